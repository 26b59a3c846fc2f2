import { dateOf } from "../document/dates.ts";
import type { Conference } from "../document/types.ts";

/** The last by its date; of those without one, or on one day, the last in the document. */
export function lastConference(conferences: readonly Conference[]): Conference | undefined {
  const dayOf = ({ date }: Conference) => (date === undefined ? "" : dateOf(date));
  return [...conferences].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)).at(-1);
}
