import * as z from "zod/mini";
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
 * left goes too: an empty list would say "none".
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
  const items = list.map((one) => walk(one, item, pass));
  if (items.every((one, i) => one === list[i])) return list;
  const left = items.filter((one) => one !== undefined);
  return left.length > 0 ? left : undefined;
}

function walkFields(record: object, fields: ReadonlyMap<string, Field>, pass: Pass): object | undefined {
  const entries = Object.entries(record);
  const left = entries.flatMap(([name, value]): [string, unknown][] => {
    const field = fields.get(name);
    const kept: unknown = pass.field ? pass.field(value, name, field, record) : value;
    const after = kept === undefined || !field ? kept : walk(kept, field.schema, pass);
    return after === undefined ? [] : [[name, after]];
  });
  const same = left.length === entries.length && left.every(([, value], i) => value === entries[i]?.[1]);
  if (same) return record;
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The schema that a value in its full form suits, out of its wrappings; a date stays whole. */
export function suiting(schema: Schema, value: unknown): Schema {
  if (schema === when) return schema;
  if (schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniDefault) {
    return suiting(schema.def.innerType, value);
  }
  if (schema instanceof z.ZodMiniPipe) return suiting(fullFormOf(schema) ?? schema.def.in, value);
  if (schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion) {
    const options: readonly Schema[] = schema.def.options;
    const found = options.map((option) => suiting(option, value)).find((option) => suits(option, value));
    return found ?? schema;
  }
  return schema;
}

function suits(schema: Schema, value: unknown): boolean {
  if (Array.isArray(value)) return schema instanceof z.ZodMiniArray;
  if (!isRecord(value)) return z.safeParse(schema, value).success;
  if (!(schema instanceof z.ZodMiniObject)) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  // The options of a union differ by a literal (the type of a move).
  return Object.entries<Schema>(schema.def.shape).every(
    ([name, part]) => !(part instanceof z.ZodMiniLiteral) || part.def.values.some((one) => one === fields.get(name)),
  );
}
