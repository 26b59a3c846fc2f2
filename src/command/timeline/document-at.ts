import type { When } from "../../document/dates.ts";
import { freeze } from "../../document/freeze.ts";
import { TABLES } from "../../document/schema/change.ts";
import type { Audience } from "../../document/schema/terms.ts";
import type { Change, EcomapDocument } from "../../document/types.ts";
import { without } from "../../document/without.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";
import { vocabulariesOf } from "../declare.ts";
import { asShownNow } from "./as-shown.ts";
import { coursesOf, lifeOf } from "./course.ts";
import { during } from "./during.ts";
import { mended } from "./mended.ts";
import { keyOf, keyOfOp, limitOf } from "./moment.ts";
import { lifeAt } from "./record-at.ts";
import { recordsAt } from "./records-at.ts";

/**
 * The map as it was on a date, which may be a month or a year and then counts to its end.
 *
 * A document is the replay of all that history tells over what was there before: by when it happened, and of what
 * happened at the same time by the order in which it was recorded. What says nothing of when it happened happened on
 * the day it was recorded; a partial date counts from its beginning.
 *
 * - A record is there from when it was added until it was removed. Each time one is added under an id, another life
 *   begins, to which all belongs that is recorded of it from then on. What history never saw added was always there.
 * - A field is what was said of it last by then; before anything was said, what it was when the record was added, or
 *   what it was before the first time it changed.
 * - A correction holds for all dates: a record added by one was always there, one removed by one never was, and what
 *   was recorded of a field before its correction counts no more.
 * - Vocabulary, places and who may see a record have no time. The client and the document itself always are.
 *
 * Then what was not there is not referred to either; ties, groups, goals, roles and stays that had ended or had not
 * begun by then are left out, and so is who thereby has lost all ties. The answer holds the changes that were in by
 * then, and parses. A redacted copy stays one.
 * @throws {EcomapError} `wrong-date`; `redacted` for a copy made for those who see no history.
 */
export function documentAt(doc: EcomapDocument, date: When): EcomapDocument {
  if (doc.redactedFor !== undefined && !WITH_HISTORY.includes(doc.redactedFor)) {
    throw new EcomapError({ code: "redacted", path: [], params: { audience: doc.redactedFor } });
  }
  const limit = limitOf(date);
  const history = historyUntil(doc.history, limit);
  if (isWhole(history, doc.history)) return freeze(during(doc, date));
  const courses = coursesOf(doc.history);
  const own = lifeOf(courses, "document");
  const dated = {
    ...own,
    fields: new Map([...own.fields].filter(([field]) => !TABLES.some((name) => name === field))),
  };
  const client = lifeAt(doc.client, lifeOf(courses, "client"), limit);
  let past: EcomapDocument = { ...lifeAt(doc, dated, limit), client, history };
  for (const table of TABLES) {
    const records = recordsAt(doc, table, courses, own, limit);
    past = records ? { ...past, [table]: records } : without(past, table);
  }
  const whole = mended(asShownNow(past, doc), () => vocabulariesOf(doc.history));
  return freeze(during(whole, date));
}

const isWhole = (history: readonly Change[], all: readonly Change[]): boolean =>
  history.length === all.length && history.every((change, i) => change === all[i]);

/** The changes that hold by then, without what followed from them only later. */
const historyUntil = (history: readonly Change[], limit: string): readonly Change[] =>
  history.flatMap((change): Change[] => {
    const ops = change.ops.filter((op) => keyOfOp(op, change) <= limit);
    if (ops.length === change.ops.length && keyOf(change) <= limit) return [change];
    return ops.length > 0 ? [{ ...change, ops }] : [];
  });

/** Whose copies hold the history of what is in them. */
export const WITH_HISTORY: readonly Audience[] = ["client", "team", "handover"];
