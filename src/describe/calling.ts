import type { Member } from "../document/types.ts";
import type { Prose } from "./prose.ts";
import { joined, type Telling } from "./telling.ts";

const ANSWER_KEYS = {
  yes: "yes",
  no: "no",
  later: "answerLater",
  conditions: "conditions",
  unknown: "unknown",
} as const satisfies Readonly<Record<string, keyof Prose>>;

/** The client's answer to whether a member may be called, and about what; nothing where it was not asked. `said`: as a sentence, or within one. */
export function contactAnswer({ index, quote }: Telling, { id, contact }: Member, said: Telling["say"]): string {
  const tie = index.clientTie.get(id);
  if (contact?.answer === undefined || tie?.state === "deceased") return "";
  return joined(
    `${said(ANSWER_KEYS[contact.answer])}.`,
    quote(contact.about),
    quote(contact.conditions),
    quote(contact.words),
  );
}

export function callingParagraphs(telling: Telling): readonly string[] {
  return telling.index.members.flatMap((member) => {
    const answer = contactAnswer(telling, member, telling.word);
    return answer === "" ? [] : [telling.say("mayCall", { name: telling.memberCalled(member), answer })];
  });
}
