import { changesOf, type RecordChange } from "../../command/timeline/changes-of.ts";
import { differenceBetween } from "../../command/timeline/difference.ts";
import { byId } from "../../command/timeline/differences-of.ts";
import { documentAt } from "../../command/timeline/document-at.ts";
import { dateOf, dayOf, type When } from "../../document/dates.ts";
import { saidNo } from "../../document/said-no.ts";
import { same } from "../../document/same.ts";
import { shiftDate } from "../../document/shift-date.ts";
import type { EcomapDocument } from "../../document/types.ts";
import type { Telling } from "../telling.ts";
import { bondNews } from "./bonds.ts";
import { conferenceNews, eventNews } from "./events.ts";
import { groupNews } from "./groups.ts";
import type { News, Since } from "./news.ts";
import { clientNews, peopleNews } from "./people.ts";
import { moveNews, planNews } from "./plans.ts";
import { goneNews, restNews } from "./rest.ts";
import { signNews } from "./signs.ts";

/** Each tells some of one list of all that is otherwise, and says of what; what none of them tells is said to be untold. */
const TOLD: readonly ((since: Since) => readonly News[])[] = [
  ...[signNews, bondNews, peopleNews, moveNews, planNews, groupNews, conferenceNews, eventNews, clientNews, goneNews],
];

/**
 * What became otherwise from a date until the last that the document knows. From a day on: after it, as what was said on that
 * day is known. From a month or a year on: from its beginning, unless the map was begun in it. Only where all is the same it
 * is said to be.
 * @throws {EcomapError} as `differenceBetween`; `redacted` for those who are told no history.
 */
export function changeParagraphs(telling: Telling, asked: When): readonly string[] {
  const { doc, say } = telling;
  const date = beginningOf(doc, asked);
  const last = lastDay(doc, asked);
  const [past, now] = [documentAt(doc, date), documentAt(doc, last)];
  const since: Since = {
    ...{ telling, date, past, now },
    changes: [...changesOf(past, now), ...refusals(doc, date, past, now)],
    differences: differenceBetween(doc, date, last),
    people: byId([...past.members, ...doc.members]),
    ties: byId([...past.ties, ...doc.ties]),
  };
  const told = TOLD.flatMap((tell) => tell(since));
  const texts = [...told, ...restNews(since, told)].map(({ text }) => text).filter((text) => text !== "");
  return texts.length > 0 ? texts : [say("same")];
}

/**
 * Who said no since, or took back a yes: that counts for maps of the past too, on which they say it already, so that no two maps
 * differ in it.
 */
function refusals({ history }: EcomapDocument, date: When, past: EcomapDocument, now: EcomapDocument): RecordChange[] {
  const said = new Set(
    history
      .filter((change) => dayOf(change) > `${dateOf(date)}~`)
      .flatMap(({ ops }) => ops.flatMap((op) => ("field" in op && op.field === "own" ? [op.id] : []))),
  );
  const before = byId(past.members);
  return now.members
    .filter(({ id, own }) => said.has(id) && saidNo(own) && same(before.get(id)?.own, own))
    .map(({ id }) => ({ table: "members", id, kind: "changed", fields: ["own"] }));
}

/** The day to compare with: a day itself, and of a month or a year the one before it, unless the map was begun later. */
function beginningOf(doc: EcomapDocument, asked: When): When {
  const first = `${dateOf(asked)}-01-01`.slice(0, "YYYY-MM-DD".length);
  if (first === dateOf(asked)) return asked;
  const before = shiftDate(first, 1);
  const [begun] = doc.history.map(({ recorded }) => recorded.slice(0, 10)).sort();
  return begun !== undefined && begun <= before ? before : asked;
}

/** The last day that a document knows of: its own date, the last change, or the day asked for. */
function lastDay({ date, history }: EcomapDocument, since: When): string {
  const days = [...history.map(dayOf), ...(date === undefined ? [] : [dateOf(date)]), dateOf(since)];
  return days.sort().at(-1) ?? dateOf(since);
}
