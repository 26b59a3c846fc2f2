import { same } from "../../document/same.ts";
import type { TableName } from "../../document/types.ts";
import { type Conflict, conflictOf } from "./conflict.ts";
import { mergeFields } from "./fields.ts";
import { type Findings, keyOf } from "./findings.ts";
import { each, ordered, settled, type Three } from "./three.ts";

type Id = { readonly id: string };
export type Records = readonly Id[] | undefined;

/** A table record by record. What one side removed and the other changed stays, and so does who is wanted. */
export function mergeTable(
  table: TableName,
  tables: Three<Records>,
  findings: Findings,
  conflicts: Conflict[],
): Records {
  const one = settled(tables);
  const isFound = (key: string) => key.startsWith(keyOf(table, ""));
  if (one && ![...findings.wanted, ...findings.yielding].some(isFound)) return one.value;
  const byId = each(tables, (records) => new Map(records?.map((record) => [record.id, record])));
  const merged = new Map<string, Id>();
  for (const id of new Set([...byId.base.keys(), ...byId.a.keys(), ...byId.b.keys()])) {
    const records = each(byId, (of) => of.get(id));
    const record = mergeRecord({ table, id }, records, findings, conflicts);
    if (record) merged.set(id, record);
  }
  const order = ordered(
    each(byId, (of) => of.keys()),
    (id) => merged.has(id),
  );
  const records = order.flatMap((id) => merged.get(id) ?? []);
  // Of an empty table it matters whether it was asked about.
  const isAsked = settled(each(tables, (of) => of !== undefined))?.value;
  return records.length > 0 || isAsked ? records : undefined;
}

function mergeRecord(
  what: Pick<Conflict, "table" | "id">,
  records: Three<Id | undefined>,
  { wanted, yielding }: Findings,
  conflicts: Conflict[],
): Id | undefined {
  const key = keyOf(what.table, what.id);
  const { base = { id: what.id }, a, b } = records;
  const clash = (kind: Conflict["kind"]) => {
    conflicts.push(conflictOf({ kind, ...what }, records));
    return kind === "against a rule" ? a : (a ?? b ?? records.base);
  };
  if (yielding.has(key)) return clash("against a rule");
  if (a && b) return mergeFields(what, { base, a, b }, conflicts);
  if (!records.base) return a ?? b;
  if ((a ?? b) && !same(a ?? b, base)) return clash("removed and changed");
  return wanted.has(key) ? clash("removed and referred to") : undefined;
}
