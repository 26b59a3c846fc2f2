import { withoutDangling } from "../document/dangling.ts";
import { isBefore } from "../document/dates.ts";
import { freeze } from "../document/freeze.ts";
import { isFullForm } from "../document/quick/reader.ts";
import { when } from "../document/schema/base.ts";
import { TABLES } from "../document/schema/change.ts";
import type { EcomapDocument, Op } from "../document/types.ts";
import { fieldOf, withField } from "./ops.ts";
import { afterForgetting } from "./timeline/forget.ts";
import { readDate } from "./timeline/moment.ts";
import { refuseCopy } from "./whole.ts";

type Id = { readonly id: string };
type IsOld = (part: unknown) => boolean;

/** The tables of which whole records are forgotten; of others only old notes are. */
const DATED: readonly string[] = ["log", "experience", "sittings"];

/**
 * A document that has forgotten what was recorded before a date (`YYYY-MM-DD`), for retention periods. What was so on
 * that date or later stays as it was: the changes before it become what the map started from. What is dated wholly
 * before it goes, from history too: log entries, notes, experience answers and sittings.
 * @throws {EcomapError} `wrong-date`; `redacted` where the document is a redacted copy.
 */
export function compact(doc: EcomapDocument, before: string): EcomapDocument {
  refuseCopy(doc);
  readDate(before, "before");
  const isOld: IsOld = (part) => {
    const date = typeof part === "object" && part !== null ? fieldOf(part, "date") : undefined;
    return isFullForm(when, date) && isBefore(date, before);
  };
  const after = afterForgetting(doc.history, ({ recorded }) => recorded < before);
  const forgotten = forgottenRecords(doc, isOld);
  const left = (op: Op): Op[] => {
    const stays = after.has(op) ? after.get(op) : op;
    return stays && !forgotten.has(keyOf(stays.table, stays.id)) ? [withoutOld(stays, isOld)] : [];
  };
  const history = doc.history
    .filter(({ recorded }) => recorded >= before)
    .map((change) => ({ ...change, ops: change.ops.flatMap(left) }))
    .filter(({ ops }) => ops.length > 0);
  let rest: EcomapDocument = { ...doc, client: withoutOldNotes(doc.client, isOld), history };
  for (const table of TABLES) {
    const records: readonly Id[] = doc[table] ?? [];
    const stay = records.filter(({ id }) => !forgotten.has(keyOf(table, id))).map((one) => withoutOldNotes(one, isOld));
    const isEmptied = stay.length === 0 && records.length > 0;
    if (records.some((record, i) => record !== stay[i])) rest = withField(rest, table, isEmptied ? undefined : stay);
  }
  return freeze(withoutDangling(rest, "remove"));
}

const keyOf = (table: string, id: string): string => `${table} ${id}`;

/** The records of dated tables that are old, or were so when they went. */
function forgottenRecords(doc: EcomapDocument, isOld: IsOld): ReadonlySet<string> {
  const dates = new Map<string, unknown>();
  for (const { ops } of doc.history) {
    for (const op of ops) if ("removed" in op) dates.set(keyOf(op.table, op.id), op.removed);
  }
  for (const table of TABLES) for (const record of doc[table] ?? []) dates.set(keyOf(table, record.id), record);
  return new Set(
    [...dates]
      .filter(([key, record]) => DATED.some((table) => key.startsWith(`${table} `)) && isOld(record))
      .map(([key]) => key),
  );
}

/** An operation without the old notes in it. */
function withoutOld(op: Op, isOld: IsOld): Op {
  if ("added" in op) return { ...op, added: withoutOldNotes(op.added, isOld) };
  if ("removed" in op) return { ...op, removed: withoutOldNotes(op.removed, isOld) };
  if (op.field !== "notes") return op;
  const young = (notes: unknown) => fieldOf(withoutOldNotes({ notes }, isOld), "notes");
  return withField(withField(op, "from", young(op.from)), "to", young(op.to));
}

/** A record without its old notes. A list that this empties goes too: an empty one would say "none". */
function withoutOldNotes<T extends object>(record: T, isOld: IsOld): T {
  const notes = fieldOf(record, "notes");
  if (!Array.isArray(notes) || !notes.some(isOld)) return record;
  const left = notes.filter((note) => !isOld(note));
  return withField(record, "notes", left.length > 0 ? left : undefined);
}
