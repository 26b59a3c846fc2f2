import { listed } from "../document/spells.ts";
import type { Conference } from "../document/types.ts";
import { byDay } from "./by-day.ts";
import { joined, type Telling } from "./telling.ts";

/** One agreement of a conference: what, who, until when. */
export interface AgreementLine {
  readonly words: string;
  readonly who: string;
  readonly when: string;
}

type Agreement = Exclude<NonNullable<Conference["agreements"]>, "unknown">[number];

/** The agreements of a conference. */
export function agreementsOf(telling: Telling, { agreements }: Conference): readonly AgreementLine[] {
  const { quote, called, words } = telling;
  return listed(agreements).map((agreement) => {
    const names = listed(agreement.who)
      .map(called)
      .filter((name) => name !== "");
    return { words: quote(agreement.words), who: words.language.list(names), when: dayOf(telling, agreement) };
  });
}

function dayOf({ word, words: { language } }: Telling, { until, done }: Agreement): string {
  if (done !== undefined) return word("doneOn", { date: language.date(done) });
  return until === undefined ? "" : word("until", { date: language.date(until) });
}

/** What was agreed at each conference, with its day and its question, and when those who agreed meet again. */
export const agreementParagraphs = (telling: Telling): readonly string[] =>
  byDay(telling.doc.conferences ?? [], ({ date }) => date).flatMap((conference) => {
    const held = [...agreementTexts(telling, conference), againText(telling, conference)].filter((text) => text !== "");
    const asked = askedText(telling, conference);
    return asked === "" ? held : [asked, ...held];
  });

/** When a conference was, and what was asked there. */
export function askedText({ say, quote, words }: Telling, { date, question }: Conference): string {
  const asked = quote(question);
  return joined(
    date !== undefined && say("conferenceOn", { date: words.language.date(date) }),
    asked && say("asked", { words: asked }),
  );
}

export const agreementTexts = (telling: Telling, conference: Conference): readonly string[] =>
  agreementsOf(telling, conference)
    .map(({ words, who, when }) => {
      const facts = [who, when].filter((fact) => fact !== "").join(telling.words.language.comma);
      return words === "" ? facts : joined(words, facts !== "" && `(${facts})`);
    })
    .filter((line) => line !== "");

/** When those who agreed meet again, and who calls them together. */
export function againText({ say, called, words }: Telling, { followUp }: Conference): string {
  if (followUp?.date === undefined) return "";
  const caller = followUp.calledBy === undefined ? "" : called(followUp.calledBy);
  return joined(
    say("followUp", { date: words.language.date(followUp.date) }),
    caller && `${say("calledBy")} ${caller}.`,
  );
}
