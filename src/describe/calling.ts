import type { When } from "../document/dates.ts";
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
export function contactAnswer(telling: Telling, { id, contact }: Member, said: Telling["say"]): string {
  const { index, quote } = telling;
  const tie = index.clientTie.get(id);
  if (contact?.answer === undefined || tie?.state === "deceased") return "";
  return joined(
    `${said(ANSWER_KEYS[contact.answer])}.`,
    callersOf(telling, contact.who),
    quote(contact.about),
    quote(contact.conditions),
    quote(contact.words),
  );
}

/** Who may call; nothing where that was not said. */
function callersOf({ say, named, words: { language } }: Telling, who: NonNullable<Member["contact"]>["who"]): string {
  const names = who === undefined || who === "unknown" ? [] : who.map(named).filter((name) => name !== "");
  return names.length === 0 ? "" : say("callers", { names: language.list(names) });
}

/** Whom one may call, what they say themselves of being on the map, and when that was said. */
export function callingParagraphs(telling: Telling): readonly string[] {
  return telling.index.members.flatMap((member) => {
    const answer = contactAnswer(telling, member, telling.word);
    const called = answer !== "" && telling.say("mayCall", { name: telling.memberCalled(member), answer });
    const own = ownAnswer(telling, member);
    if (!called && own === "") return [];
    const start = called ? joined(called, onDay(telling, member.contact?.date)) : `${telling.memberCalled(member)}.`;
    return [joined(start, own)];
  });
}

/** What people themselves said of being on the map, of those who said something. */
export const ownParagraphs = (telling: Telling): readonly string[] =>
  telling.index.members.flatMap((member) =>
    member.own?.withdrawn === undefined && (member.own?.answer ?? "unknown") === "unknown"
      ? []
      : [joined(`${telling.memberCalled(member)}.`, ownAnswer(telling, member))],
  );

/** What somebody themselves answered; who took it back says no since then. */
export function ownAnswer(telling: Telling, { own }: Member): string {
  if (own?.answer === undefined) return "";
  const { say, word, quote } = telling;
  if (own.withdrawn !== undefined) return joined(say("ownSays", { answer: word("no") }), onDay(telling, own.withdrawn));
  return joined(say("ownSays", { answer: word(ANSWER_KEYS[own.answer]) }), quote(own.words), onDay(telling, own.date));
}

/** What the client answered of calling somebody, in a sentence that stands by itself. */
export function answerNow(telling: Telling, member: Member): string {
  const answer = contactAnswer(telling, member, telling.word);
  const facts = `${telling.say("call")}: ${answer}`;
  return answer === "" ? "" : joined(`${telling.memberCalled(member)}. ${facts}`, onDay(telling, member.contact?.date));
}

const onDay = ({ words }: Telling, date: When | undefined): string =>
  date === undefined ? "" : `(${words.language.date(date)})`;
