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
  const parts = /^(\d{1,4})(?:([-/.])(\d{1,4}))?(?:([-/.])(\d{1,4}))?$/.exec(inNumbers(text.trim()));
  if (!parts) return undefined;
  const [, one = "", sign, two, , three] = parts;
  const numbers = [one, two, three].filter((part) => part !== undefined);
  const ordered = one.length === 4 ? numbers : numbers.reverse();
  const [year = "", ...rest] = ordered;
  const date = [year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
  const isRight = year.length === 4 && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date);
  if (!isRight || !isCalendarDate(date)) return undefined;
  const [month = "", dayOfMonth = ""] = rest;
  const isUnsure =
    sign === "/" && one.length < 4 && three !== undefined && Number(dayOfMonth) <= 12 && month !== dayOfMonth;
  return { date, isUnsure };
}
