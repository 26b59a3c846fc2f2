import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBefore, isCalendarDate } from "../../src/document/dates.ts";
import { dayAfter, firstDay } from "../../src/time/days.ts";

describe("days", () => {
  it("a day, month or year begins on its first day, and is over on the day after its last", () => {
    expect(["2024", "2024-02", "2024-02-29"].map(firstDay)).toEqual(["2024-01-01", "2024-02-01", "2024-02-29"]);
    expect(["2024", "2024-02", "2023-02-28", "2024-02-28", "2024-12", "2024-12-31"].map(dayAfter)).toEqual([
      "2025-01-01",
      "2024-03-01",
      "2023-03-01",
      "2024-02-29",
      "2025-01-01",
      "2025-01-01",
    ]);
  });

  it("of any date the first day is not after it, and the day after exists and is", () => {
    const number = (least: number, most: number) => fc.integer({ min: least, max: most });
    const dates = fc
      .tuple(number(1, 9998), number(1, 12), number(1, 31), number(1, 3))
      .map(([year, month, day, parts]) =>
        [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))]
          .slice(0, parts)
          .join("-"),
      )
      .filter(isCalendarDate);
    fc.assert(
      fc.property(dates, (date) => {
        expect(isCalendarDate(firstDay(date)) && isCalendarDate(dayAfter(date))).toBe(true);
        expect(isBefore(date, firstDay(date))).toBe(false);
        expect(isBefore(date, dayAfter(date))).toBe(true);
      }),
    );
  });
});
