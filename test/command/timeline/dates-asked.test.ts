import { expect, test } from "vitest";
import { dateAsked, datesToShow, isDateTerm, placeIn, spanOf } from "../../../src/command/timeline/dates-asked.ts";
import { parse } from "../../document/sample.ts";

const change = (recorded: string, happened?: string) => ({
  recorded,
  ...(happened !== undefined && { happened }),
  ops: [{ table: "client", id: "client", field: "name", to: recorded }],
});
const history = [change("2026-03-03T10:00:00Z"), change("2026-01-12T14:00:00Z", "2025-09")];
const sat = (...dates: string[]) => dates.map((date) => ({ id: `on-${date}`, date }));

test.each(["2026", "2026-03", "2026-03-31", "intake", "today", "3m", "12m", "1y"])("%s can be asked for", (term) => {
  expect(isDateTerm(term)).toBe(true);
});

test.each(["", "soon", "2026-13", "2026-02-30", "0m", "3", "m", "-1m", "20260331"])("%s cannot", (term) => {
  expect(isDateTerm(term)).toBe(false);
});

test("a map begins when something was first written down, not with what had happened long before", () => {
  const doc = parse({ date: "2026-05-20", history });
  expect(dateAsked(doc, "intake")).toBe("2026-01-12");
  expect(dateAsked(doc, "3m")).toBe("2026-04-12");
  expect(dateAsked(doc, "today")).toBe("2026-05-20");
  expect(dateAsked(doc, "2024")).toBe("2024");
});

test("a map begins with its first sitting where that was earlier, or nothing else is known", () => {
  expect(dateAsked(parse({ history, sittings: sat("2026-02-01", "2026-01-09") }), "intake")).toBe("2026-01-09");
  expect(dateAsked(parse({ history, sittings: sat("2026-02-01") }), "intake")).toBe("2026-01-12");
  expect(dateAsked(parse({ history, sittings: sat("2026-01") }), "intake")).toBe("2026-01-12");
  expect(dateAsked(parse({ date: "2026-05-20", sittings: sat("2026-01") }), "intake")).toBe("2026-01");
});

test.each([
  ["2025-11-30", "3m", "2026-02-28"],
  ["2023-11-30", "3m", "2024-02-29"],
  ["2025-12-31", "1m", "2026-01-31"],
  ["2024-02-29", "1y", "2025-02-28"],
  ["2025-11", "3m", "2026-02"],
  ["2025", "6m", "2025-07"],
])("so long after %s, %s, is %s", (first, term, date) => {
  expect(dateAsked(parse({ sittings: sat(first) }), term)).toBe(date);
});

test("a map that does not say when it was begun has no such date, one with a date alone was begun then", () => {
  expect(dateAsked(parse({}), "intake")).toBeUndefined();
  expect(dateAsked(parse({}), "3m")).toBeUndefined();
  expect(dateAsked(parse({ date: "2026-03" }), "3m")).toBe("2026-06");
});

test("dates of a strip come in their order, each once, and without those before or after all that the map tells", () => {
  const map = parse({ date: "2026-03-10", sittings: sat("2025-02") });
  expect(datesToShow(map, ["2026-03-10", "2026-06", "2025", "2024", "2025-04", "2026", "2025-04"])).toEqual({
    shown: ["2025-04", "2025", "2026-03-10", "2026"],
    outside: ["2024", "2026-06"],
  });
  expect(datesToShow(parse({}), ["2030"]).shown).toEqual(["2030"]);
});

test("a map tells from what first was so, or was written down, to its date or its last change", () => {
  expect(spanOf(parse({ date: "2026-02", history }))).toEqual({ first: "2025-09", last: "2026-03-03" });
  expect(spanOf(parse({ date: "2026-05-20", history, sittings: sat("2025-06") }))).toEqual({
    ...{ first: "2025-06", last: "2026-05-20" },
  });
  expect(spanOf(parse({ sittings: sat("2025-06") }))).toEqual({ first: "2025-06", last: "2025-06" });
  expect(spanOf(parse({}))).toBeUndefined();
});

test("a correction is of all dates, and begins no map", () => {
  const corrected = { ...change("2026-03-03T10:00:00Z", "2019"), because: "corrected" };
  expect(spanOf(parse({ date: "2026-03-03", history: [change("2026-02-02T10:00:00Z"), corrected] }))?.first).toBe(
    "2026-02-02",
  );
});

test.each([
  ["2025-08-31", "before"],
  ["2025-09-01", "within"],
  ["2025", "within"],
  ["2026-03-03", "within"],
  ["2026", "within"],
  ["2026-03-04", "after"],
  ["2027", "after"],
])("%s lies %s what a map tells", (date, place) => {
  expect(placeIn({ first: "2025-09", last: "2026-03-03" }, date)).toBe(place);
});
