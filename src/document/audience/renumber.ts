import { rewrite } from "../rewrite.ts";
import { TABLES } from "../schema/change.ts";
import { ecomap } from "../schema/document.ts";
import { ruleOf } from "../schema/reference.ts";
import type { EcomapDocument } from "../types.ts";

/**
 * The document with ids that say nothing but the order in which its records stand: a host's id may hold a name, and
 * would tell that two copies are of one person.
 */
export function renumbered(doc: EcomapDocument): EcomapDocument {
  const people = new Map([[doc.client.id, "client"]]);
  const ids = new Map<string, ReadonlyMap<string, string>>([["people", people]]);
  for (const table of TABLES) {
    const mine = table === "members" ? people : new Map<string, string>();
    doc[table]?.forEach(({ id }, i) => mine.set(id, `${table}-${i + 1}`));
    ids.set(table, mine);
  }
  let copy = rewrite(doc, ecomap, {
    leaf: (value, schema) => {
      const rule = ruleOf(schema);
      return rule && typeof value === "string" ? ids.get(rule.to)?.get(value) : value;
    },
  });
  copy ??= doc;
  for (const table of TABLES) {
    const records: readonly { readonly id: string }[] | undefined = copy[table]?.map((record, i) => ({
      ...record,
      id: `${table}-${i + 1}`,
    }));
    if (records) copy = { ...copy, [table]: records };
  }
  return { ...copy, client: { ...copy.client, id: "client" } };
}
