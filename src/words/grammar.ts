import { dateOf, type When } from "../document/dates.ts";

/** A list with `comma` between its items, and before the last what `and` says of that one, spaces and all. */
export const listBy =
  (comma: string, and: (last: string) => string) =>
  (items: readonly string[]): string => {
    const [last = "", ...others] = [...items].reverse();
    return others.length === 0 ? last : others.reverse().join(comma) + and(last) + last;
  };

/** A list as people say it: "a, b and c". */
export const listWith = (and: string) => listBy(", ", () => ` ${and} `);

/** "And" in Spanish before a word, with its spaces: "y", but "e" where the word begins with the sound of an i. */
export const spanishAnd = (word: string): string => (/^[^\p{L}\p{N}]*h?[iíï](?![aeoáéó])/iu.test(word) ? " e " : " y ");

/**
 * A date as people say it, as exact as it is known: "3 March 2026", "March 2026", "about 2026". `months` from January
 * on; `between` its parts, as Spanish says "3 de marzo de 2026".
 */
export const dateWith =
  (months: string, about: string, between = " ") =>
  (when: When): string => {
    const [year, month, day] = dateOf(when).split("-");
    const words = [day && String(Number(day)), month && months.split(" ")[Number(month) - 1], year];
    const text = words.filter(Boolean).join(between);
    return typeof when === "string" ? text : `${about} ${text}`;
  };

/** A noun as Arabic says it of a count. */
export interface ArabicNoun {
  /** Of 1 and of 2, which these words say without a number. */
  readonly one: string;
  readonly two: string;
  /** After 3 to 10, as the last two figures of a larger number too; after 11 to 99; after 100 and what else there is. */
  readonly few: string;
  readonly many: string;
  readonly hundred: string;
}

/** So many of something in Arabic, the number as `written`: "حرفين", "3 أحرف", "11 حرفاً", "100 حرف". */
export function arabicCount(count: number, { one, two, few, many, hundred }: ArabicNoun, written: string): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const tail = count % 100;
  return `${written} ${tail > 10 ? many : tail > 2 ? few : hundred}`;
}

/** A number with a sign between its thousands. */
export const thousandsWith =
  (sign: string) =>
  (value: number): string =>
    value.toString().replace(/\B(?=(\d{3})+$)/g, sign);
