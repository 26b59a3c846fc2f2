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

/**
 * A name, and a line that somebody wrote after it: "Karim, belt vaak". "Jansen, Piet" is one name, and so is all of a script
 * without small letters, where nothing tells a line from one more name.
 */
export function nameAndLine(text: string): { readonly name: string; readonly line?: string } {
  const [, name, line] = /^(.+?),\s+([\p{Ll}\d].*)$/u.exec(text) ?? [];
  return name && line ? { name, line } : { name: text };
}

/** The commands that add members by their names, each with a tie to the client; and the ids of those members. */
export function newPeople(
  client: string,
  names: readonly string[],
  newId: () => string,
  member: Partial<MemberInput> = {},
  tie: Partial<TieInput> = {},
): { readonly ids: readonly string[]; readonly commands: readonly Command[] } {
  const ids = names.map(() => newId());
  const commands = ids.flatMap((id, i): Command[] => {
    const { name, line } = nameAndLine(names[i] ?? "");
    const notes = line === undefined ? {} : { notes: [...(member.notes ?? []), { text: line }] };
    return [
      { type: "addMember", member: { ...member, id, name, ...notes } },
      { type: "addTie", tie: { ...tie, id: newId(), from: client, to: id } },
    ];
  });
  return { ids, commands };
}
