import type { Id } from "../history/back.ts";
import { same } from "../same.ts";
import { isTable } from "../tables.ts";
import type { Change, EcomapDocument, Op, TableName } from "../types.ts";
import { withoutGone } from "../without-gone.ts";
import type { Eyes } from "./eyes.ts";
import { isRecordSeen } from "./records.ts";

/** What was left of the parts of one field when somebody in them was taken off the map, and what they were. */
interface Leavings {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly parts: { readonly left: unknown; readonly was: unknown }[];
}
type Found = Map<string, Leavings>;

/**
 * A document in which such parts are what they were, where who was taken off the map is hidden from an audience: what
 * is left of them tells of nobody but still is about them, and goes as they went.
 */
export function withLeavings(doc: EcomapDocument, eyes: Eyes): EcomapDocument {
  const hidden = hiddenOnceRemoved(doc, eyes);
  if (hidden.size === 0) return doc;
  const found: Found = new Map();
  const history = doc.history.map((change): Change => {
    const gone = new Set(change.ops.flatMap((op) => ("removed" in op && hidden.has(op.id) ? [op.id] : [])));
    return { ...change, ops: change.ops.map((op) => restoredOp(op, gone, found)) };
  });
  let restored: EcomapDocument = { ...doc, history };
  for (const table of new Set([...found.values()].map((one) => one.table))) {
    const records: readonly Id[] = restored[table] ?? [];
    restored = { ...restored, [table]: records.map((record) => restoredRecord(table, record, found)) };
  }
  return restored;
}

function restoredRecord<T extends Id>(table: Op["table"], record: T, found: Found): T {
  let restored = record;
  for (const { field, parts, ...whose } of found.values()) {
    if (whose.table !== table || whose.id !== record.id || !(field in record)) continue;
    restored = { ...restored, [field]: restoredParts(Reflect.get(record, field), parts) };
  }
  return restored;
}

/** Who was taken off the map, and is hidden as far as they were last known. */
function hiddenOnceRemoved(doc: EcomapDocument, eyes: Eyes): ReadonlySet<string> {
  const removed = new Map<string, Id>();
  for (const op of doc.history.flatMap(({ ops }) => ops)) {
    if ("removed" in op && op.table === "members") removed.set(op.id, op.removed);
  }
  for (const member of doc.members) if (removed.has(member.id)) removed.set(member.id, member);
  const hidden = [...removed.values()].filter((record) => !isRecordSeen(record, "members", doc.client.id, eyes));
  return new Set(hidden.map(({ id }) => id));
}

function restoredOp(op: Op, gone: ReadonlySet<string>, found: Found): Op {
  const { table, id } = op;
  if ("added" in op) return { ...op, added: restoredRecord(table, op.added, found) };
  if ("removed" in op) return { ...op, removed: restoredRecord(table, op.removed, found) };
  const { field, follows } = op;
  if (!isTable(table)) return op;
  const key = JSON.stringify([table, id, field]);
  const leavings = found.get(key) ?? { table, id, field, parts: [] };
  const from = restoredParts(op.from, leavings.parts);
  follow(listOf(op.from), listOf(op.to), leavings);
  for (const part of gone.size > 0 ? listOf(op.from) : []) {
    const [left, told] = (["remove", "redact"] as const).map((going) => {
      const record = withoutGone(table, { id, [field]: [part] }, (_, one) => gone.has(one), going);
      return listOf(record && Reflect.get(record, field))[0];
    });
    if (left !== undefined && !same(left, part) && !same(left, told)) leavings.parts.push({ left, was: part });
  }
  if (leavings.parts.length > 0) found.set(key, leavings);
  const to = restoredParts(op.to, leavings.parts);
  return {
    table,
    id,
    field,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(follows && { follows }),
  };
}

/** Who changes what was left makes no other part of it: a new one in its place counts as the same. */
function follow(from: readonly unknown[], to: readonly unknown[], { parts }: Leavings): void {
  const has = (list: readonly unknown[], part: unknown) => list.some((one) => same(one, part));
  from.forEach((part, i) => {
    const leaving = parts.find(({ left }) => same(left, part));
    if (!leaving || has(to, part)) return;
    const changed = from.length === to.length ? to.slice(i, i + 1) : to;
    for (const left of changed) if (!has(from, left)) parts.push({ left, was: leaving.was });
  });
}

const restoredParts = (value: unknown, parts: Leavings["parts"]): unknown =>
  Array.isArray(value) && parts.length > 0
    ? value.map((part: unknown) => {
        const leaving = parts.find(({ left }) => same(left, part));
        return leaving ? leaving.was : part;
      })
    : value;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
