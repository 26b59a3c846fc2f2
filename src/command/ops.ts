import { same } from "../document/same.ts";
import { isTable } from "../document/tables.ts";
import type { EcomapDocument, Op } from "../document/types.ts";
import { without } from "../document/without.ts";
import { handOn, placeIn } from "./known.ts";

type Id = { readonly id: string };

/** The operation on one field of a record. */
export type FieldOp = Extract<Op, { readonly field: string }>;

/** Whether an operation lets a field go of who was removed, of which it says nothing else. */
export const isMending = (op: FieldOp): boolean => op.follows === "removal";

/** A record's field by its name; absent fields are `undefined`. */
export const fieldOf = (record: object, field: string): unknown => new Map(Object.entries(record)).get(field);

/** A document after one operation. What did not change is shared. */
export const applyOp = (doc: EcomapDocument, op: Op): EcomapDocument => afterOp(doc, op, new Map());

/** As {@link applyOp}, many one after another: no list is copied twice, however many. */
export function applier(): (doc: EcomapDocument, op: Op) => EcomapDocument {
  const own: OwnLists = new Map();
  return (doc, op) => afterOp(doc, op, own);
}

/** The lists that were made for what comes out, and are nobody else's yet: they may change. */
type OwnLists = Map<readonly Id[], Id[]>;

function afterOp(doc: EcomapDocument, op: Op, own: OwnLists): EcomapDocument {
  if (op.table === "document") return "field" in op ? withField(doc, op.field, op.to) : doc;
  if (op.table === "client") return "field" in op ? { ...doc, client: withField(doc.client, op.field, op.to) } : doc;
  if (!isTable(op.table)) return doc;
  const records: readonly Id[] = doc[op.table] ?? [];
  const after = edited(records, op, own);
  return after === records && doc[op.table] ? doc : { ...doc, [op.table]: after };
}

function edited(records: readonly Id[], op: Op, own: OwnLists): readonly Id[] {
  const at = "added" in op ? Math.min(op.at, records.length) : placeIn(records, op.id);
  const before = records[at];
  if (!before && !("added" in op)) return records;
  const after = own.get(records) ?? records.slice();
  own.set(after, after);
  if ("added" in op) after.splice(at, 0, op.added);
  else if ("removed" in op) after.splice(at, 1);
  else if (before) after[at] = withField(before, op.field, op.to);
  handOn(records, after, at, op, before);
  return after;
}

/** A record with a field set, or left out where the value is `undefined`. */
export function withField<T extends object>(record: T, field: string, value: unknown): T {
  return value === undefined ? without(record, field) : { ...record, [field]: value };
}

/** The operation that takes another back. */
export function invertOp(op: Op): Op {
  if ("added" in op) return { table: op.table, id: op.id, removed: op.added, at: op.at };
  if ("removed" in op) return { table: op.table, id: op.id, added: op.removed, at: op.at };
  return fieldOp(op.table, op.id, op.field, op.to, op.from);
}

/** A field's operation; an absent value is left out. */
export function fieldOp(table: Op["table"], id: string, field: string, from: unknown, to: unknown): FieldOp {
  return { table, id, field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The operations that lead from one record to another with the same id. */
export function fieldOps(table: Op["table"], id: string, before: object, after: object): FieldOp[] {
  const from = new Map<string, unknown>(Object.entries(before));
  const to = new Map<string, unknown>(Object.entries(after));
  const fields = [...new Set([...from.keys(), ...to.keys()])];
  return fields
    .filter((field) => !same(from.get(field), to.get(field)))
    .map((field) => fieldOp(table, id, field, from.get(field), to.get(field)));
}

/** Whether a document is as an operation left it, so that it can be taken back. */
export function isAfter(doc: EcomapDocument, op: Op): boolean {
  if (op.table === "document") return "field" in op && same(fieldOf(doc, op.field), op.to);
  if (op.table === "client") return "field" in op && same(fieldOf(doc.client, op.field), op.to);
  if (!isTable(op.table)) return false;
  const records: readonly Id[] = doc[op.table] ?? [];
  const record = records[placeIn(records, op.id)];
  if ("removed" in op) return record === undefined;
  if (record === undefined) return false;
  return "added" in op ? same(record, op.added) : same(fieldOf(record, op.field), op.to);
}
