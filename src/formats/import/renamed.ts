import type { RecordOf } from "../../command/record-commands.ts";
import { rewrite } from "../../document/rewrite.ts";
import { TABLES } from "../../document/schema/change.ts";
import { ruleOf } from "../../document/schema/reference.ts";
import { RECORD_SCHEMAS } from "../../document/tables.ts";
import type { Client, EcomapDocument, TableName } from "../../document/types.ts";

/** What each record of what was read is called in the document, by table; the client stands among the members. */
export type Ids = { readonly [T in TableName]: Map<string, string> };

/** A record that refers by the ids of the document, under an id of its own there. */
export function renamed<T extends TableName>(table: T, record: RecordOf<T>, id: string, ids: Ids): RecordOf<T> {
  return { ...referring(table, record, ids), id };
}

export const renamedClient = (client: Client, id: string, ids: Ids): Client => ({
  ...referring("client", client, ids),
  id,
});

/** The ids of those of whom something is told that can be told of no client: as of a member alone, or of their tie with the client. */
export function toldAsMembers(read: EcomapDocument): ReadonlySet<string> {
  const [people, ties] = [new Set<string>(), new Set<string>()];
  const leaf = (value: unknown, schema: object): unknown => {
    const to = ruleOf(schema)?.to;
    if (typeof value === "string" && (to === "members" || to === "ties")) (to === "ties" ? ties : people).add(value);
    return value;
  };
  rewrite(read.client, RECORD_SCHEMAS.client, { leaf });
  for (const table of TABLES) for (const record of read[table] ?? []) rewrite(record, RECORD_SCHEMAS[table], { leaf });
  for (const { id, from, to } of read.ties) {
    const other = from === read.client.id ? to : to === read.client.id ? from : undefined;
    if (other !== undefined && ties.has(id)) people.add(other);
  }
  return people;
}

function referring<R extends object>(table: TableName | "client", record: R, ids: Ids): R {
  const after = rewrite(record, RECORD_SCHEMAS[table], {
    leaf: (value, schema) => {
      const to = ruleOf(schema)?.to;
      if (to === undefined || typeof value !== "string") return value;
      return ids[to === "people" ? "members" : to].get(value) ?? value;
    },
  });
  return after ?? record;
}
