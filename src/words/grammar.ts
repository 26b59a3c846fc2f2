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

/** How a language says dates: day, month and year in that order. */
export interface DateForms {
  /** Twelve words, from January on, as in "May 2024". */
  readonly months: string;
  /** The twelve after a day, where they take another form there: Polish "maj 2024", but "1 maja 2024". */
  readonly monthsAfterDay?: string;
  /** A day of the month, 1 to 31: French "1er". */
  readonly day?: (day: number) => string;
  readonly about: string;
  /** Before a date that has its day, where another word is needed: German "um 2024", but "um den 1. Mai 2024". */
  readonly aboutDay?: string;
  /** Between its parts, spaces and all, as Spanish says "3 de marzo de 2026". */
  readonly between?: string;
}

/** A date in the forms of a language, as exact as it is known. */
export const dateIn =
  ({ months, monthsAfterDay = months, day: dayWord = String, about, aboutDay = about, between = " " }: DateForms) =>
  (when: When): string => {
    const [year, month, day] = dateOf(when).split("-");
    const names = day ? monthsAfterDay : months;
    const words = [day && dayWord(Number(day)), month && names.split(" ")[Number(month) - 1], year];
    const text = words.filter(Boolean).join(between);
    return typeof when === "string" ? text : `${day ? aboutDay : about} ${text}`;
  };

/** A date as people say it, as exact as it is known: "3 March 2026", "March 2026", "about 2026". `months` from January on. */
export const dateWith = (months: string, about: string, between = " ") => dateIn({ months, about, between });

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

/** A word for one, for a few (2 to 4, 22 to 24, 102 to 104, but not 12 to 14) and for many. */
type PluralForms = readonly [one: string, few: string, many: string];

const pluralWith =
  (isOne: (count: number) => boolean) =>
  (count: number, [one, few, many]: PluralForms): string => {
    if (isOne(count)) return one;
    const [units, teens] = [count % 10, count % 100];
    return units >= 2 && units <= 4 && (teens < 12 || teens > 14) ? few : many;
  };

/** The form of a Polish word after a whole number of 0 or more (Unicode CLDR, plural rules): "1 znak", "2 znaki", "21 znaków". */
export const polishPlural = pluralWith((count) => count === 1);

/** The form of a Ukrainian word after a whole number of 0 or more (Unicode CLDR, plural rules): "21 знак", "22 знаки", "11 знаків". */
export const ukrainianPlural = pluralWith((count) => count % 10 === 1 && count % 100 !== 11);
