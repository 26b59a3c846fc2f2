import { eachReference } from "../../document/reference-walk.ts";
import { REFERRING, referencesOf } from "../../document/references.ts";
import { idsOf, ruleIssues } from "../../document/rules.ts";
import { same } from "../../document/same.ts";
import { TABLES } from "../../document/schema/change.ts";
import type { EcomapDocument } from "../../document/types.ts";
import type { Three } from "./three.ts";

/** What came out of single records when they were put together, by {@link keyOf}. */
export interface Findings {
  /** One side removed them, and what is left refers to them: they come back. */
  readonly wanted: Set<string>;
  /** They broke a rule: they are as in `a`. */
  readonly yielding: Set<string>;
}

export const keyOf = (table: string, id: string): string => `${table} ${id}`;

/** Adds what comes out of a merged document; answers whether there was anything more. */
export function findMore(doc: EcomapDocument, docs: Three<EcomapDocument>, { wanted, yielding }: Findings): boolean {
  const before = wanted.size + yielding.size;
  const gone = missing(doc).filter((key) => !yielding.has(key));
  const known = gone.length > 0 ? [docs.a, docs.b, docs.base].map(byKey) : [];
  for (const key of gone) if (known.some((records) => records.has(key))) wanted.add(key);
  if (wanted.size + yielding.size > before) return true;
  const mine = byKey(docs.a);
  for (const { code, path } of ruleIssues(doc)) {
    const table = TABLES.find((name) => name === path[0]);
    const record = table && doc[table]?.[Number(path[1])];
    if (!table || !record || code === "undeclared-key" || same(record, mine.get(keyOf(table, record.id)))) continue;
    yielding.add(keyOf(table, record.id));
  }
  return wanted.size + yielding.size > before;
}

const byKey = (doc: EcomapDocument): ReadonlyMap<string, object> =>
  new Map(TABLES.flatMap((table) => (doc[table] ?? []).map((record) => [keyOf(table, record.id), record] as const)));

/** The records that are referred to and not there. */
function missing(doc: EcomapDocument): readonly string[] {
  const ids = idsOf(doc);
  const keys: string[] = [];
  for (const field of REFERRING) {
    for (const reference of field === "history" ? [] : referencesOf(field)) {
      eachReference(doc[field], reference, (id) => {
        if (!ids[reference.to].has(id)) keys.push(keyOf(reference.to === "people" ? "members" : reference.to, id));
      });
    }
  }
  return keys;
}
