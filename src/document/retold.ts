import { same } from "./same.ts";
import { TABLES } from "./schema/change.ts";
import { isTable } from "./tables.ts";
import type { Change, EcomapDocument, Op } from "./types.ts";

type Id = { readonly id: string };
type FieldOp = Extract<Op, { readonly field: string }>;

/** What is not told: records, and operations, also those of an earlier record of the same id. */
export interface Hidden {
  readonly has: (table: Op["table"], id: string) => boolean;
  readonly tells: (op: Op) => boolean;
}

export const NOTHING_HIDDEN: Hidden = { has: () => false, tells: () => false };

/** What is told of a record, or of a part of one; `undefined`: nothing. */
export type Tell = (table: Op["table"], record: Id) => Id | undefined;

/**
 * A history told anew: without the operations on records that are hidden, each other told as `tell` does it, and
 * without changes of which nothing is left. Positions are those among the records that are told.
 */
export function retold(doc: EcomapDocument, hidden: Hidden, tell: Tell): readonly Change[] {
  const positions = toldPositions(doc, hidden);
  const retoldOp = (op: Op): Op | undefined => {
    if (hidden.tells(op)) return undefined;
    if ("field" in op) return retoldField(op, tell);
    const at = positions.get(op) ?? op.at;
    const { table, id } = op;
    const record = tell(table, "added" in op ? op.added : op.removed);
    if (!record) return undefined;
    return "added" in op ? { table, id, added: record, at } : { table, id, removed: record, at };
  };
  return doc.history.flatMap((change): Change[] => {
    const ops = change.ops.map(retoldOp).filter((op) => op !== undefined);
    return ops.length > 0 ? [{ ...change, ops }] : [];
  });
}

function retoldField(op: FieldOp, tell: Tell): Op | undefined {
  const { table, id, field, mends } = op;
  const value = (side: "from" | "to") => {
    if (op[side] === undefined) return undefined;
    const record = tell(table, { id, ...{ [field]: op[side] } });
    return record && new Map<string, unknown>(Object.entries(record)).get(field);
  };
  const [from, to] = [value("from"), value("to")];
  if (same(from, to)) return undefined;
  return {
    table,
    id,
    field,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(mends && { mends }),
  };
}

/**
 * Where each record stood when it was added or removed, among those that are told: a gap would tell of the others.
 * Walks history backwards from the tables as they are.
 */
function toldPositions(doc: EcomapDocument, { has, tells }: Hidden): ReadonlyMap<Op, number> {
  const tables = new Map(
    TABLES.map((table) => [table, (doc[table] ?? []).map(({ id }): Stood => ({ id, hidden: has(table, id) }))]),
  );
  const positions = new Map<Op, number>();
  for (const op of doc.history.flatMap(({ ops }) => ops).reverse()) {
    if ("field" in op || !isTable(op.table)) continue;
    const stood = tables.get(op.table) ?? [];
    const found = "added" in op ? stood.findIndex(({ id }) => id === op.id) : -1;
    const at = found >= 0 ? found : op.at;
    positions.set(op, stood.slice(0, at).filter((one) => !one.hidden).length);
    if ("removed" in op) stood.splice(at, 0, { id: op.id, hidden: tells(op) });
    else if (found >= 0) stood.splice(found, 1);
  }
  return positions;
}

interface Stood {
  readonly id: string;
  readonly hidden: boolean;
}
