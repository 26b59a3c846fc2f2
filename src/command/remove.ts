import { withoutReferences } from "../document/reference-walk.ts";
import { REFERRING, type Reference, referencesOf } from "../document/references.ts";
import { TABLES } from "../document/schema/change.ts";
import type { EcomapDocument, Op, TableName } from "../document/types.ts";
import { mentioning, placeIn } from "./known.ts";
import { applyOp, type FieldOp, fieldOps } from "./ops.ts";

type Id = { readonly id: string };

/**
 * The operations that take a record away, and with it every reference to it, each by its own rule:
 * a member's ties go with the member, a group only loses it, a chair's field is left out. Places are the step's.
 */
export function removeOps(doc: EcomapDocument, table: TableName, id: string): Op[] {
  const ops: Op[] = [];
  const gone: { table: TableName; id: string }[] = [{ table, id }];
  let current = doc;
  const take = (op: Op) => {
    ops.push(op);
    current = applyOp(current, op);
  };
  for (const next of gone) {
    for (const op of referenceOps(current, next.table, next.id)) {
      take(op);
      const dropped = TABLES.find((name) => name === op.table);
      if ("removed" in op && dropped) gone.push({ table: dropped, id: op.id });
    }
  }
  const records: readonly Id[] = current[table] ?? [];
  const at = placeIn(records, id);
  const removed = records[at];
  if (removed) take({ table, id, removed, at });
  return ops;
}

/** The operations that mend every reference to one record; of several dropped records of a table the last goes first. */
function referenceOps(doc: EcomapDocument, table: TableName, id: string): Op[] {
  const points = ({ to }: Reference) => to === table || (to === "people" && table === "members");
  const isGone = (other: string) => other === id;
  return REFERRING.flatMap((field): Op[] => {
    const references = referencesOf(field).filter(points);
    if (references.length === 0 || field === "history" || field === "places") return [];
    if (field === "client") {
      const after = references.reduce<unknown>(
        (value, reference) => withoutReferences(value, reference, isGone, "remove"),
        doc.client,
      );
      return after === doc.client ? [] : fieldOps("client", doc.client.id, doc.client, Object(after)).map(mending);
    }
    const records: readonly Id[] = doc[field] ?? [];
    const within = references.map((reference) => ({ ...reference, path: reference.path.slice(1) }));
    return mentioning(field, records, id)
      .flatMap((at): Op[] => {
        const record = records[at];
        if (!record) return [];
        const left = within.reduce<Id | undefined>(
          (value, reference) => value && withoutReferences(value, reference, isGone, "remove"),
          record,
        );
        if (left === record) return [];
        if (left) return fieldOps(field, record.id, record, left).map(mending);
        return [{ table: field, id: record.id, removed: record, at }];
      })
      .reverse();
  });
}

/** Letting go of who went says nothing of the field itself. */
const mending = (op: FieldOp): FieldOp => ({ ...op, follows: "removal" });
