import { LIMITS } from "../../document/limits.ts";
import { TABLES } from "../../document/schema/change.ts";
import type { EcomapDocument } from "../../document/types.ts";
import type { Report } from "../report.ts";

/** History tells of a field some levels below where it stands, and a document has so many at most. */
const MOST = LIMITS.depth - 8;

const isTooDeep = (value: unknown, left = MOST): boolean =>
  typeof value === "object" &&
  value !== null &&
  (left === 0 || Object.values(value).some((part) => isTooDeep(part, left - 1)));

/** What was read without fields of a host that history could not tell of; each is told to be left out. */
export function notTooDeep(read: EcomapDocument, report: Report): EcomapDocument {
  const kept = <R extends object>(record: R, ...at: (string | number)[]): R => {
    const deep = Object.entries(record).flatMap(([field, value]) => (isTooDeep(value) ? [field] : []));
    if (deep.length === 0) return record;
    const left = { ...record };
    for (const field of deep) {
      report.note("does-not-fit", { field }, { path: [...at, field] });
      Reflect.deleteProperty(left, field);
    }
    return left;
  };
  const { vocabulary, allows, readers, ...rest } = read;
  const own = { ...(vocabulary && { vocabulary }), ...(allows && { allows }), ...(readers && { readers }) };
  let copy: EcomapDocument = { ...rest, ...kept(own), client: kept(read.client, "client") };
  for (const table of TABLES) {
    const records: readonly { readonly id: string }[] | undefined = copy[table];
    if (records) copy = { ...copy, [table]: records.map((record, i) => kept(record, table, i)) };
  }
  return copy;
}
