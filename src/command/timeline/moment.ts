import { dayOf, isCalendarDate, type When } from "../../document/dates.ts";
import type { Change, Op } from "../../document/types.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";

/** From when on a change holds, as text that sorts: a correction holds for all dates. */
export const keyOf = (change: Omit<Change, "ops">): string => (change.because === "corrected" ? "" : dayOf(change));

/** From when on an operation of a change holds. What a ban takes off goes on the day that was recorded, whenever the ban began. */
export const keyOfOp = (op: Op, change: Omit<Change, "ops">): string =>
  "field" in op && op.follows === "ban" ? change.recorded.slice(0, 10) : keyOf(change);

/** The last key that is in a document at a date, which counts to its end. Throws `wrong-date`. */
export const limitOf = (date: When): string => `${readDate(typeof date === "object" ? date?.date : date, "date")}~`;

/** A date given as an argument. Throws `wrong-date`. */
export function readDate(text: string, argument: string): string {
  if (typeof text === "string" && DATE.test(text) && isCalendarDate(text)) return text;
  throw new EcomapError({ code: "wrong-date", path: [argument], params: {} });
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Fields that have no time: words for own terms, and who may see what. Who is kept off a picture is kept off maps of the
 * past too, and a yes that was taken back allows no copy of them.
 */
export const isTimeless = (field: string): boolean => TIMELESS.includes(field);

const TIMELESS = ["vocabulary", "shownTo", "allows", "readers"];
