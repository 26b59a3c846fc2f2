import { isCalendarDate } from "../document/dates.ts";

/** The months as Dutch and English lists write them, whole or by their first letters. */
const MONTHS = [
  ["jan", "januari", "january"],
  ["feb", "februari", "february"],
  ["mrt", "maart", "mar", "march"],
  ["apr", "april"],
  ["mei", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augustus", "august"],
  ["sep", "sept", "september"],
  ["okt", "oktober", "oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
] as const satisfies readonly (readonly string[])[];

const NUMBERS: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap((names, i) => names.map((name) => [name, String(i + 1)] as const)),
);

/** A date in which the month may be a word, with its number in place of that: `3 maart 2022` is `3-3-2022`. */
function inNumbers(text: string): string {
  const parts = /^(?:(\d{1,2})[ -])?(\p{L}{3,9})\.?[ -](\d{4})$/u.exec(text);
  const month = NUMBERS.get(parts?.[2]?.toLowerCase() ?? "");
  return month === undefined ? text : [parts?.[1], month, parts?.[3]].filter((part) => part !== undefined).join("-");
}

/** A date that was written out, as documents have it. */
export interface WrittenDate {
  readonly date: string;
  /** Whether an American would read it the other way round. */
  readonly isUnsure: boolean;
}

/** A date as 2026-03-31, 31-3-2026, 31/03/2026, 31 maart 2026, 2026-03, 03-2026, mrt 2026 or 2026; `undefined` for what is none. */
export function writtenDate(text: string): WrittenDate | undefined {
  const parts = partsOf(text);
  const date = parts && calendarDate(parts.numbers);
  if (parts === undefined || date === undefined) return undefined;
  const [, month, day] = parts.numbers;
  const isUnsure = parts.mayBeAmerican && Number(day) <= 12 && month !== day;
  return { date, isUnsure };
}

/** Whether it is written as a date is, of a day or month that there never was, whichever way an American writes it. */
export function neverWas(text: string): boolean {
  const parts = partsOf(text);
  const [year = "", month, day] = parts?.numbers ?? [];
  if (parts === undefined || year.length !== 4 || month === undefined) return false;
  const isAmerican = parts.mayBeAmerican && day !== undefined && calendarDate([year, day, month]) !== undefined;
  return !isAmerican && calendarDate(parts.numbers) === undefined;
}

/** The numbers of what is written as a date, the year first. */
function partsOf(text: string): { readonly numbers: readonly string[]; readonly mayBeAmerican: boolean } | undefined {
  const parts = /^(\d{1,4})(?:([-/.])(\d{1,4}))?(?:([-/.])(\d{1,4}))?$/.exec(inNumbers(text.trim()));
  if (!parts) return undefined;
  const [, one = "", sign, two, , three] = parts;
  const numbers = [one, two, three].filter((part) => part !== undefined);
  const isYearFirst = one.length === 4;
  return {
    numbers: isYearFirst ? numbers : numbers.reverse(),
    mayBeAmerican: sign === "/" && !isYearFirst && three !== undefined,
  };
}

function calendarDate([year = "", ...rest]: readonly string[]): string | undefined {
  const date = [year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
  const isRight = year.length === 4 && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date);
  return isRight && isCalendarDate(date) ? date : undefined;
}
