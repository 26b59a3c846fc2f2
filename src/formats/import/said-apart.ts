import { same } from "../../document/same.ts";
import { phoneKey } from "./phone-key.ts";

/** What one record says that another does not: fields it has alone, and those of which it says something else. */
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
    known.has(field) && !saysNothingElse(known.get(field), value, field) ? [field] : [],
  );
  // The entries are fields of the record, which `fromEntries` cannot say.
  return { fresh: Object.fromEntries(fresh) as Partial<T>, differing };
}

export const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/** Whether two values say the same: capitals, spaces and the form in which letters are kept say nothing. */
export const saysSame = (a: unknown, b: unknown): boolean => same(a, b) || same(plain(a), plain(b));

/** Whether a value says nothing but what another says already: it may say less, as a role does without its part of life. */
function saysNothingElse(before: unknown, said: unknown, field = ""): boolean {
  if (saysSame(before, said)) return true;
  if (field === "phone" && typeof before === "string" && typeof said === "string") {
    return phoneKey(said) !== "" && phoneKey(said) === phoneKey(before);
  }
  if (!isRecord(before) || !isRecord(said)) return false;
  if (Array.isArray(before) && Array.isArray(said)) {
    return said.length > 0 && said.every((one) => isRecord(one) && before.some((other) => saysNothingElse(other, one)));
  }
  const known = new Map(Object.entries(before));
  return Object.entries(said).every(
    ([name, value]) => known.has(name) && saysNothingElse(known.get(name), value, name),
  );
}

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

function plain(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, plain(part)]));
}
