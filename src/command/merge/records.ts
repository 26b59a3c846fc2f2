import { TABLES } from "../../document/schema/change.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { withField } from "../ops.ts";
import type { Conflict } from "./conflict.ts";
import { mergeFields } from "./fields.ts";
import type { Findings } from "./findings.ts";
import { mergePlaces } from "./places.ts";
import { mergeTable, type Records } from "./tables.ts";
import { each, type Three } from "./three.ts";

/** What of a document is merged in another way than field by field. */
const APART = ["client", "places", "history", ...TABLES];

/** Two documents put together without their history. The conflicts are added to `conflicts`. */
export function mergeRecords(docs: Three<EcomapDocument>, findings: Findings, conflicts: Conflict[]): EcomapDocument {
  const { id } = docs.base.client;
  let doc = mergeFields({ table: "document", id: "document" }, docs, conflicts, APART);
  doc = {
    ...doc,
    client: mergeFields(
      { table: "client", id },
      each(docs, (of) => of.client),
      conflicts,
    ),
    history: [],
  };
  for (const table of TABLES) {
    const tables = each<EcomapDocument, Records>(docs, (of) => of[table]);
    doc = withField(doc, table, mergeTable(table, tables, findings, conflicts));
  }
  const there = new Set(doc.members.map((member) => member.id));
  const places = mergePlaces(
    each(docs, (of) => of.places),
    (member) => there.has(member),
    conflicts,
  );
  return withField(doc, "places", places);
}
