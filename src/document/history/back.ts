import { TABLES } from "../schema/change.ts";
import { keyOf } from "../tables.ts";
import type { Change, EcomapDocument, Op, TableName } from "../types.ts";
import { without } from "../without.ts";

export type Id = { readonly id: string };

/** One operation of history, met on the way back. */
export interface Step {
  readonly op: Op;
  readonly change: Change;
  /** Its number in history, from 1 on. */
  readonly at: number;
  /** Its record before it, and after it; `undefined` where there was none. */
  readonly before: Id | undefined;
  readonly after: Id | undefined;
}

/** All operations of history backwards, from the document as it is. */
export function stepsBack(doc: EcomapDocument): readonly Step[] {
  const records = new Map<string, Id>([[keyOf("client", doc.client.id), doc.client]]);
  for (const table of TABLES) for (const record of doc[table] ?? []) records.set(keyOf(table, record.id), record);
  const ops = doc.history.flatMap((change) => change.ops.map((op) => ({ op, change })));
  let at = ops.length;
  return ops.reverse().map(({ op, change }): Step => {
    const key = keyOf(op.table, op.id);
    // One that history never saw go is known as it came.
    const after = records.get(key) ?? ("added" in op ? op.added : undefined);
    const before = undone(op, after);
    if (before) records.set(key, before);
    else records.delete(key);
    return { op, change, at: at--, before, after };
  });
}

/** A record before an operation on it. */
export function undone(op: Op, after: Id | undefined): Id | undefined {
  if ("added" in op) return undefined;
  if ("removed" in op) return op.removed;
  return after && said(after, op.field, op.from);
}

/** The same after it. */
export function done(op: Op, before: Id | undefined): Id | undefined {
  if ("added" in op) return op.added;
  return before && "field" in op ? said(before, op.field, op.to) : undefined;
}

const said = (record: Id, field: string, value: unknown): Id =>
  value === undefined ? without(record, field) : { ...record, [field]: value };

/** The steps of each record, by its key. */
export function stepsOfEach(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const found = new Map<string, Step[]>();
  for (const step of steps) {
    const key = keyOf(step.op.table, step.op.id);
    const mine = found.get(key);
    if (mine) mine.push(step);
    else found.set(key, [step]);
  }
  return found;
}

/** A record as it was after an operation of history, by its own steps. */
export function recordAfter(
  doc: EcomapDocument,
  mine: readonly Step[],
  table: TableName,
  id: string,
  at: number,
): Id | undefined {
  const last = mine.find((step) => step.at <= at);
  const next = mine.at(-1);
  const records: readonly Id[] = doc[table] ?? [];
  return last ? last.after : next ? next.before : records.find((record) => record.id === id);
}
