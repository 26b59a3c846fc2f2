import { isCalendarDate } from "../document/dates.ts";

/** The first day of a day, month or year, each ISO 8601: `YYYY-MM-DD`. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, "YYYY-MM-DD".length);

/** The day after the last one of a day, month or year. */
export function dayAfter(date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month !== undefined && day !== undefined) {
    const next = `${date.slice(0, -2)}${two(day + 1)}`;
    if (isCalendarDate(next)) return next;
  }
  if (month !== undefined && month < 12) return firstDay(`${four(year)}-${two(month + 1)}`);
  return firstDay(four(year + 1));
}

const two = (value: number) => String(value).padStart(2, "0");
const four = (value: number) => String(value).padStart(4, "0");
