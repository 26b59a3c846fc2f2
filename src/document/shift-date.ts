import { dateOf, isBefore, type When } from "./dates.ts";

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of a day in the proleptic Gregorian calendar, counted from the first of January of the year 0. */
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leaps = year === 0 ? 0 : Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1;
  const thisYear = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
  return year * 365 + leaps + thisYear + day - 1;
}

function dateFrom(number: number): string {
  let year = Math.floor(number / 365.2425);
  while (dayNumber(year + 1, 1, 1) <= number) year++;
  while (dayNumber(year, 1, 1) > number) year--;
  let month = 12;
  while (dayNumber(year, month, 1) > number) month--;
  const day = number - dayNumber(year, month, 1) + 1;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A date some days earlier, as exact as it was: of a year or month its middle is moved. Never before the year 0. */
export function shiftDate(date: string, days: number): string {
  const [year = 0, month = 7, day = date.length === 4 ? 2 : 15] = date.split("-").map(Number);
  return dateFrom(Math.max(0, dayNumber(year, month, day) - days)).slice(0, date.length);
}

export const shiftWhen = (when: When, days: number): When =>
  typeof when === "string" ? shiftDate(when, days) : { ...when, date: shiftDate(when.date, days) };

/**
 * The value of a field of a record: an end of a time that came to lie on the wrong side of the other becomes as the
 * other says, which is more exact.
 */
export function inOrder(value: unknown, name: string, _: unknown, { since, until }: Spell): unknown {
  const isEnd = name === "since" || name === "until";
  if (!isEnd || since === undefined || until === undefined || !isBefore(until, since)) return value;
  const [mine, other] = name === "since" ? [since, until] : [until, since];
  const { length } = dateOf(mine);
  if (length >= dateOf(other).length) return value;
  const date = dateOf(other).slice(0, length);
  return typeof mine === "string" ? date : { ...mine, date };
}

interface Spell {
  readonly since?: When;
  readonly until?: When;
}
