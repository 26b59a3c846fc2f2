/** A date that may be partial, or about right. */
export type When = string | { readonly date: string; readonly about: true };

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` is a day, month or year that exists (proleptic Gregorian). */
export function isCalendarDate(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** The date itself, without "about". */
export const dateOf = (when: When): string => (typeof when === "string" ? when : when.date);

/**
 * Whether `a` lies wholly before `b`. Partial dates that overlap are not before one another:
 * `2024` is not before `2024-05`.
 */
export function isBefore(a: When, b: When): boolean {
  const from = dateOf(a);
  const until = dateOf(b);
  const shared = Math.min(from.length, until.length);
  return from.slice(0, shared) < until.slice(0, shared);
}

/**
 * The day, month or year in which a change was so, as text that sorts: a partial date counts from its beginning, and
 * what does not say when it happened happened on the day it was recorded. Nothing happens after it was recorded.
 */
export function dayOf({ recorded, happened }: { readonly recorded: string; readonly happened?: When }): string {
  const day = recorded.slice(0, 10);
  return happened !== undefined && dateOf(happened) < day ? dateOf(happened) : day;
}
