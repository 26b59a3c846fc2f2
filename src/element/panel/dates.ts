import type { When } from "../../document/dates.ts";
import { at } from "./paths.ts";

/** `17-5-2026` and `17/5/2026` as a document writes them; else the text as it is. */
export const dateIn = (text: string): string =>
  text
    .trim()
    .replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    );

/** The date that a document holds; `undefined` where it holds none. */
export function whenOf(value: unknown): When | undefined {
  const date = at(value, "date") ?? value;
  if (typeof date !== "string") return undefined;
  return at(value, "about") === true ? { date, about: true } : date;
}
