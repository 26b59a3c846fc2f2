import { isBefore } from "../document/dates.ts";
import type { Member, Transition } from "../document/types.ts";
import { leavesOn } from "../network/leaves.ts";
import { byDay } from "./by-day.ts";
import type { Prose } from "./prose.ts";
import { joined, type Telling } from "./telling.ts";
import { isAlive } from "./ties.ts";

const MOMENT_KEYS = {
  "becoming-homeless": "momentHomeless",
  "crisis-shelter": "momentShelter",
  "long-term-care": "momentCare",
  "own-home": "momentHome",
} as const satisfies Readonly<Record<string, keyof Prose>>;

/** Moments at which much changes, by date; and until when those are there who leave. */
export const momentParagraphs = (telling: Telling): readonly string[] => [
  ...transitionTexts(telling, telling.doc.transitions ?? []),
  ...leavingTexts(telling),
];

export const transitionTexts = (telling: Telling, transitions: readonly Transition[]): readonly string[] =>
  byDay(transitions, ({ date }) => date).flatMap(({ kind, date, words }) => {
    const { word, begun, quote } = telling;
    const what = kind === undefined || kind === "other" ? "" : begun(`${word(MOMENT_KEYS[kind])}.`);
    const text = joined(what, quote(words));
    return text === "" ? [] : [date === undefined ? text : `${telling.words.language.date(date)} · ${text}`];
  });

/** Of those with whom there is contact until when they are there. */
const leavingTexts = (telling: Telling): readonly string[] =>
  telling.index.members.flatMap((member) => {
    const tie = telling.index.clientTie.get(member.id);
    const text = tie && !isAlive(tie) ? "" : leavingText(telling, member);
    return text === "" ? [] : [text];
  });

/** Until when somebody is there, where that day is still to come. */
export function leavingText({ doc, index, say, memberCalled, words }: Telling, member: Member): string {
  const date = leavesOn(index, member.id);
  if (date === undefined || (doc.date !== undefined && isBefore(date, doc.date))) return "";
  return say("leaves", { name: memberCalled(member), date: words.language.date(date) });
}
