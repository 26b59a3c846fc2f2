import { LIMITS } from "../document/limits.ts";
import type { EcomapDocument, Member, TableName, Tie } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { placeIn } from "./known.ts";
import type { RecordOf } from "./record-commands.ts";

type Tables = { readonly [T in TableName]?: readonly RecordOf<T>[] };

/** The records of a table; none where it is not there yet. */
export function recordsOf<T extends TableName>(doc: EcomapDocument, table: T): readonly RecordOf<T>[] {
  const tables: Tables = doc;
  return tables[table] ?? [];
}

/** The record of a table that a command names at `path`. Throws `unknown-record`. */
export function findRecord<T extends TableName>(doc: EcomapDocument, table: T, id: unknown, path: Path): RecordOf<T> {
  const records = recordsOf(doc, table);
  const record = records[placeIn(records, id)];
  if (record) return record;
  throw new EcomapError({ code: "unknown-record", path, params: { table } });
}

/** The member a command names. Throws `unknown-record`. */
export const findMember = (doc: EcomapDocument, id: string): Member => findRecord(doc, "members", id, ["member"]);

/** The tie a command names. Throws `unknown-record`. */
export const findTie = (doc: EcomapDocument, id: string): Tie => findRecord(doc, "ties", id, ["tie"]);

/** Refuses an id that is taken: the rules look at a list of commands only at its end. Throws `double-id`. */
export function refuseTaken(doc: EcomapDocument, table: TableName, id: string, path: Path): void {
  const at = placeIn(recordsOf(doc, table), id);
  const first = at >= 0 ? `${table}[${at}]` : table === "members" && id === doc.client.id ? "client" : undefined;
  if (first !== undefined) throw new EcomapError({ code: "double-id", path, params: { first } });
}

/** Refuses one more record than a document may hold. Throws `too-many`. */
export function refuseMore(doc: EcomapDocument, table: TableName, path: Path): void {
  if (table !== "members" && table !== "ties") return;
  const limit = LIMITS[table];
  if (doc[table].length >= limit) throw new EcomapError({ code: "too-many", path, params: { limit } });
}
