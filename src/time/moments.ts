import { spanOf } from "../command/timeline/dates-asked.ts";
import { dateOf, dayOf } from "../document/dates.ts";
import type { Spell } from "../document/spells.ts";
import type { EcomapDocument } from "../document/types.ts";
import { dayAfter, firstDay } from "./days.ts";
import type { Milestone } from "./milestones.ts";

/**
 * The days on which a map became otherwise, or on which something happened that is told under it; `today` is the last.
 * Each day once, in order. A month or a year counts from its beginning; a correction was always so. No day is before the
 * first that the history tells of: nobody knows who was there then. Without a history it begins with the first milestone.
 * @param doc a copy for those who are told history
 * @param today `YYYY-MM-DD`
 */
export function momentsOf(doc: EcomapDocument, milestones: readonly Milestone[], today: string): readonly string[] {
  const changed = doc.history.filter(({ because }) => because !== "corrected").map((change) => firstDay(dayOf(change)));
  const told = [...changed, ...milestones.map(({ day }) => day)];
  const { first: begun } = (doc.history.length > 0 && spanOf(doc)) || {};
  const first = begun === undefined ? told.reduce((least, day) => (day < least ? day : least), today) : firstDay(begun);
  const turns = spellsOf(doc).flatMap(({ since, until }) => [
    ...(since === undefined ? [] : [firstDay(dateOf(since))]),
    ...(until === undefined ? [] : [dayAfter(dateOf(until))]),
  ]);
  const days = [...told, ...turns].filter((day) => day >= first && day < today);
  return [...new Set([...days, today])].sort();
}

/** What begins and ends: ties, groups, goals, roles, stays. */
function spellsOf({ ties, members, client, groups = [], goals = [] }: EcomapDocument): readonly Spell[] {
  const lists = [client.stays, ...members.map(({ roles }) => roles)];
  return [...ties, ...groups, ...goals, ...lists.flatMap((list) => (list === "unknown" ? [] : (list ?? [])))];
}
