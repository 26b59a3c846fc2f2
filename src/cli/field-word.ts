import { FIELD_NAMES, headingOf } from "../formats/headings.ts";
import type { Language } from "../words/language.ts";

/** Fields of records that a table has under another name. */
const IN_TABLES = new Map([
  ["roles", "role"],
  ["reach", "phone"],
  ["notes", "note"],
]);

/** A field of a record as the tables of a language head it; the name of the field where they have none. */
export function fieldWord(field: string, { tag }: Language): string {
  const name = FIELD_NAMES.find((one) => one === (IN_TABLES.get(field) ?? field));
  return tag === "nl" && name !== undefined ? headingOf(name, true) : field;
}
