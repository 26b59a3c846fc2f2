import { same } from "../../document/same.ts";

/** What one record says that another does not: fields it has alone, and those of which both say something else. */
export interface SaidApart<T extends object> {
  readonly fresh: Partial<T>;
  readonly differing: readonly string[];
}

/** What `said` says besides `before`, but for the fields not asked about. */
export function saidApart<T extends object>(before: T, said: T, not: readonly string[]): SaidApart<T> {
  const known = new Map<string, unknown>(Object.entries(before));
  const told = Object.entries(said).filter(([field]) => !not.includes(field));
  const fresh = told.filter(([field]) => !known.has(field));
  const differing = told.flatMap(([field, value]) =>
    known.has(field) && !same(known.get(field), value) ? [field] : [],
  );
  // The entries are fields of the record, which `fromEntries` cannot say.
  return { fresh: Object.fromEntries(fresh) as Partial<T>, differing };
}

export const isEmpty = (record: object): boolean => Object.keys(record).length === 0;
