import { withoutDangling } from "../document/dangling.ts";
import { stepsBack } from "../document/history/back.ts";
import { retold, type Telling } from "../document/history/retold.ts";
import { ALWAYS, seenSince } from "../document/history/since.ts";
import { same } from "../document/same.ts";
import { change, TABLES } from "../document/schema/change.ts";
import { ecomap } from "../document/schema/document.ts";
import { fieldIn, isTable, RECORD_SCHEMAS } from "../document/tables.ts";
import type { Change, EcomapDocument, Op, TableName } from "../document/types.ts";
import { makeWipe } from "../document/wipe.ts";
import { without } from "../document/without.ts";
import type { Path } from "../errors/codes.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { CommandContext, Erase } from "./types.ts";

type Id = { readonly id: string };

/**
 * A document from which a record, a field or a text is wiped for good: from records, places, log and history, and a
 * name from every text that mentions it. All that is left is when something was erased, and by whom.
 * Throws `unknown-record` or `nothing-to-erase` where it is neither in the document nor in its history, `fixed-field`
 * for ids and ends.
 */
export function erased(doc: EcomapDocument, command: Erase, { recorded, actor }: CommandContext): EcomapDocument {
  const wiped = wipe(doc, command);
  if (same(wiped, doc)) throw new EcomapError({ code: "nothing-to-erase", path: ["text"], params: {} });
  const entry = { recorded, ...(actor !== undefined && { actor }) };
  return { ...wiped, erased: [...(wiped.erased ?? []), entry] };
}

function wipe(doc: EcomapDocument, command: Erase): EcomapDocument {
  if (command.table === undefined) return withoutTexts(doc, [readText(command.text, ["text"])]);
  if (!Object.hasOwn(RECORD_SCHEMAS, command.table)) {
    throw new EcomapError({ code: "wrong-term", path: ["table"], params: { terms: Object.keys(RECORD_SCHEMAS) } });
  }
  if (command.field === undefined) {
    return withoutRecord(doc, command.table, command.id, readTexts(command.also ?? [], ["also"]));
  }
  return withoutField(doc, command.table, command.id ?? idOf(doc, command.table), command.field);
}

/** A text to look for. Throws `wrong-type` and `too-short`. */
function readText(text: unknown, path: Path): string {
  if (typeof text !== "string") throw new EcomapError({ code: "wrong-type", path, params: { expected: "string" } });
  if (text.trim() === "") throw new EcomapError({ code: "too-short", path, params: {} });
  return text;
}

function readTexts(texts: unknown, path: Path): readonly string[] {
  if (!Array.isArray(texts)) throw new EcomapError({ code: "wrong-type", path, params: { expected: "array" } });
  return texts.map((text: unknown, i) => readText(text, [...path, i]));
}

const idOf = (doc: EcomapDocument, table: Op["table"]): string => (table === "client" ? doc.client.id : "document");

function withoutRecord(doc: EcomapDocument, table: TableName, id: string, also: readonly string[]): EcomapDocument {
  if (!isTable(table)) throw new EcomapError({ code: "wrong-term", path: ["table"], params: { terms: TABLES } });
  const names = namesOf(doc, table, id);
  if (!names) throw new EcomapError({ code: "unknown-record", path: ["id"], params: { table } });
  const isSeen = (record: Id, of: TableName) => of !== table || record.id !== id;
  const left = withoutDangling(filtered({ ...doc, history: [] }, isSeen), "erase");
  const steps = stepsBack(doc);
  const since = seenSince(doc, left, steps, { isSeen, going: "erase" });
  const history = retold(doc, steps, { since, going: "erase", record: (_, record) => record });
  const kept = filtered({ ...left, history }, (record, of) => Number.isFinite(since.record(of, record.id)));
  return withoutTexts(withoutDangling(kept, "erase"), [...names, ...also]);
}

function filtered(doc: EcomapDocument, stays: (record: Id, table: TableName) => boolean): EcomapDocument {
  let left = doc;
  for (const table of TABLES) {
    const records: readonly Id[] | undefined = left[table];
    if (records) left = { ...left, [table]: records.filter((record) => stays(record, table)) };
  }
  return left;
}

function withoutField(doc: EcomapDocument, table: Op["table"], id: string, field: string): EcomapDocument {
  if (!isErasable(table, field)) throw new EcomapError({ code: "fixed-field", path: ["field"], params: { field } });
  const names = namesOf(doc, table, id);
  if (!names) throw new EcomapError({ code: "unknown-record", path: ["id"], params: { table } });
  if (
    !toldOf(doc, table, id).some((record) =>
      Object.entries(record).some(([name, value]) => name === field && value !== undefined),
    )
  ) {
    throw new EcomapError({ code: "nothing-to-erase", path: ["field"], params: {} });
  }
  const cut = <T extends Id>(record: T): T => (record.id === id ? without(record, field) : record);
  const history = retoldBy(doc, (of, record) => (of === table ? cut(record) : record));
  let left: EcomapDocument = { ...doc, history };
  if (table === "document") left = without(left, field);
  else if (table === "client") left = { ...left, client: cut(left.client) };
  else {
    const records: readonly Id[] = left[table] ?? [];
    left = { ...left, [table]: records.map(cut) };
  }
  return field === "name" ? withoutTexts(left, names) : left;
}

/** Ids and ends make a record what it is; a document's tables and marks are no texts. */
function isErasable(table: Op["table"], field: string): boolean {
  if (table === "document")
    return fieldIn(table, field)?.schema !== undefined && ["title", "id", "readers"].includes(field);
  return !["id", "from", "to", "agreed", "shownTo"].includes(field);
}

/** What a record is and was called; `undefined` where nothing tells of it. */
function namesOf(doc: EcomapDocument, table: Op["table"], id: string): readonly string[] | undefined {
  const told = toldOf(doc, table, id);
  if (told.length === 0) return undefined;
  return told.flatMap((record) => ("name" in record && typeof record.name === "string" ? [record.name] : []));
}

/** All that the document and its history tell of a record: whole, or one field of it. */
function toldOf(doc: EcomapDocument, table: Op["table"], id: string): readonly object[] {
  const ops = doc.history.flatMap((one) => one.ops).filter((op) => op.table === table && op.id === id);
  const before = ops.flatMap((op) => {
    if ("field" in op) return [{ [op.field]: op.from }, { [op.field]: op.to }];
    return ["added" in op ? op.added : op.removed];
  });
  return [...recordsIn(doc, table).filter((record) => record.id === id), ...before];
}

function recordsIn(doc: EcomapDocument, table: Op["table"]): readonly Id[] {
  if (table === "document") return [{ ...doc, id: "document" }];
  return table === "client" ? [doc.client] : (doc[table] ?? []);
}

function withoutTexts(doc: EcomapDocument, texts: readonly string[]): EcomapDocument {
  const others = [doc.client, ...doc.members, ...(doc.groups ?? [])].flatMap(({ name }) => name ?? []);
  const clean = makeWipe(texts, others);
  const cleaned = (entry: Change) => clean(entry, change) ?? entry;
  const history = retoldBy(doc, (table, record) => clean(record, RECORD_SCHEMAS[table]), cleaned);
  return { ...(clean({ ...doc, history: [] }, ecomap) ?? doc), history };
}

/** The history of a document of which nothing goes, each record and change as it is told. */
const retoldBy = (doc: EcomapDocument, record: Telling["record"], change?: (change: Change) => Change) =>
  retold(doc, stepsBack(doc), { since: ALWAYS, going: "erase", record, ...(change && { change }) });
