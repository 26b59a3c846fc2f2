import { dateOf, dayOf, type When } from "../dates.ts";
import type { Change } from "../types.ts";
import { changesBack, isNews, type Told } from "./news.ts";

/**
 * The day of a map that has a date: of the last that is told of its history, where that is later. Nobody has to write it
 * anew at each change. A correction says how it always was, and a step that leaves all as it was is no news. `toldBack`: what
 * is told, backwards; no more of it is asked for than is needed.
 */
export function lastDay(date: When, history: readonly Change[], toldBack: Iterable<Told>): When {
  const latest = latestUpTo(history);
  let last = `${dateOf(date)}~`;
  if ((latest.at(-1) ?? "") <= last) return date;
  for (const { at, change, ops } of changesBack(toldBack)) {
    if ((latest[at] ?? "") <= last) break;
    if (mayCount(change) && dayOf(change) > last && isNews(ops)) last = dayOf(change);
  }
  return last.endsWith("~") ? date : last;
}

const mayCount = ({ because }: Change): boolean => because !== "corrected";

/** The latest day up to each operation, by its number. */
function latestUpTo(history: readonly Change[]): readonly string[] {
  const found: string[] = [""];
  let latest = "";
  for (const change of history) {
    if (mayCount(change) && dayOf(change) > latest) latest = dayOf(change);
    for (const _ of change.ops) found.push(latest);
  }
  return found;
}
