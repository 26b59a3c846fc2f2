import type { Path } from "../errors/codes.ts";
import type { Reference } from "./references.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Calls `visit` with every id that stands at a reference within `value`, and where. */
export function eachReference(
  value: unknown,
  reference: Reference,
  visit: (id: string, at: Path) => void,
  depth = 0,
  at: Path = [],
): void {
  const step = reference.path[depth];
  if (step === undefined) {
    if (typeof value === "string") visit(value, at);
  } else if (step === "*") {
    if (!Array.isArray(value)) return;
    for (let i = 0; i < value.length; i++) eachReference(value[i], reference, visit, depth + 1, [...at, i]);
  } else if (isRecord(value) && step in value) {
    eachReference(value[step], reference, visit, depth + 1, [...at, step]);
  }
}

const GONE = Symbol("gone");
const EMPTIED = Symbol("emptied");
const PART = Symbol("part");

/**
 * `value` without the references to ids that are gone, each treated by its rule: the very same value where
 * nothing was gone, `undefined` where the whole record goes.
 */
export function withoutReferences<T>(value: T, reference: Reference, isGone: (id: string) => boolean): T | undefined {
  const answer = prune(value, reference, isGone, 0);
  // Leaving out an optional field or an item of a list keeps the type, which no type can say of a path known at run time.
  return answer === GONE || answer === EMPTIED ? undefined : (answer as T);
}

function prune(value: unknown, reference: Reference, isGone: (id: string) => boolean, depth: number): unknown {
  const step = reference.path[depth];
  const inside = (part: unknown) => prune(part, reference, isGone, depth + 1);
  if (step === undefined) return typeof value === "string" && isGone(value) ? GONE : value;
  if (step === "*") return Array.isArray(value) ? pruneList(value, reference, inside) : value;
  return isRecord(value) && step in value ? pruneField(value, step, reference, inside) : value;
}

function pruneList(
  list: readonly unknown[],
  { inOptionalList }: Reference,
  inside: (item: unknown) => unknown,
): unknown {
  const items = list.map(inside);
  if (items.every((item, i) => item === list[i])) return list;
  const left = items.filter((item) => item !== GONE && item !== PART);
  return left.length === 0 && inOptionalList ? EMPTIED : left;
}

function pruneField(
  record: Readonly<Record<string, unknown>>,
  field: string,
  { onRemove }: Reference,
  inside: (value: unknown) => unknown,
): unknown {
  const value = inside(record[field]);
  if (value === record[field]) return record;
  if (value === GONE && onRemove !== "clear field") return onRemove === "drop part" ? PART : GONE;
  if (value !== GONE && value !== PART && value !== EMPTIED) return { ...record, [field]: value };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
}
