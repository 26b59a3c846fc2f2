import { LIMITS } from "../../document/limits.ts";
import { isTooWide } from "../../document/wide-json.ts";
import type { Path } from "../../errors/codes.ts";
import { refusal } from "../format-error.ts";
import type { Fields, PlainEdge, PlainNode, Scalar } from "../plain-graph.ts";
import { columnName, type Report } from "../report.ts";
import { refuseTooManyRecords } from "../too-many.ts";

/** A JSON object, its fields looked up by name alone: whatever they are called, none reaches a prototype. */
export type JsonObject = ReadonlyMap<string, unknown>;

/**
 * The value that a text says as JSON.
 * @throws {FormatError} for what is no JSON.
 */
export function jsonIn(text: string): unknown {
  if (text.length > LIMITS.text || isTooWide(text)) throw refusal("too-large", { limit: LIMITS.text });
  try {
    return JSON.parse(text);
  } catch {
    throw refusal("not-whole", { format: "JSON" });
  }
}

export const objectIn = (value: unknown): JsonObject | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined;

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An id as text; in many files it is a number. */
export const idIn = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** The flat values of an object but for some names; of what is deeper the report says that it is left out. */
export function fieldsIn(
  object: JsonObject | undefined,
  path: Path,
  report: Report,
  not: readonly string[] = [],
): Fields {
  const fields = new Map<string, Scalar>();
  for (const [name, value] of object ?? []) {
    if (not.includes(name) || value === null || value === undefined) continue;
    const flat = flatIn(value);
    if (flat === undefined) report.note("column-left-out", { column: columnName(name) }, { path: [...path, name] });
    else fields.set(name, flat);
  }
  return fields;
}

function flatIn(value: unknown): Scalar | undefined {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (!Array.isArray(value) || value.length > 100) return undefined;
  return value.every((item) => typeof item === "string" || typeof item === "number") ? value.join(", ") : undefined;
}

/** Nodes or edges of a list; of what is no object the report says that it is left out. */
export function recordsIn<T>(
  list: unknown,
  path: Path,
  report: Report,
  read: (object: JsonObject, path: Path, index: number) => T | undefined,
): readonly T[] {
  const items = listIn(list);
  refuseTooManyRecords(items.length);
  return items.flatMap((item, i) => {
    const [object, at] = [objectIn(item), [...path, i]];
    const record = object && read(object, at, i);
    if (record === undefined) report.note("element-left-out", { element: String(path.at(-1) ?? "") }, { path: at });
    return record === undefined ? [] : [record];
  });
}

/** A record's own fields as an object to be written. */
export const objectOf = ({ fields }: Pick<PlainNode, "fields">): object => Object.fromEntries(fields);
export const named = (name: string, value: unknown): object => (value === undefined ? {} : { [name]: value });
export const ends = ({ from, to }: PlainEdge): object => ({ source: from, target: to });

export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
