import { isBegin } from "../history/retold.ts";
import type { Since } from "../history/since.ts";
import { TABLES } from "../schema/change.ts";
import type { EcomapDocument, TableName } from "../types.ts";
import type { Eyes } from "./eyes.ts";
import { isTold } from "./records.ts";

/**
 * The copy of a document with the tables of which an audience may know that they are empty: those that were from the
 * start, and those that held a record it knew of. Any other would tell of what is hidden.
 */
export function withKnownNone(copy: EcomapDocument, doc: EcomapDocument, since: Since, eyes: Eyes): EcomapDocument {
  let told = copy;
  for (const table of TABLES) {
    const isNone = doc[table] !== undefined && copy[table] === undefined && isTold(table, eyes);
    if (isNone && isKnownNone(doc, table, since)) told = { ...told, [table]: [] };
  }
  return told;
}

function isKnownNone(doc: EcomapDocument, table: TableName, since: Since): boolean {
  const ops = doc.history.flatMap((change) => change.ops);
  const mine = ops.filter((op) => op.table === table);
  if (mine.some(({ id }) => Number.isFinite(since.record(table, id)))) return true;
  const began = ops.some((op) => isBegin(op) && op.field === table);
  const added = new Set(mine.flatMap((op) => ("added" in op ? [op.id] : [])));
  const ids = [...(doc[table] ?? []).map(({ id }) => id), ...mine.map(({ id }) => id)];
  return !began && ids.every((id) => added.has(id));
}
