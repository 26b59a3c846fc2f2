import { describe, expect, test } from "vitest";
import { turnsInRows, turnsOf } from "../../src/layout/seats.ts";

const sitter = (far: number, breadth = 80) => ({ far, breadth });
const rising = (turns: readonly number[]) => turns.every((turn, i) => i === 0 || turn > (turns[i - 1] ?? 0));

describe("seats between two turns", () => {
  test("of one are in the middle, of two at the quarters", () => {
    expect(turnsOf([sitter(200)], 0, 1)).toEqual([0.5]);
    expect(turnsOf([sitter(200), sitter(200)], 0, 1)).toEqual([0.25, 0.75]);
  });

  test("lie within them and in order, however many there are", () => {
    const turns = turnsOf(
      Array.from({ length: 60 }, (_, i) => sitter(150 + (i % 3) * 100)),
      0.2,
      0.7,
    );
    expect(rising(turns)).toBe(true);
    expect(Math.min(...turns)).toBeGreaterThan(0.2);
    expect(Math.max(...turns)).toBeLessThan(0.7);
  });

  test("are wider for who sits near the client", () => {
    const [a = 0, b = 0, c = 0] = turnsOf([sitter(400), sitter(100), sitter(400)], 0, 0.1);
    expect(b - a).toBeCloseTo(c - b, 9);
    expect(a).toBeLessThan(0.02);
  });

  test("of a crowd are spread row by row, each in order", () => {
    const crowd = Array.from({ length: 40 }, (_, i) => sitter(i < 20 ? 120 : 220));
    const turns = turnsInRows(crowd, 0, 0.25);
    expect(rising(turns.slice(0, 20)) && rising(turns.slice(20))).toBe(true);
    expect(Math.min(...turns.slice(20))).toBeLessThan(Math.max(...turns.slice(0, 20)));
  });
});
