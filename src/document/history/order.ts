import { TABLES } from "../schema/change.ts";
import { isTable } from "../tables.ts";
import type { EcomapDocument, Op, TableName } from "../types.ts";
import { type SeenList, seenList } from "./seen-list.ts";

/** The order of the records of each table, on the way back through history. */
export interface Order {
  /** How many of the records before this one are told of. */
  readonly positionOf: (table: string, id: string) => number;
  /** Takes an operation back. */
  readonly undo: (op: Op) => void;
  /** From here back a record is not told of. */
  readonly hide: (table: TableName, id: string) => void;
}

/** `isSeen` says whether a record is told of that was there, or comes back. */
export function orderOf(doc: EcomapDocument, isSeen: (table: TableName, id: string) => boolean): Order {
  const tables = new Map<string, SeenList>(
    TABLES.map((table) => [
      table,
      seenList(
        (doc[table] ?? []).map(({ id }) => id),
        (id) => isSeen(table, id),
      ),
    ]),
  );
  return {
    positionOf: (table, id) => tables.get(table)?.seenBefore(id) ?? 0,
    undo: (op) => {
      if ("field" in op || !isTable(op.table)) return;
      const list = tables.get(op.table);
      if ("removed" in op) list?.insert(op.at, op.id, isSeen(op.table, op.id));
      else list?.remove(op.id);
    },
    hide: (table, id) => tables.get(table)?.hide(id),
  };
}
