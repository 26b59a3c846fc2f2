import { isolate } from "../../words/isolate.ts";
import { clientName, clientWithin, memberName } from "../../words/member-words.ts";
import type { Context } from "./context.ts";

/** Everybody whom the user sees, by id and name: the client first. */
export const peopleIn = ({ seen, words }: Context): readonly (readonly [string, string])[] => [
  [seen.doc.client.id, clientName(words, seen)],
  ...seen.doc.members.map((member) => [member.id, memberName(words, member)] as const),
];

/** What somebody is called within a sentence. */
export function nameOf({ seen, words }: Context, id: string): string {
  const member = seen.doc.members.find((one) => one.id === id);
  return isolate(member ? memberName(words, member) : clientWithin(words, seen));
}
