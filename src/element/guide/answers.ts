import type { Command } from "../../command/types.ts";
import type { CONTACT_ANSWERS, Quality, Support, TieState } from "../../document/schema/terms.ts";
import type { EcomapDocument, Tie } from "../../document/types.ts";
import { newPeople } from "../../view/new-people.ts";
import type { GuideQuestion } from "./questions.ts";

/** Puts people on the map whom the client named: names only, with what the question itself tells. */
export const nameCommands = (
  { client }: EcomapDocument,
  names: readonly string[],
  newId: () => string,
  question?: GuideQuestion,
): ReturnType<typeof newPeople> =>
  newPeople(
    client.id,
    names,
    newId,
    { origin: "client", ...(question?.role && { roles: [question.role] }) },
    { origin: "client" },
  );

/** An answer on someone, as the commands that note it. "I don't know" is an answer too; "not now" notes nothing. */
export type DetailAnswer =
  | { readonly about: "close"; readonly ring: 1 | 2 | 3 | "unknown" }
  | { readonly about: "quality"; readonly quality: Quality }
  | { readonly about: "now"; readonly state: TieState }
  /** Who helps whom, from where the client stands: what the client gets, and gives. */
  | { readonly about: "gets" | "gives"; readonly help: readonly Support[] | "unknown" }
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
  const begin: readonly Command[] = tie
    ? []
    : [{ type: "addTie", tie: { id, from: doc.client.id, to: member, origin: "client" } }];
  if (answer.about === "quality") return [...begin, { type: "updateTie", tie: id, set: { quality: answer.quality } }];
  if (answer.about === "now") return [...begin, { type: "updateTie", tie: id, set: { state: answer.state } }];
  // A tie tells from where it begins who gives.
  const isTurned = tie !== undefined && tie.from !== doc.client.id;
  const set = (answer.about === "gives") === isTurned ? { receives: answer.help } : { gives: answer.help };
  return [...begin, { type: "updateTie", tie: id, set }];
}

/** The first tie on the map between the client and someone. */
export const clientTieOf = ({ client, ties }: EcomapDocument, member: string): Tie | undefined =>
  ties.find(
    ({ from, to, agreed }) =>
      agreed !== "not-yet" && ((from === client.id && to === member) || (to === client.id && from === member)),
  );
