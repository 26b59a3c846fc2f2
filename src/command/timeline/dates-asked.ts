import { dateOf, dayOf, isCalendarDate, type When } from "../../document/dates.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";
import { readDate } from "./moment.ts";

/** What of a document tells of its days. */
export type Dated = Pick<EcomapDocument, "date" | "history" | "sittings">;

/** A date by itself; when the map was begun; so many months or years after that; or today, the date of the map. */
const TERM = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|intake|today|[1-9]\d{0,2}[my])$/;

/** Whether something can be asked for as a date: `2026-03`, `intake`, `3m`, `1y`, `today`. */
export const isDateTerm = (term: string): boolean => TERM.test(term) && (!isWritten(term) || isCalendarDate(term));

/**
 * The date that a term asks for of a document; `undefined` where it does not say when it was begun, or of what date it is.
 */
export function dateAsked(doc: Dated, term: string): string | undefined {
  if (isWritten(term)) return term;
  if (term === "today") return spanOf(doc)?.last;
  const begun = begunOn(doc);
  return begun === undefined || term === "intake" ? begun : later(begun, term);
}

/**
 * A date that is asked for, by itself or in words, of a copy for one audience. After all that it tells of it is the last day of
 * that: whatever is kept from its reader may have happened on a later one.
 * @throws {EcomapError} `no-date`; `wrong-date`, which names the argument.
 */
export function dateIn(seen: Dated, asked: When, argument: string): When {
  const term = dateOf(asked);
  const isInWords = isDateTerm(term) && !isWritten(term);
  const date = isInWords ? dateAsked(seen, term) : readDate(term, argument);
  if (date === undefined) throw new EcomapError({ code: "no-date", path: [], params: { term } });
  const span = spanOf(seen);
  if (span && placeIn(span, date) === "after") return span.last;
  return isInWords ? date : asked;
}

/** Whether a term is a date by itself. */
const isWritten = (term: string): boolean => /^\d{4}/.test(term);

/** The order of two dates; a month or a year stands for its end. */
export const inOrder = (a: string, b: string): number => (`${a}~` < `${b}~` ? -1 : `${a}~` > `${b}~` ? 1 : 0);

/** From when to when a document tells of a map. */
export interface Span {
  /** When the first of it was so, or was written down. */
  readonly first: string;
  /** Its own date, or the day on which something was last written down where that is later. */
  readonly last: string;
}

/** Within what dates a map can be shown; `undefined` where the document names no date at all. */
export function spanOf(doc: Dated): Span | undefined {
  const begun = begunOn(doc);
  const changed = doc.history.filter(({ because }) => because !== "corrected").map(dayOf);
  const [first] = [...changed, ...(begun === undefined ? [] : [begun])].sort();
  const ends = [
    ...doc.history.map(({ recorded }) => recorded.slice(0, 10)),
    ...(doc.date === undefined ? [] : [dateOf(doc.date)]),
  ];
  const last = ends.sort(inOrder).at(-1) ?? begun;
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Where a date lies: before all that a map tells, within it, or after. A month or a year is as long as it is. */
export function placeIn(span: Span | undefined, date: string): "before" | "within" | "after" {
  if (span === undefined) return "within";
  if (`${date}~` < span.first) return "before";
  return date > `${span.last}~` ? "after" : "within";
}

/** Of some dates those that a map can be shown at, in their order and each once; and those before or after all that it tells. */
export function datesToShow(
  doc: Dated,
  dates: readonly string[],
): { readonly shown: readonly string[]; readonly outside: readonly string[] } {
  const span = spanOf(doc);
  const all = [...new Set(dates)].sort(inOrder);
  const isWithin = (date: string) => placeIn(span, date) === "within";
  return { shown: all.filter(isWithin), outside: all.filter((date) => !isWithin(date)) };
}

/**
 * When a map was begun: the day on which something was first written down, whenever that had happened, or a sitting
 * before that. A sitting of which the month or year alone is known is before it where all of that is.
 */
function begunOn({ history, sittings = [], date }: Dated): string | undefined {
  const [written] = history.map(({ recorded }) => recorded.slice(0, 10)).sort();
  const [sat] = sittings.flatMap((sitting) => (sitting.date === undefined ? [] : [dateOf(sitting.date)])).sort();
  if (sat !== undefined && (written === undefined || `${sat}~` < written)) return sat;
  return written ?? (date === undefined ? undefined : dateOf(date));
}

/** So many months or years after a date, which may be partial; at most the last day of that month. */
function later(date: string, term: string): string {
  const [year = 0, month = 1, day] = date.split("-").map(Number);
  const count = Number(term.slice(0, -1)) * (term.endsWith("y") ? 12 : 1);
  const months = year * 12 + month - 1 + count;
  const to = `${String(Math.floor(months / 12)).padStart(4, "0")}-${padded((months % 12) + 1)}`;
  if (day === undefined) return to;
  let last = day;
  while (last > 28 && !isCalendarDate(`${to}-${padded(last)}`)) last--;
  return `${to}-${padded(last)}`;
}

const padded = (value: number): string => String(value).padStart(2, "0");
