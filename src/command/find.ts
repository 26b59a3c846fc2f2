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
