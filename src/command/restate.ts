import { same } from "../document/same.ts";
import { fullNameOf } from "../document/tables.ts";
import type { Change, EcomapDocument } from "../document/types.ts";
import { placeIn } from "./known.ts";
import { type FieldOp, fieldOf, fieldOp, isMending } from "./ops.ts";
import { TABLE_OF } from "./record-commands.ts";
import { type Life, livesOf, type Told, valueAt, valueBefore } from "./timeline/course.ts";
import type { Course } from "./timeline/course-under.ts";
import { keyOf, keyOfOp } from "./timeline/moment.ts";

/**
 * The operations by which an update tells of fields that are now as it wishes, but were not always: that they were
 * so earlier, or never otherwise. They add to history and leave the document as it is. `course` tells of the change
 * that is being made too.
 */
export function restatedOps(doc: EcomapDocument, wish: object, course: Course, made: Change): FieldOp[] {
  const target = targetOf(doc, wish);
  if (!target) return [];
  const { table, id, record } = target;
  const clear = fieldOf(wish, "clear");
  const set = Object.keys(Object(fieldOf(wish, "set"))).map((name) => fullNameOf(table, name));
  const named = new Set([...set, ...(Array.isArray(clear) ? clear : [])]);
  const told = course.of(target);
  for (const { op, change } of told) if (change === made && "field" in op) named.delete(op.field);
  if (named.size === 0) return [];
  const life = livesOf(told).at(-1);
  return [...(life?.fields ?? [])].flatMap(([field, told]) => {
    if (!life || !named.has(field)) return [];
    const now = fieldOf(record, field);
    const others = valuesOf(life, field, told, keyOf(made)).filter((value) => !same(value, now));
    return others.length > 0 ? [fieldOp(table, id, field, others[0], now)] : [];
  });
}

/** The operation that tells of a field what was so earlier, from what it was then; none where that is told already. */
export function asItWas(course: Course, made: Change, op: FieldOp): readonly FieldOp[] {
  const { table, id, field, to } = op;
  const life = livesOf(course.of(op)).at(-1);
  if (!life) return [op];
  const was = valueAt(life.fields.get(field) ?? [], valueBefore(life, field), keyOfOp(op, made));
  return same(was, to) ? [] : [fieldOp(table, id, field, was, to)];
}

/** What history makes of a field at a key; of the key of a correction, at any. */
function valuesOf(life: Life, field: string, told: readonly Told<FieldOp>[], key: string): readonly unknown[] {
  const corrected = told.map((one) => (isMending(one.op) ? "~" : one.key)).lastIndexOf("");
  const said = told.slice(Math.max(corrected, 0)).flatMap(({ op }) => (isMending(op) ? [] : [op.to]));
  if (key !== "") return [valueAt(told, valueBefore(life, field), key)];
  return corrected < 0 ? [valueBefore(life, field), ...said] : said;
}

interface Target {
  readonly table: FieldOp["table"];
  readonly id: string;
  readonly record: object;
}

/** The record that an update is of. */
function targetOf(doc: EcomapDocument, wish: object): Target | undefined {
  const type = fieldOf(wish, "type");
  if (type === "updateClient") return { table: "client", id: doc.client.id, record: doc.client };
  if (type === "updateDocument") return { table: "document", id: "document", record: doc };
  for (const [noun, id] of Object.entries(wish)) {
    const [, table] = Object.entries(TABLE_OF).find(([name]) => name === noun) ?? [];
    if (table === undefined || typeof id !== "string") continue;
    const records: readonly { readonly id: string }[] = doc[table] ?? [];
    const record = records[placeIn(records, id)];
    if (record) return { table, id, record };
  }
  return undefined;
}
