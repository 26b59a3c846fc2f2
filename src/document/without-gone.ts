import { eachReference, withoutReferences } from "./reference-walk.ts";
import { type Reference, referencesOf } from "./references.ts";
import type { Going } from "./schema/reference.ts";
import { keyOf } from "./tables.ts";
import type { Op, TableName } from "./types.ts";

type Id = { readonly id: string };

/** The table in which the record stands that a reference points at. */
const tableOf = ({ to }: Reference): TableName => (to === "people" ? "members" : to);

/** A reference as its path runs from a record: those of a table start at its list. */
const ofRecord = (reference: Reference): Reference =>
  reference.path[0] === "*" ? { ...reference, path: reference.path.slice(1) } : reference;

const referencesIn = (table: Op["table"]): readonly Reference[] => (table === "document" ? [] : referencesOf(table));

/** A record without what tells of those who are gone, by the rule for how they went; `undefined` where it goes too. */
export function withoutGone<T>(
  table: Op["table"],
  record: T,
  isGoneFrom: (table: TableName, id: string) => boolean,
  going: Going,
): T | undefined {
  let copy: T | undefined = record;
  for (const reference of referencesIn(table)) {
    const isGone = (id: string) => isGoneFrom(tableOf(reference), id);
    copy = copy && withoutReferences(copy, ofRecord(reference), isGone, going);
  }
  return copy;
}

/** Calls `visit` with all that a record, or some fields of one, refers to: whose table, and which id. */
export function eachNamedIn(table: Op["table"], record: object, visit: (table: TableName, id: string) => void): void {
  for (const reference of referencesIn(table))
    eachReference(record, ofRecord(reference), (id) => visit(tableOf(reference), id));
}

/** The keys of the records with which this one goes, by the rule for how they go. */
export function needsOf(table: TableName, record: Id, going: Going): readonly string[] {
  const keys: string[] = [];
  for (const reference of referencesIn(table)) {
    if (reference[going] !== "drop record") continue;
    eachReference(record, ofRecord(reference), (id) => keys.push(keyOf(tableOf(reference), id)));
  }
  return keys;
}
