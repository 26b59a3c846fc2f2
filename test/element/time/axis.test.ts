import { describe, expect, it } from "vitest";
import { axisOf } from "../../../src/element/time/axis.ts";
import type { Milestone } from "../../../src/time/milestones.ts";

const DAYS = ["2024-03-01", "2025-01-01", "2025-06-01", "2026-01-01", "2026-02-01"];
const at = (day: string): Milestone => ({ is: "meeting", words: "", when: day, day });

describe("what stands over the slider", () => {
  it("has a tick for each moment at equal steps, from edge to edge of where the thumb goes", () => {
    expect(axisOf(DAYS, [], 428, "ltr").ticks).toEqual([14, 114, 214, 314, 414]);
    expect(axisOf(DAYS, [], 428, "rtl").ticks).toEqual([414, 314, 214, 114, 14]);
  });

  it("says each year once, where there is room to read it", () => {
    expect(axisOf(DAYS, [], 428, "ltr").years).toEqual([
      { text: "2024", x: 14 },
      { text: "2025", x: 114 },
      { text: "2026", x: 314 },
    ]);
    expect(axisOf(DAYS, [], 128, "ltr").years.map(({ text }) => text)).toEqual(["2024", "2026"]);
  });

  it("lays signs of one day over one another, three at most", () => {
    const { signs, rows } = axisOf(DAYS, ["2025-06-01", "2025-06-01", "2026-01-01"].map(at), 428, "ltr");
    expect(signs.map(({ x, row }) => [x, row])).toEqual([
      [214, 0],
      [214, 1],
      [314, 0],
    ]);
    expect(rows).toBe(2);
    expect(axisOf(DAYS, Array(9).fill(at("2025-01-01")), 428, "ltr").rows).toBe(3);
  });

  it("has no ticks where they would be one grey line", () => {
    const days = Array.from({ length: 1000 }, (_, i) => String(100_000 + i));
    expect(axisOf(days, [], 428, "ltr").ticks).toEqual([]);
  });
});
