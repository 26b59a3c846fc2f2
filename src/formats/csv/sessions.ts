import type { Report } from "../report.ts";
import { EGO } from "./network-canvas.ts";
import type { Table, TableRow } from "./table.ts";

/** A table, and what was found when it was read. */
export interface ReadTable {
  readonly table: Table;
  readonly report: Report;
}

/** The tables of one session, in which is nobody of another. */
export type Session = readonly ReadTable[];

/** The sessions in tables of Network Canvas, in the order in which they begin: a table may hold one, or be merged of many. */
export function sessionsIn(tables: readonly ReadTable[]): readonly Session[] {
  const sessions = new Map<string, ReadTable[]>();
  for (const { table, report } of tables) {
    for (const [ego, rows] of byEgo(table)) {
      const session = sessions.get(ego) ?? [];
      session.push({ table: { ...table, rows }, report });
      sessions.set(ego, session);
    }
  }
  return [...sessions.values()];
}

function byEgo({ rows }: Table): ReadonlyMap<string, readonly TableRow[]> {
  const found = new Map<string, TableRow[]>();
  for (const row of rows) {
    const ego = String(row.cells.get(EGO) ?? "");
    const own = found.get(ego) ?? [];
    own.push(row);
    found.set(ego, own);
  }
  return found;
}
