import type { Path } from "../errors/codes.ts";
import { isRecord } from "./is-record.ts";
import type { Reference } from "./references.ts";
import type { Going, OnGone } from "./schema/reference.ts";

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

/** What a reference that is gone asks of what holds it: each is met at its own level on the way up. */
const GONE: Readonly<Record<OnGone, symbol>> = {
  "clear field": Symbol("field"),
  "drop item": Symbol("item"),
  "drop part": Symbol("part"),
  "drop record": Symbol("record"),
};
const WAYS = new Set<unknown>(Object.values(GONE));

interface Pruning {
  readonly reference: Reference;
  readonly going: Going;
  readonly isGone: (id: string) => boolean;
}

/**
 * `value` without the references to ids that are gone, each treated by its rule for how they go: the very same value
 * where nothing was gone, `undefined` where the whole record goes.
 */
export function withoutReferences<T>(
  value: T,
  reference: Reference,
  isGone: (id: string) => boolean,
  going: Going,
): T | undefined {
  const answer = prune(value, { reference, going, isGone }, 0);
  // Leaving out an optional field or an item of a list keeps the type, which no type can say of a path known at run time.
  return WAYS.has(answer) ? undefined : (answer as T);
}

function prune(value: unknown, pruning: Pruning, depth: number): unknown {
  const { reference, going, isGone } = pruning;
  const step = reference.path[depth];
  const inside = (part: unknown) => prune(part, pruning, depth + 1);
  if (step === undefined) return typeof value === "string" && isGone(value) ? GONE[reference[going]] : value;
  if (step === "*") return Array.isArray(value) ? pruneList(value, reference, depth, inside) : value;
  return isRecord(value) && step in value ? pruneField(value, step, inside) : value;
}

function pruneList(
  list: readonly unknown[],
  { path, inOptionalList }: Reference,
  depth: number,
  inside: (item: unknown) => unknown,
): unknown {
  const items = list.map(inside);
  if (items.every((item, i) => item === list[i])) return list;
  // Only a table holds records.
  if (depth > 0 && items.includes(GONE["drop record"])) return GONE["drop record"];
  // A list of ids is no part: the part is what holds the list.
  if (depth === path.length - 1 && items.includes(GONE["drop part"])) return GONE["drop part"];
  const left = items.filter((item) => !WAYS.has(item));
  return left.length === 0 && inOptionalList ? GONE["clear field"] : left;
}

function pruneField(
  record: Readonly<Record<string, unknown>>,
  field: string,
  inside: (value: unknown) => unknown,
): unknown {
  const value = inside(record[field]);
  if (value === record[field]) return record;
  if (value === GONE["drop part"]) return GONE["clear field"];
  if (value === GONE["drop record"] || value === GONE["drop item"]) return value;
  if (value !== GONE["clear field"]) return { ...record, [field]: value };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
}
