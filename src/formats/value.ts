import type { When } from "../document/dates.ts";
import type { Language } from "../words/language.ts";
import type { FieldForm } from "./fields.ts";
import type { Scalar } from "./plain-graph.ts";
import { plainWord } from "./plain-word.ts";
import { listTerms, wordsFor } from "./term-words.ts";
import { writtenDate } from "./written-date.ts";

type Value = string | number | When | readonly string[];

/** What a cell says in a field, or why it says nothing; `note` tells of what was guessed on the way. */
export type Told =
  | { readonly value: Value; readonly note?: "date-guessed" | "strength-guessed" | "phone-guessed" | "own-role" }
  | { readonly wrong: "not-a-term" | "wrong-date" | "too-long" | "phone-rounded" };

const NUMBERS = ["weak", "moderate", "strong"];

/** Reads a cell that is not empty as what its field may hold. */
export function valueIn(field: string, form: FieldForm, raw: Scalar, language?: Language): Told {
  const text = String(raw);
  switch (form.is) {
    case "text":
      return isLonger(text, form.limit) ? { wrong: "too-long" } : { value: text };
    case "phone":
      return phone(text);
    case "ring":
      return ring(text);
    case "date":
      return date(text);
    case "list":
      return list(field, form.terms, text, language);
    case "role":
      return role(field, form.terms, text, language);
    case "term": {
      const term = wordsFor(field, form.terms, language).get(plainWord(text));
      if (term !== undefined) return { value: term };
      const number = field === "strength" ? NUMBERS[(numberIn(text) ?? 0) - 1] : undefined;
      return number === undefined ? { wrong: "not-a-term" } : { value: number, note: "strength-guessed" };
    }
  }
}

/** Whether a text has more characters: of one that surely has none is counted. */
const isLonger = (text: string, limit: number): boolean =>
  text.length > limit && (text.length > 2 * limit || [...text].length > limit);

/** A number, with a decimal comma as in Dutch or a point. */
function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(",", ".");
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(plain) ? Number(plain) : undefined;
}

/** Whether a cell holds a number. */
export const isNumber = (raw: Scalar): boolean => numberIn(String(raw)) !== undefined;

/** Whether a cell holds a number that stands for a strength: 1 weak, 2 moderate, 3 strong. */
export const isStrengthNumber = (raw: Scalar): boolean => [1, 2, 3].includes(numberIn(String(raw)) ?? 0);

/** A program for tables drops the zero with which Dutch numbers begin, or writes a long one as 6,12E+08. */
const phone = (text: string): Told => {
  if (text.length > 100) return { wrong: "too-long" };
  if (/^\d(?:[.,]\d{1,15})?E\+?\d{1,3}$/i.test(text.trim())) return { wrong: "phone-rounded" };
  return /^[1-9]\d{8}$/.test(text) ? { value: `0${text}`, note: "phone-guessed" } : { value: text };
};

function ring(text: string): Told {
  const number = numberIn(text);
  if (number === 1 || number === 2 || number === 3) return { value: number };
  return wordsFor("ring", ["unknown"]).has(plainWord(text)) ? { value: "unknown" } : { wrong: "not-a-term" };
}

function list(field: string, terms: readonly string[], text: string, language?: Language): Told {
  const words = wordsFor(field, listTerms(terms), language);
  const whole = words.get(plainWord(text));
  if (whole === "none" || whole === "unknown") return { value: whole };
  if (whole !== undefined) return { value: [whole] };
  const found = text
    .slice(0, 1000)
    .split(/[,;|/+]/)
    .map((word) => words.get(plainWord(word)));
  const known = found.filter((term) => term !== undefined && terms.includes(term));
  return known.length === found.length ? { value: known.flatMap((term) => term ?? []) } : { wrong: "not-a-term" };
}

/** One of our roles or parts of life; an own key as it stands; or what becomes an own key, with the word for it. */
function role(field: string, terms: readonly string[], text: string, language?: Language): Told {
  const term = wordsFor(field, terms, language).get(plainWord(text));
  if (term !== undefined) return { value: term };
  if (/^x-./.test(text)) return text.length > 200 ? { wrong: "too-long" } : { value: text, note: "own-role" };
  if (field !== "role") return { wrong: "not-a-term" };
  const key = plainWord(text).replaceAll(" ", "-").slice(0, 100);
  return key === "" ? { wrong: "not-a-term" } : { value: `x-${key}`, note: "own-role" };
}

/** A date as lists write it; `~` before it where it is about right. */
function date(text: string): Told {
  const found = writtenDate(text.slice(0, 24).replace("~", ""));
  if (found === undefined) return { wrong: "wrong-date" };
  const value = text.startsWith("~") ? ({ date: found.date, about: true } as const) : found.date;
  return found.isUnsure ? { value, note: "date-guessed" } : { value };
}
