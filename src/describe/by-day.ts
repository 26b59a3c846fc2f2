import { dateOf, type When } from "../document/dates.ts";

/** Later than any date: what has none comes last. */
const NO_DAY = "~";

/** The earliest first; of one day as they stood, and last what has no date. */
export function byDay<T>(items: readonly T[], whenOf: (item: T) => When | undefined): readonly T[] {
  const dayOf = (item: T) => {
    const when = whenOf(item);
    return when === undefined ? NO_DAY : dateOf(when);
  };
  return [...items].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
