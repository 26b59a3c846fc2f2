import { toldPath } from "../document/field-names.ts";
import { same } from "../document/same.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import type { FormatName } from "./formats.ts";
import type { Report } from "./report.ts";

/** What says for whom a copy is, and what it is: no content. */
const MARKS = ["format", "version", "redactedFor", "redactedTo"];

/** Names every field of a document that is otherwise in the one that was read back. */
export function noteNotHeld(doc: EcomapDocument, back: EcomapDocument, format: FormatName, report: Report): void {
  const others = new Map(Object.entries(back));
  for (const path of differences(doc, others)) {
    const told = toldPath(path);
    const field = told.filter((step) => typeof step === "string").join(".");
    report.note("not-held", { field, format }, { path: told });
  }
}

const differences = (doc: object, back: ReadonlyMap<string, unknown>): readonly Path[] => {
  const found: Path[] = [];
  compareFields(new Map(Object.entries(doc).filter(([name]) => !MARKS.includes(name))), back, [], found);
  return found.filter(([name]) => !MARKS.includes(String(name)));
};

function compare(a: unknown, b: unknown, path: Path, found: Path[]): void {
  if (same(a, b)) return;
  if (isList(a) && isList(b) && a.length === b.length) compareLists(a, b, path, found);
  else if (isObject(a) && isObject(b) && !isList(a) && !isList(b)) {
    compareFields(new Map(Object.entries(a)), new Map(Object.entries(b)), path, found);
  } else found.push(path);
}

type Values = ReadonlyMap<string, unknown>;

function compareFields(a: Values, b: Values, path: Path, found: Path[]): void {
  for (const [name, value] of a) compare(value, b.get(name), [...path, name], found);
  for (const name of b.keys()) if (!a.has(name)) found.push([...path, name]);
}

/** Records are compared by their ids where they are the same ones in another order, which is one difference. */
function compareLists(a: readonly unknown[], b: readonly unknown[], path: Path, found: Path[]): void {
  const records = new Map(b.map((item) => [idOf(item), item]));
  const isOrdered = a.every((item, i) => idOf(item) === idOf(b[i]));
  const isReordered = !isOrdered && a.every((item) => idOf(item) !== undefined && records.has(idOf(item)));
  if (isReordered) found.push(path);
  for (const [i, item] of a.entries()) compare(item, isReordered ? records.get(idOf(item)) : b[i], [...path, i], found);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const idOf = (value: unknown): unknown => (isObject(value) ? Reflect.get(value, "id") : undefined);
