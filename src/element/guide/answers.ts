import type { Command } from "../../command/types.ts";
import type { CONTACT_ANSWERS, Quality, Support } from "../../document/schema/terms.ts";
import type { EcomapDocument, MemberInput, Tie } from "../../document/types.ts";
import type { GuideQuestion } from "./questions.ts";

/** The names in what was typed or pasted: one a line, without empty ones. */
export const namesIn = (text: string): readonly string[] =>
  text.split(/[\r\n]+/).flatMap((line) => line.replace(/\s+/g, " ").trim() || []);

/** Puts people on the map whom the client named: names only, with what the question itself tells. */
export function nameCommands(
  doc: EcomapDocument,
  names: readonly string[],
  newId: () => string,
  question?: GuideQuestion,
): { readonly commands: readonly Command[]; readonly ids: readonly string[] } {
  const added = names.map((name) => ({ id: newId(), name }));
  const commands = added.flatMap(({ id, name }): Command[] => {
    const member: MemberInput = { id, name, origin: "client", ...(question?.role && { roles: [question.role] }) };
    return [
      { type: "addMember", member },
      { type: "addTie", tie: { id: newId(), from: doc.client.id, to: id, origin: "client" } },
    ];
  });
  return { commands, ids: added.map(({ id }) => id) };
}

/** An answer on someone, as the commands that note it. "I don't know" is an answer too; "not now" notes nothing. */
export type DetailAnswer =
  | { readonly about: "close"; readonly ring: 1 | 2 | 3 | "unknown" }
  | { readonly about: "quality"; readonly quality: Quality }
  /** Who helps whom, from where the client stands. */
  | {
      readonly about: "help";
      readonly gets: readonly Support[] | "unknown";
      readonly gives: readonly Support[] | "unknown";
    }
  | { readonly about: "call"; readonly answer: (typeof CONTACT_ANSWERS)[number] };

export function detailCommands(
  doc: EcomapDocument,
  member: string,
  answer: DetailAnswer,
  newId: () => string,
): readonly Command[] {
  if (answer.about === "close") return [{ type: "updateMember", member, set: { ring: answer.ring } }];
  if (answer.about === "call") return [{ type: "answerContact", member, answer: answer.answer }];
  const tie = clientTieOf(doc, member);
  const id = tie?.id ?? newId();
  const begin: readonly Command[] = tie ? [] : [{ type: "addTie", tie: { id, from: doc.client.id, to: member } }];
  if (answer.about === "quality") return [...begin, { type: "updateTie", tie: id, set: { quality: answer.quality } }];
  const { gives, gets } = answer;
  // A tie tells from where it begins who gives.
  const isTurned = tie !== undefined && tie.from !== doc.client.id;
  const set = isTurned ? { gives: gets, receives: gives } : { gives, receives: gets };
  return [...begin, { type: "updateTie", tie: id, set }];
}

/** The first tie between the client and someone. */
export const clientTieOf = (doc: EcomapDocument, member: string): Tie | undefined =>
  doc.ties.find(
    ({ from, to }) => (from === doc.client.id && to === member) || (to === doc.client.id && from === member),
  );
