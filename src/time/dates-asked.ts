import { dayOf } from "../command/timeline/moment.ts";
import { dateOf, isCalendarDate } from "../document/dates.ts";
import type { EcomapDocument } from "../document/types.ts";

/** A date by itself; when the map was begun; so many months or years after that; or today, the date of the map. */
const TERM = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|intake|today|[1-9]\d{0,2}[my])$/;

/** Whether something can be asked for as a date: `2026-03`, `intake`, `3m`, `1y`, `today`. */
export const isDateTerm = (term: string): boolean => TERM.test(term) && (!/^\d{4}/.test(term) || isCalendarDate(term));

/**
 * The date that a term asks for of a document; `undefined` where it does not say when it was begun, or of what date it is.
 */
export function dateAsked(doc: EcomapDocument, term: string): string | undefined {
  if (/^\d{4}/.test(term)) return term;
  if (term === "today") return doc.date === undefined ? doc.history.map(dayOf).sort().at(-1) : dateOf(doc.date);
  const begun = begunOn(doc);
  return begun === undefined || term === "intake" ? begun : later(begun, term);
}

/** The order of two dates; a month or a year stands for its end. */
export const inOrder = (a: string, b: string): number => (`${a}~` < `${b}~` ? -1 : `${a}~` > `${b}~` ? 1 : 0);

/** Of some dates those that a map can be shown at, in their order and each once; and those after the day it is of. */
export function datesToShow(
  doc: EcomapDocument,
  dates: readonly string[],
): { readonly shown: readonly string[]; readonly later: readonly string[] } {
  const today = dateAsked(doc, "today");
  const isLater = (date: string) => today !== undefined && date > `${today}~`;
  const all = [...new Set(dates)].sort(inOrder);
  return { shown: all.filter((date) => !isLater(date)), later: all.filter(isLater) };
}

/**
 * When a map was begun: the day on which something was first written down, whenever that had happened, or a sitting
 * before that. A sitting of which the month or year alone is known is before it where all of that is.
 */
function begunOn({ history, sittings = [], date }: EcomapDocument): string | undefined {
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
