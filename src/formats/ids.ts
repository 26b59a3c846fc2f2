import { cleanText } from "../document/clean-text.ts";
import { LIMITS } from "../document/limits.ts";
import type { Where } from "./finding.ts";
import type { Report } from "./report.ts";
import { holdsCitizenNumber } from "./sensitive.ts";

/** Gives each record an id of its own: that of the file where it can stand, else one that is made. */
export type GiveId = (raw: string | undefined, where: Where) => string;

/** `wished`: all the ids of the file, which none that is made may take. */
export function idGiver(prefix: string, wished: Iterable<string>, report: Report, taken = new Set<string>()): GiveId {
  const spoken = new Set(wished);
  let last = 0;
  const made = (): string => {
    for (;;) {
      const id = `${prefix}${++last}`;
      if (!spoken.has(id) && !taken.has(id)) return id;
    }
  };
  return (raw, where) => {
    const id = raw !== undefined && canStand(raw) && !taken.has(raw) ? raw : made();
    taken.add(id);
    if (id !== raw) report.madeIds.add(id);
    if (raw !== undefined && raw !== id) {
      if (holdsCitizenNumber(raw)) report.note("citizen-number", {}, where);
      else report.note(canStand(raw) ? "double-id" : "id-made", {}, where);
    }
    return id;
  };
}

/** Names that every object has would break tables by id; what XML forbids would not come back. */
const canStand = (id: string): boolean =>
  id !== "" && id.length <= LIMITS.id && !(id in Object.prototype) && cleanText(id) === id && !holdsCitizenNumber(id);
