import * as z from "zod/mini";
import { isRecord } from "./is-record.ts";
import { fieldsOf, fullFormOf, when } from "./schema/base.ts";
import type { Field } from "./schema/seen-by.ts";

export type Schema = z.core.$ZodType;

/** What is done on the way through a value by its schema; what is not given leaves all as it is. */
export interface Pass {
  /** What becomes of a field of a record, before what is in it; `undefined`: it goes. `field` is absent where the schema names none. */
  readonly field?: (value: unknown, name: string, field: Field | undefined, of: object) => unknown;
  /** What becomes of a text, number, term or date; `undefined`: its field or item goes. */
  readonly leaf?: (value: unknown, schema: Schema) => unknown;
}

/**
 * A value in its full form after a pass: the very same where nothing changed. A list or part of which nothing is
 * left goes too, as an empty list would say "none"; but for a field that is a fact by being there.
 */
export function rewrite<T>(value: T, schema: Schema, pass: Pass): T | undefined {
  // What goes is an optional field or an item of a list, so that the type stays, which no type can say of a schema walked at run time.
  return walk(value, schema, pass) as T | undefined;
}

function walk(value: unknown, schema: Schema, pass: Pass): unknown {
  const own = suiting(schema, value);
  if (Array.isArray(value) && own instanceof z.ZodMiniArray) return walkList(value, own.def.element, pass);
  if (isRecord(value)) {
    const fields = fieldsOf(own);
    if (fields) return walkFields(value, fields, pass);
  }
  return pass.leaf ? pass.leaf(value, own) : value;
}

function walkList(list: readonly unknown[], item: Schema, pass: Pass): unknown {
  let isSame = true;
  const left: unknown[] = [];
  for (const one of list) {
    const after = walk(one, item, pass);
    if (after !== one) isSame = false;
    if (after !== undefined) left.push(after);
  }
  if (isSame) return list;
  return left.length > 0 ? left : undefined;
}

function walkFields(record: object, fields: ReadonlyMap<string, Field>, pass: Pass): object | undefined {
  let isSame = true;
  const left: [string, unknown][] = [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(record);
  for (const [name, value] of entries) {
    const field = fields.get(name);
    const kept = pass.field ? pass.field(value, name, field, record) : value;
    const after = kept === undefined || !field ? kept : (walk(kept, field.schema, pass) ?? bareFact(field, kept));
    if (after !== value) isSame = false;
    if (after !== undefined) left.push([name, after]);
  }
  if (isSame) return record;
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** What stays of a field of which nothing is left. */
const bareFact = ({ isFact }: Field, value: unknown): object | string | undefined =>
  isFact ? (typeof value === "string" ? "" : {}) : undefined;

/** The schema that a value in its full form suits, out of its wrappings; a date stays whole. */
export function suiting(schema: Schema, value: unknown): Schema {
  const options = optionsOf(schema);
  const [only] = options;
  if (only && options.length === 1) return only;
  return options.find((option) => suits(option, value)) ?? schema;
}

const found = new WeakMap<Schema, readonly Schema[]>();

/** The schemas that a value may suit, out of all wrappings. */
function optionsOf(schema: Schema): readonly Schema[] {
  let options = found.get(schema);
  if (!options) {
    options = unwrapped(schema);
    found.set(schema, options);
  }
  return options;
}

function unwrapped(schema: Schema): readonly Schema[] {
  if (schema === when) return [schema];
  if (schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniDefault) {
    return optionsOf(schema.def.innerType);
  }
  if (schema instanceof z.ZodMiniPipe) return optionsOf(fullFormOf(schema) ?? schema.def.in);
  if (schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion) {
    return schema.def.options.flatMap((option: Schema) => optionsOf(option));
  }
  return [schema];
}

function suits(schema: Schema, value: unknown): boolean {
  if (Array.isArray(value)) return schema instanceof z.ZodMiniArray;
  if (!isRecord(value)) return schema instanceof z.ZodMiniString ? typeof value === "string" : isTerm(schema, value);
  if (!(schema instanceof z.ZodMiniObject)) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  // The options of a union differ by a literal (the type of a move).
  return Object.entries<Schema>(schema.def.shape).every(
    ([name, part]) => !(part instanceof z.ZodMiniLiteral) || isTerm(part, fields.get(name)),
  );
}

/** Whether a value is one of a closed list. */
function isTerm(schema: Schema, value: unknown): boolean {
  if (schema instanceof z.ZodMiniLiteral) return schema.def.values.some((one) => one === value);
  return schema instanceof z.ZodMiniEnum && Object.values(schema.def.entries).some((one) => one === value);
}
