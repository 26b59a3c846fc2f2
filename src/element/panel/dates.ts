import type { When } from "../../document/dates.ts";
import { at } from "./paths.ts";

/** `17-5-2026` and `17/5/2026` as a document writes them; else the text as it is. */
export const dateIn = (text: string): string =>
  text
    .trim()
    .replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    );

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
