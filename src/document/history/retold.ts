import { same } from "../same.ts";
import { TABLES } from "../schema/change.ts";
import type { Going } from "../schema/reference.ts";
import { keyOf } from "../tables.ts";
import type { Change, EcomapDocument, Op, TableName } from "../types.ts";
import { withoutGone } from "../without-gone.ts";
import { type Id, recordAfter, type Step, stepsOfEach } from "./back.ts";
import type { Told } from "./news.ts";
import { type Order, orderOf } from "./order.ts";
import type { Since } from "./since.ts";

/** The fields of a document that are not its own: a table begins with the first of its records that is told. */
const NOT_OWN: readonly string[] = [
  ...TABLES,
  "format",
  "version",
  "client",
  "places",
  "history",
  "erased",
  "redactedFor",
  "redactedTo",
];

/** How a history is told anew. */
export interface Telling {
  readonly since: Since;
  /** How those go that are not told of. */
  readonly going: Going;
  /** What is told of a record, or of one field of it, at an operation; `undefined`: nothing. */
  readonly record: (table: Op["table"], record: Id, at: number) => Id | undefined;
  /** What is told of a change besides its operations. */
  readonly change?: (change: Change) => Change;
}

/**
 * The history of a document told anew, of each record from when on it is told of: one that was shown later comes then,
 * as it was by then. Nothing is told of hidden records, those removed since among them, and nothing of a change of
 * which no operation is left. Positions are those among the records that are told: a gap would tell of the others.
 */
export function retold(doc: EcomapDocument, steps: readonly Step[], telling: Telling): readonly Change[] {
  const { change: toldOf = (change) => change } = telling;
  const told: (readonly Op[])[] = [];
  for (const { at, ops } of retoldBack(doc, steps, telling, orderOf)) told[at] = ops;
  const begins = new Map<string, Op>();
  let at = 0;
  return doc.history.flatMap((change): Change[] => {
    const ops = change.ops.flatMap((op): Op[] => {
      if (isBegin(op)) begins.set(op.field, { table: op.table, id: op.id, field: op.field, to: [] });
      return (told[++at] ?? []).flatMap((one) => [...beginOf(one, begins), one]);
    });
    return ops.length > 0 ? [{ ...toldOf({ ...change, ops: [] }), ops }] : [];
  });
}

/** Where nobody asks for positions. */
const UNORDERED: Order = { positionOf: () => 0, undo: () => undefined, hide: () => undefined };

/**
 * What is told of each operation, backwards: whoever asks for the last alone waits for no more. Positions are those of
 * the order that is made; 0 without one.
 */
export function* retoldBack(
  doc: EcomapDocument,
  steps: readonly Step[],
  telling: Telling,
  ordered?: typeof orderOf,
): Generator<Told> {
  const { since } = telling;
  let now = steps[0]?.at ?? 0;
  const order = ordered?.(doc, (table, id) => since.record(table, id) <= now) ?? UNORDERED;
  const mine = stepsOfEach(steps);
  for (const step of steps) {
    now = step.at;
    for (const { table, id } of since.comingAt(now + 1)) order.hide(table, id);
    const arrivals = since.comingAt(now).flatMap(({ table, id }): Arrival[] => {
      const record = recordAfter(doc, mine.get(keyOf(table, id)) ?? [], table, id, now);
      return record ? [{ table, record }] : [];
    });
    yield { at: now, change: step.change, ops: toldOps(step, arrivals, order, telling) };
  }
}

/** A record that came into sight. */
interface Arrival {
  readonly table: TableName;
  readonly record: Id;
}

/** Whether a table that was never asked about begins with an operation. */
export const isBegin = (op: Op): op is FieldOp =>
  op.table === "document" && "field" in op && TABLES.some((table) => table === op.field);

/** What a table begins with, before the first record of it that is told. */
function beginOf(op: Op, begins: Map<string, Op>): readonly Op[] {
  const begin = "added" in op ? begins.get(op.table) : undefined;
  if (begin) begins.delete(op.table);
  return begin ? [begin] : [];
}

/** What is told of one operation: who came into sight by it, and itself. Takes it back in `order`. */
function toldOps(
  { op, at }: Step,
  arrivals: readonly Arrival[],
  order: Order,
  { since, going, record: toldOf }: Telling,
): readonly Op[] {
  const { table, id } = op;
  const isHidden = (of: Op["table"], one: string) => since.record(of, one) > at;
  const tell = (of: Op["table"], record: Id): Id | undefined => {
    const whole = withoutGone(of, record, isHidden, going);
    return whole && toldOf(of, whole, at);
  };
  const coming = (of: Op["table"], record: Id): readonly Op[] => {
    const added = tell(of, record);
    return added ? [{ table: of, id: added.id, added, at: order.positionOf(of, added.id) }] : [];
  };
  const isAdded = (arrival: Arrival) => "added" in op && arrival.table === table && arrival.record.id === id;
  const news = arrivals.flatMap((arrival) => (isAdded(arrival) ? [] : coming(arrival.table, arrival.record)));
  const added = "added" in op && !isHidden(table, id) ? coming(table, op.added) : [];
  order.undo(op);
  if ("added" in op || isHidden(table, id)) return [...news, ...added];
  // What an arrival is by then is told of it as a whole, and nothing of one that is gone by then.
  if (since.record(table, id) === at) return news;
  if ("field" in op) return [...news, ...toldField(op, tell)];
  const removed = tell(table, op.removed);
  return removed ? [...news, { table, id, removed, at: order.positionOf(table, id) }] : news;
}

type FieldOp = Extract<Op, { readonly field: string }>;

function toldField(op: FieldOp, tell: (table: Op["table"], record: Id) => Id | undefined): readonly Op[] {
  const { table, id, field, follows } = op;
  if (table === "document" && NOT_OWN.includes(field)) return [];
  const value = (side: "from" | "to") => {
    if (op[side] === undefined) return undefined;
    const record = tell(table, { id, ...{ [field]: op[side] } });
    return record && new Map<string, unknown>(Object.entries(record)).get(field);
  };
  const [from, to] = [value("from"), value("to")];
  if (same(from, to)) return [];
  const values = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return [{ table, id, field, ...values, ...(follows && { follows }) }];
}
