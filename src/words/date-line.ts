import { dateOf, type When } from "../document/dates.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Language } from "./language.ts";

/**
 * The line under a map's title: its date; on what goes to the next organisation, also when it was read with the client, and
 * that what came later was not.
 */
export function dateLine(doc: EcomapDocument, language: Language): string {
  const { date, redactedFor, allows } = doc;
  const read = redactedFor === "handover" ? allows?.handover?.date : undefined;
  const parts = [
    date === undefined ? "" : language.date(date),
    ...(read === undefined ? [] : [language.sentences.readTogether(language.date(read))]),
    ...(read !== undefined && isLater(doc, read) ? [language.sentences.unreadSince] : []),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Whether a map is of a later date, or something was written down after it. */
function isLater({ date, history }: EcomapDocument, read: When): boolean {
  const days = [...history.map(({ recorded }) => recorded.slice(0, 10)), ...(date === undefined ? [] : [dateOf(date)])];
  return days.some((day) => day > `${dateOf(read)}~`);
}
