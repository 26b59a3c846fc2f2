import { same } from "../same.ts";
import { keyOf } from "../tables.ts";
import type { Change, Op } from "../types.ts";
import { done, type Id, undone } from "./back.ts";

/** What is told of one operation of history; `at`: its number there, from 1 on. */
export interface Told {
  readonly at: number;
  readonly change: Change;
  readonly ops: readonly Op[];
}

/** What is told of each change, by its last operation, of what is told of each operation; both backwards. */
export function* changesBack(toldBack: Iterable<Told>): Generator<Told> {
  let open: { at: number; change: Change; ops: Op[][] } | undefined;
  for (const { at, change, ops } of toldBack) {
    if (open && open.change !== change) yield { ...open, ops: open.ops.reverse().flat() };
    if (open?.change !== change) open = { at, change, ops: [] };
    open.ops.push([...ops]);
  }
  if (open) yield { ...open, ops: open.ops.reverse().flat() };
}

/**
 * Whether operations of one change leave anything otherwise than it was: not where what is added is taken away again, and
 * what is changed is changed back. What only follows from something else tells of nothing that is not told there; the date
 * of the map is itself no news.
 */
export function isNews(ops: readonly Op[]): boolean {
  const byRecord = new Map<string, Op[]>();
  for (const op of ops) {
    const key = keyOf(op.table, op.id);
    byRecord.set(key, byRecord.get(key) ?? []);
    byRecord.get(key)?.push(op);
  }
  return [...byRecord.values()].some((own) => own.some(saysMore) && leavesOtherwise(own));
}

const saysMore = (op: Op): boolean =>
  !("follows" in op) && !(op.table === "document" && "field" in op && op.field === "date");

/** Whether a record is otherwise after operations on it than before them, as far as they say. */
function leavesOtherwise(ops: readonly Op[]): boolean {
  const after = ops.reduce<Id | undefined>((record, op) => done(op, record), { id: "" });
  const before = ops.reduceRight<Id | undefined>((record, op) => undone(op, record), after);
  return !same(before, after);
}
