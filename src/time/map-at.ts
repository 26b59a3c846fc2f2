import { documentAt } from "../command/timeline/document-at.ts";
import { dateOf } from "../document/dates.ts";
import type { EcomapDocument } from "../document/types.ts";

/** The map as it was on a date, under its own date of then; under the one asked for where that says something else, or nothing. */
export function mapAt(doc: EcomapDocument, date: string): EcomapDocument {
  const past = documentAt(doc, date);
  const isOfThen = past.date !== undefined && dateOf(past.date) <= `${date}~`;
  return isOfThen ? past : { ...past, date };
}
