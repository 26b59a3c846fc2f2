import { dateOf, dayOf } from "../dates.ts";
import { TABLES } from "../schema/change.ts";
import { isTable, keyOf } from "../tables.ts";
import type { Change, EcomapDocument, Op } from "../types.ts";

/**
 * A map that has a date is of the day of the last that history tells of it, where that is later: nobody has to write the
 * date of a map anew at each change. What is kept from the eyes of a copy counts for it no more than it shows.
 */
export function withDateOfLast(copy: EcomapDocument, history: readonly Change[]): EcomapDocument {
  if (copy.date === undefined || history.length === 0) return copy;
  const seen = new Set(TABLES.flatMap((table) => copy[table]?.map(({ id }) => keyOf(table, id)) ?? []));
  // What only follows from something else tells of nothing that is not told there.
  const isSeen = (op: Op) => !("follows" in op) && (!isTable(op.table) || seen.has(keyOf(op.table, op.id)));
  let last = `${dateOf(copy.date)}~`;
  for (const change of history) {
    // A correction says how it always was.
    if (change.because === "corrected" || dayOf(change) <= last || !change.ops.some(isSeen)) continue;
    last = dayOf(change);
  }
  return last.endsWith("~") ? copy : { ...copy, date: last };
}
