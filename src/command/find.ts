import { LIMITS } from "../document/limits.ts";
import type { EcomapDocument, Member, Tie } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import { EcomapError } from "../errors/ecomap-error.ts";

function find<T extends { readonly id: string }>(records: readonly T[], id: string, table: string, path: Path): T {
  const record = records.find((one) => one.id === id);
  if (record) return record;
  throw new EcomapError({ code: "unknown-record", path, params: { table } });
}

/** The member a command names. Throws `unknown-record`. */
export const findMember = (doc: EcomapDocument, id: string): Member => find(doc.members, id, "members", ["member"]);

/** The tie a command names. Throws `unknown-record`. */
export const findTie = (doc: EcomapDocument, id: string): Tie => find(doc.ties, id, "ties", ["tie"]);

/** Refuses an id that is taken: the rules look at a list of commands only at its end. Throws `double-id`. */
export function refuseTaken(doc: EcomapDocument, table: "members" | "ties", id: string, path: Path): void {
  const at = doc[table].findIndex((record) => record.id === id);
  const first = at >= 0 ? `${table}[${at}]` : table === "members" && id === doc.client.id ? "client" : undefined;
  if (first !== undefined) throw new EcomapError({ code: "double-id", path, params: { first } });
}

/** Refuses one more record than a document may hold. Throws `too-many`. */
export function refuseMore(doc: EcomapDocument, table: "members" | "ties", path: Path): void {
  if (doc[table].length < LIMITS[table]) return;
  throw new EcomapError({ code: "too-many", path, params: { limit: LIMITS[table] } });
}
