import { isBanOn } from "../document/move-rules.ts";
import type { Tie } from "../document/types.ts";
import type { Asked } from "./asked-contact.ts";

/** Whether a court's ban forbids contact that is asked for: between those two, today or on the date on which it was asked. */
export function forbids(ban: Tie, { who, others, on = [] }: Asked, today: string): boolean {
  const isBetween = (ban.from === who && others.includes(ban.to)) || (ban.to === who && others.includes(ban.from));
  return isBetween && [today, ...on].some((date) => isBanOn(ban, date));
}
