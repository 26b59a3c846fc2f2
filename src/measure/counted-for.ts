import { pastOf } from "../document/audience/past.ts";
import { knownTo } from "../document/audience/seen-now.ts";
import { makeStandIns } from "../document/audience/stand-ins.ts";
import { dateOf } from "../document/dates.ts";
import { shiftDate } from "../document/shift-date.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";

/**
 * What counts in a table, and the day of it: what its readers may know of, so that nothing counts of which they are told no day. With
 * a key these are researchers, who have the copy for training, and the day lies as much earlier as all days in that copy; else the
 * organisation's own team. It is the first step of making their copy, `knownTo`, and no more than that: of a map of thirty people the whole
 * copy takes four times as long as reading it, and figures ask for none of its names. Only to be measured. A copy for others is measured as it is,
 * for own use.
 * @throws {EcomapError} `redacted` with a key, for a copy made for others.
 */
export function countedFor(doc: EcomapDocument, key: string | undefined): EcomapDocument {
  const { redactedFor } = doc;
  if (redactedFor !== undefined) {
    if (key === undefined || redactedFor === "training") return doc;
    throw new EcomapError({ code: "redacted", path: [], params: { audience: redactedFor } });
  }
  const eyes = { audience: key === undefined ? "team" : "training" } as const;
  const known = knownTo(doc, eyes, pastOf(doc, eyes));
  if (key === undefined || known.date === undefined) return known;
  return { ...known, date: shiftDate(dateOf(known.date), makeStandIns(key, doc, known).days) };
}
