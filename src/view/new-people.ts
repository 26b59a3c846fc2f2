import type { Command } from "../command/types.ts";
import { shownText } from "../document/clean-text.ts";
import type { MemberInput, TieInput } from "../document/types.ts";

/** The names in what was typed or pasted: one a line, without empty ones. */
export const namesIn = (text: string): readonly string[] =>
  text.split(/[\r\n\u2028\u2029]+/).flatMap((line) => shownText(line.replace(/\s+/g, " ")) || []);

/** The names in a field once a text is pasted into it. A browser would make one long name of several lines. */
export function namesPasted({ value, selectionStart, selectionEnd }: HTMLInputElement, event: ClipboardEvent) {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  return namesIn(value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? 0));
}

/** The commands that add members by their names, each with a tie to the client; and the ids of those members. */
export function newPeople(
  client: string,
  names: readonly string[],
  newId: () => string,
  member: Partial<MemberInput> = {},
  tie: Partial<TieInput> = {},
): { readonly ids: readonly string[]; readonly commands: readonly Command[] } {
  const added = names.map((name) => ({ id: newId(), name }));
  const commands = added.flatMap((one): Command[] => [
    { type: "addMember", member: { ...member, ...one } },
    { type: "addTie", tie: { ...tie, id: newId(), from: client, to: one.id } },
  ]);
  return { ids: added.map(({ id }) => id), commands };
}
