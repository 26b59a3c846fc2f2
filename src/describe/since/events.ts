import type { When } from "../../document/dates.ts";
import { listed } from "../../document/spells.ts";
import type { Conference, EcomapDocument, Op } from "../../document/types.ts";
import { againText, agreementTexts, askedText } from "../conferences.ts";
import { contactTexts, experienceTexts } from "../log.ts";
import { transitionTexts } from "../moments.ts";
import { joined } from "../telling.ts";
import { asWritten, called, changed, fieldsOf, type News, newsOf, type Since, whole } from "./news.ts";

type Sitting = NonNullable<EcomapDocument["sittings"]>[number];

/** What of a conference is told again where it is otherwise. */
const TOLD = ["question", "date", "agreements", "followUp"] as const;

/** Conferences that are new, or of which what was asked or agreed is otherwise. */
export function conferenceNews(since: Since): readonly News[] {
  const { changes, past, now } = since;
  return changed(changes, "conferences", past.conferences, now.conferences).flatMap(({ was, is, change }) => {
    if (is === undefined || !TOLD.some((field) => change.fields.includes(field))) return [];
    const text = conferenceText(since, is);
    const tells = was === undefined ? [whole("conferences", is.id)] : fieldsOf("conferences", is.id, ...TOLD);
    return newsOf(was === undefined ? asWritten(since, is.date, text) : text, ...tells);
  });
}

const conferenceText = ({ telling }: Since, conference: Conference): string =>
  joined(askedText(telling, conference), ...agreementTexts(telling, conference), againText(telling, conference));

/** Moments of a life, contacts, answers of the client and talks, each with its own day. */
export function eventNews(since: Since): readonly News[] {
  const { past, now, telling } = since;
  return [
    ...dated(since, "transitions", past.transitions, now.transitions, (one) => transitionTexts(telling, [one])),
    ...dated(since, "log", past.log, now.log, (one) => contactTexts(telling, [one])),
    ...dated(since, "experience", past.experience, now.experience, (one) => experienceTexts(telling, [one])),
    ...dated(since, "sittings", past.sittings, now.sittings, (one) => [metText(since, one)]),
  ];
}

interface Dated {
  readonly id: string;
  readonly date?: When | undefined;
}

/** Records with a day of their own that are new or otherwise, in texts. */
const dated = <T extends Dated>(
  since: Since,
  table: Op["table"],
  was: readonly T[] | undefined,
  is: readonly T[] | undefined,
  textsOf: (record: T) => readonly string[],
): readonly News[] =>
  changed(since.changes, table, was, is).flatMap(({ is: one }) =>
    one === undefined ? [] : newsOf(asWritten(since, one.date, joined(...textsOf(one))), whole(table, one.id)),
  );

/** When a talk about the map was, and who was there. */
function metText(since: Since, { date, present, others }: Sitting): string {
  const { say, named, words } = since.telling;
  if (date === undefined) return "";
  const there = [...listed(present).map((id) => called(since, id)), ...listed(others).map(named)];
  const names = words.language.list(there.filter((name) => name !== ""));
  return `${say("met", { date: words.language.date(date) })}${names && `: ${names}`}.`;
}
