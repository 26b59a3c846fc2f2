import type { When } from "../dates.ts";
import { type Step, stepsBack } from "../history/back.ts";
import { lastDay } from "../history/last-day.ts";
import { changesBack, isNews, type Told } from "../history/news.ts";
import { retoldBack } from "../history/retold.ts";
import { ALWAYS, type Since, seenSince } from "../history/since.ts";
import { remembered } from "../quick/remembered.ts";
import { isTable } from "../tables.ts";
import type { EcomapDocument } from "../types.ts";
import { shownAs } from "./as-shown.ts";
import type { Eyes } from "./eyes.ts";
import { withLeavings } from "./leavings.ts";
import { isBare, isRecordSeen } from "./records.ts";
import { seenRecords } from "./seen-records.ts";
import { tellingFor } from "./telling.ts";

/** What an audience may know of the history of a document. */
export interface Past {
  /** The document in which parts are what they were where who was in them is hidden, and its history backwards. */
  readonly doc: EcomapDocument;
  readonly steps: readonly Step[];
  /** The records of it that are seen, whole. */
  readonly records: EcomapDocument;
  /** From when on each of them is told of. */
  readonly since: Since;
}

export function pastOf(real: EcomapDocument, eyes: Eyes): Past {
  const doc = withLeavings(real, eyes);
  const steps = stepsBack(doc);
  const records = seenRecords(doc, eyes);
  const isSeen: Parameters<typeof seenSince>[3]["isSeen"] = (record, table) =>
    isRecordSeen(record, table, doc.client.id, eyes);
  const since = steps.length > 0 ? seenSince(doc, records, steps, { isSeen, going: "redact" }) : ALWAYS;
  return { doc, steps, records, since };
}

/** The days of a document that were looked up, by for whom. */
const daysOf = remembered((_: EcomapDocument) => new Map<string, When>());

/**
 * The day of a map for an audience: of the last change that they may know of, whether or not they are told history.
 * What is kept from them does not move it. Every copy and every picture has its day from here.
 */
export function dayFor(doc: EcomapDocument, eyes: Eyes, past?: Past): When | undefined {
  if (doc.date === undefined) return undefined;
  const days = daysOf(doc);
  const whose = JSON.stringify(eyes);
  const day = days.get(whose) ?? lastDay(doc.date, doc.history, toldBack(doc, eyes, past));
  days.set(whose, day);
  return day;
}

/** What tells of the days of a document. */
export type Days = Pick<EcomapDocument, "date" | "history" | "sittings">;

/** The days of a document of which an audience may know, also one that is told no history: only what tells of days is to be read. */
export function daysFor(doc: EcomapDocument, eyes: Eyes): Days {
  const past = pastOf(doc, eyes);
  const changes = [...changesBack(toldBack(doc, eyes, past))];
  const told = new Set(changes.flatMap(({ change, ops }) => (isNews(ops) ? [change] : [])));
  const { sittings } = past.records;
  const date = dayFor(doc, eyes, past);
  return {
    ...{ history: past.doc.history.filter((change) => told.has(change)) },
    ...(date !== undefined && { date }),
    ...(sittings && { sittings }),
  };
}

/** Looks back only once the first is asked for. */
function* toldBack(real: EcomapDocument, eyes: Eyes, past?: Past): Generator<Told> {
  const { doc, steps, since } = past ?? pastOf(real, eyes);
  const telling = tellingFor(doc, steps, since, eyes);
  const show = shownAs(doc, eyes);
  yield* retoldBack(doc, steps, {
    ...telling,
    record: (table, record, at) => {
      const shown = show(table, record);
      const told = shown && telling.record(table, shown, at);
      return told && isTable(table) && isBare(told, table, eyes) ? undefined : told;
    },
  });
}
