import { same } from "../../document/same.ts";
import { TABLES } from "../../document/schema/change.ts";
import type { EcomapDocument, Op } from "../../document/types.ts";

type Id = { readonly id: string };

/** A record that is otherwise on one map than on another: new, gone, or in these of its fields. */
export interface RecordChange {
  readonly table: Op["table"];
  readonly id: string;
  readonly kind: "new" | "gone" | "changed";
  /** The fields that are otherwise; of one that is new or gone all that it has. */
  readonly fields: readonly string[];
}

/** What of a document is no record of its own, and no memory of how it came to be. */
const NOT_OWN: ReadonlySet<string> = new Set([...TABLES, "client", "history", "date", "places", "vocabulary"]);

/**
 * All that is otherwise in one map of a client than in another, of every table, the client and the document itself: none can be
 * left out, as the tables are those of the schema.
 */
export function changesOf(before: EcomapDocument, after: EcomapDocument): readonly RecordChange[] {
  const own = changeOf("document", "document", without(before), without(after));
  const client = changeOf("client", after.client.id, before.client, after.client);
  return [...own, ...client, ...TABLES.flatMap((table) => inTable(table, before[table] ?? [], after[table] ?? []))];
}

const without = (doc: EcomapDocument): object =>
  Object.fromEntries(Object.entries(doc).filter(([field]) => !NOT_OWN.has(field)));

function inTable(table: Op["table"], before: readonly Id[], after: readonly Id[]): readonly RecordChange[] {
  const [was, is] = [before, after].map((records) => new Map(records.map((record) => [record.id, record])));
  const ids = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
  return [...ids].flatMap((id) => changeOf(table, id, was?.get(id), is?.get(id)));
}

function changeOf(
  table: Op["table"],
  id: string,
  was: object | undefined,
  is: object | undefined,
): readonly RecordChange[] {
  if (was === is) return [];
  const [before, after] = [new Map(Object.entries(was ?? {})), new Map(Object.entries(is ?? {}))];
  const fields = [...new Set([...before.keys(), ...after.keys()])].filter(
    (field) => !same(before.get(field), after.get(field)),
  );
  const kind = was === undefined ? "new" : is === undefined ? "gone" : "changed";
  return fields.length === 0 ? [] : [{ table, id, kind, fields }];
}
