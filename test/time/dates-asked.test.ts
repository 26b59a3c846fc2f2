import { expect, test } from "vitest";
import { dateAsked, isDateTerm } from "../../src/time/dates-asked.ts";
import { parse } from "../document/sample.ts";

const change = (recorded: string, happened?: string) => ({
  recorded,
  ...(happened !== undefined && { happened }),
  ops: [{ table: "client", id: "client", field: "name", to: recorded }],
});
const begun = (happened: string) =>
  parse({ date: "2026-05-20", history: [change("2026-01-12T14:00:00Z", happened), change("2026-03-03T10:00:00Z")] });

test.each(["2026", "2026-03", "2026-03-31", "intake", "today", "3m", "12m", "1y"])("%s can be asked for", (term) => {
  expect(isDateTerm(term)).toBe(true);
});

test.each(["", "soon", "2026-13", "2026-02-30", "0m", "3", "m", "-1m", "20260331"])("%s cannot", (term) => {
  expect(isDateTerm(term)).toBe(false);
});

test("a map begins with the first thing that happened on it", () => {
  expect(dateAsked(begun("2025-09"), "intake")).toBe("2025-09");
  expect(dateAsked(begun("2025-09"), "today")).toBe("2026-05-20");
  expect(dateAsked(begun("2025-09"), "2024")).toBe("2024");
});

test.each([
  ["2025-11-30", "3m", "2026-02-28"],
  ["2023-11-30", "3m", "2024-02-29"],
  ["2025-12-31", "1m", "2026-01-31"],
  ["2024-02-29", "1y", "2025-02-28"],
  ["2025-11", "3m", "2026-02"],
  ["2025", "6m", "2025-07"],
])("so long after %s, %s, is %s", (first, term, date) => {
  expect(dateAsked(begun(first), term)).toBe(date);
});

test("a map that does not say when it was begun has no such date, one with a date alone was begun then", () => {
  expect(dateAsked(parse({}), "intake")).toBeUndefined();
  expect(dateAsked(parse({}), "3m")).toBeUndefined();
  expect(dateAsked(parse({ date: "2026-03" }), "3m")).toBe("2026-06");
});
