import { TABLES } from "../schema/change.ts";
import { isTable } from "../tables.ts";
import type { EcomapDocument, Op } from "../types.ts";

/** The order of the records of each table, on the way back through history. */
export interface Order {
  /** How many of the records before this one count. */
  readonly positionOf: (table: string, id: string, counts: (id: string) => boolean) => number;
  /** Takes an operation back. */
  readonly undo: (op: Op) => void;
}

export function orderOf(doc: EcomapDocument): Order {
  const tables = new Map<string, string[]>(TABLES.map((table) => [table, (doc[table] ?? []).map(({ id }) => id)]));
  const idsOf = (table: string) => tables.get(table) ?? [];
  return {
    positionOf: (table, id, counts) => {
      const ids = idsOf(table);
      return ids.slice(0, Math.max(0, ids.indexOf(id))).filter(counts).length;
    },
    undo: (op) => {
      if ("field" in op || !isTable(op.table)) return;
      const ids = idsOf(op.table);
      if ("removed" in op) ids.splice(op.at, 0, op.id);
      else if (ids.includes(op.id)) ids.splice(ids.indexOf(op.id), 1);
    },
  };
}
