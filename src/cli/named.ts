import { shownText } from "../document/clean-text.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { ImportRecord } from "../formats/index.ts";

/** What people call a record of a document: a name, of a tie those of both ends; its id where it has none. */
export function namedIn(doc: EcomapDocument): (record: ImportRecord) => string {
  const names = new Map([doc.client, ...doc.members].map(({ id, name }) => [id, shownText(name)]));
  const nameOf = (id: string): string => names.get(id) || id;
  const ties = new Map(doc.ties.map((tie) => [tie.id, tie]));
  const groups = new Map(doc.groups?.map(({ id, name }) => [id, shownText(name)]));
  return ({ table, id }) => {
    const tie = table === "ties" ? ties.get(id) : undefined;
    if (tie) return `${nameOf(tie.from)} – ${nameOf(tie.to)}`;
    if (table === "groups") return groups.get(id) || id;
    return table === "members" || table === "client" ? nameOf(id) : id;
  };
}
