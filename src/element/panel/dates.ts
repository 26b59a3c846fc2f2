import type { When } from "../../document/dates.ts";
import type { Language } from "../../words/language.ts";
import { at } from "./paths.ts";

/**
 * `17-5-2026`, `17/5/2026`, `5-2026`, and what a language says itself ("17 mei 2026", "mei 2026"), as a document writes them;
 * else the text as it is.
 */
export function dateIn(text: string, { date }: Pick<Language, "date">): string {
  const typed = text.trim();
  const written = (year: string, month: string, day?: string) =>
    [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, "0")).join("-");
  const [, day, month, year] = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(typed) ?? [];
  if (month && year) return written(year, month, day);
  const [, first, last] = /^(\d{1,2})?\D+(\d{4})$/.exec(typed) ?? [];
  if (!last) return typed;
  const all = Array.from({ length: 12 }, (_, i) => written(last, String(i + 1), first));
  return all.find((one) => date(one).toLowerCase() === typed.toLowerCase()) ?? typed;
}

/** A whole date as a hint writes one (`2026 of 17-5-2026`); a part of one as a document writes it. */
export function dateAs(hint: string, date: string): string {
  const [, year = "", month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const [, between] = /17(\D)5/.exec(hint) ?? [];
  return year && between ? [Number(day), Number(month), year].join(between) : date;
}

/** The date that a document holds; `undefined` where it holds none. */
export function whenOf(value: unknown): When | undefined {
  const date = at(value, "date") ?? value;
  if (typeof date !== "string") return undefined;
  return at(value, "about") === true ? { date, about: true } : date;
}
