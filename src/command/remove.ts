import { withoutReferences } from "../document/reference-walk.ts";
import { REFERRING, type Reference, referencesOf } from "../document/references.ts";
import { isTable } from "../document/tables.ts";
import type { EcomapDocument, Op, TableName } from "../document/types.ts";
import { mentioning, placeIn } from "./known.ts";
import { Leaving } from "./leaving.ts";
import { type FieldOp, fieldOps } from "./ops.ts";

type Id = { readonly id: string };

/**
 * The operations that take a record away, and with it every reference to it, each by its own rule:
 * a member's ties go with the member, a group only loses it, a chair's field is left out. Places are the step's.
 */
export function removeOps(doc: EcomapDocument, table: TableName, id: string): Op[] {
  const ops: Op[] = [];
  const gone: { table: TableName; id: string }[] = [{ table, id }];
  const leaving = new Leaving(doc);
  for (const next of gone) {
    for (const op of referenceOps(leaving, next.table, next.id)) {
      ops.push(op);
      leaving.take(op);
      if ("removed" in op && isTable(op.table)) gone.push({ table: op.table, id: op.id });
    }
  }
  const place = placeIn(leaving.records(table), id);
  const removed = leaving.at(table, place);
  return removed ? [...ops, { table, id, removed, at: leaving.now(table, place) }] : ops;
}

/** The operations that mend every reference to one record; of several dropped records of a table the last goes first. */
function referenceOps(leaving: Leaving, table: TableName, id: string): Op[] {
  const points = ({ to }: Reference) => to === table || (to === "people" && table === "members");
  const isGone = (other: string) => other === id;
  return REFERRING.flatMap((field): Op[] => {
    const references = referencesOf(field).filter(points);
    if (references.length === 0 || field === "history" || field === "places") return [];
    if (field === "client") {
      const { client } = leaving;
      const after = references.reduce<unknown>(
        (value, reference) => withoutReferences(value, reference, isGone, "remove"),
        client,
      );
      return after === client ? [] : fieldOps("client", client.id, client, Object(after)).map(mending);
    }
    const within = references.map((reference) => ({ ...reference, path: reference.path.slice(1) }));
    return mentioning(field, leaving.records(field), id)
      .flatMap((place): Op[] => {
        const record = leaving.at(field, place);
        if (!record) return [];
        const left = within.reduce<Id | undefined>(
          (value, reference) => value && withoutReferences(value, reference, isGone, "remove"),
          record,
        );
        if (left === record) return [];
        if (left) return fieldOps(field, record.id, record, left).map(mending);
        return [{ table: field, id: record.id, removed: record, at: leaving.now(field, place) }];
      })
      .reverse();
  });
}

/** Letting go of who went says nothing of the field itself. */
const mending = (op: FieldOp): FieldOp => ({ ...op, follows: "removal" });
