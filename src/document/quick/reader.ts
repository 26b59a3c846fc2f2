import * as z from "zod/mini";
import { isRecord } from "../is-record.ts";
import type { Need } from "../needs.ts";
import { fullFormOf } from "../schema/base.ts";
import type { Plain } from "../types.ts";

type Schema = z.core.$ZodType;

/** What each part of a value asks of the rest of its document. */
export type NeedLists = (readonly Need[])[];

/**
 * Whether a value, plain JSON, is what a schema says, in its full form. A no may mean a short form, and tells nothing
 * more. `needs` gathers what the value asks for, where the reader knows.
 */
export type Reader = (value: unknown, needs: NeedLists) => boolean;

const readers = new WeakMap<Schema, Reader>();

/** The reader of a schema, made once. Throws a TypeError for a kind of schema that it knows no way into. */
export function readerOf(schema: Schema): Reader {
  const made = readers.get(schema) ?? checked(schema, compile(schema));
  readers.set(schema, made);
  return made;
}

/** Whether a value is what a schema says, in its full form. */
export const isFullForm = <S extends Schema>(schema: S, value: unknown): value is Plain<z.output<S>> =>
  readerOf(schema)(value, []);

function compile(schema: Schema): Reader {
  const full = fullFormOf(schema);
  if (full) return readerOf(full);
  // What has a default stands in the full form.
  if (schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniDefault) {
    return readerOf(schema.def.innerType);
  }
  if (schema instanceof z.ZodMiniObject) return recordReader(schema);
  if (schema instanceof z.ZodMiniArray) return listReader(readerOf(schema.def.element));
  if (schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion) {
    const options: Reader[] = schema.def.options.map(readerOf);
    return (value, needs) => options.some((read) => read(value, needs));
  }
  const { values, def } = schema._zod;
  if (values && TERMS.includes(def.type)) {
    const terms: ReadonlySet<unknown> = values;
    return (value) => terms.has(value);
  }
  if (def.type === "unknown") return () => true;
  if (def.type === "never") return () => false;
  if (SCALARS.includes(def.type)) return (value) => typeof value === def.type;
  throw new TypeError(`no quick way into a ${def.type} schema`);
}

/** A reader of lists, by that of their items. */
export const listReader =
  (read: Reader): Reader =>
  (value, needs) => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!read(item, needs)) return false;
    return true;
  };

interface Field {
  readonly read: Reader;
  /** 1 where the record cannot do without. */
  readonly needed: number;
}

/** A reader of records, each field by the reader that `readField` gives. */
export function recordReader(
  { def: { shape, catchall } }: z.ZodMiniObject,
  readField: (part: Schema, name: string) => Reader = readerOf,
): Reader {
  if (!catchall) throw new TypeError("no quick way into a record that drops unknown fields");
  const unknown: Field = { read: readerOf(catchall), needed: 0 };
  const fields = new Map<string, Field>();
  let all = 0;
  for (const [name, part] of Object.entries<Schema>(shape)) {
    const needed = part instanceof z.ZodMiniExactOptional ? 0 : 1;
    fields.set(name, { read: readField(part, name), needed });
    all += needed;
  }
  return (value, needs) => {
    if (!isRecord(value)) return false;
    let missing = all;
    for (const name in value) {
      const { read, needed } = fields.get(name) ?? unknown;
      if (!read(value[name], needs)) return false;
      missing -= needed;
    }
    return missing === 0;
  };
}

const TERMS = ["enum", "literal"];
const SCALARS = ["string", "number", "boolean"];

interface Check {
  check(payload: z.core.ParsePayload): unknown;
}

const isCheck = (internals: object): internals is Check => "check" in internals;

/** A reader that asks zod too what the schema checks besides. */
export function checked(schema: Schema, read: Reader): Reader {
  const internals: readonly object[] = [schema, ...(schema._zod.def.checks ?? [])].map(({ _zod }) => _zod);
  const checks = internals.filter(isCheck);
  if (checks.length === 0) return read;
  return (value, needs) => {
    if (!read(value, needs)) return false;
    const payload: z.core.ParsePayload = { value, issues: [] };
    for (const one of checks) {
      one.check(payload);
      if (payload.issues.length > 0 || payload.value !== value) return false;
    }
    return true;
  };
}
