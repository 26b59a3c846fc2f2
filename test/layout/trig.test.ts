import { describe, expect, test } from "vitest";
import { roundness, unitPoint } from "../../src/layout/trig.ts";

describe("a point on the unit circle", () => {
  const turns = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 997);

  test("is right to a thousand millionth", () => {
    const off = turns.map((turn) => {
      const { x, y } = unitPoint(turn);
      return Math.max(Math.abs(x - Math.cos(turn * 2 * Math.PI)), Math.abs(y - Math.sin(turn * 2 * Math.PI)));
    });
    expect(Math.max(...off)).toBeLessThan(1e-9);
  });

  test("stands exactly to the right, below, left and above at the quarters", () => {
    const at = (turn: number) => [unitPoint(turn).x + 0, unitPoint(turn).y + 0];
    expect([0, 0.25, 0.5, 0.75, 1].map(at)).toEqual([
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ]);
  });

  test("stands exactly opposite after half a turn, and exactly across after a quarter", () => {
    for (let i = 0; i < 256; i++) {
      const { x, y } = unitPoint(i / 256);
      expect(unitPoint(i / 256 + 0.5)).toEqual({ x: -x, y: -y });
      expect(unitPoint(i / 256 + 0.25)).toEqual({ x: -y, y: x });
    }
  });

  test("is the same after whole turns, either way", () => {
    for (const turn of [0, 0.125, 0.3125, 0.96875]) {
      expect(unitPoint(turn + 3)).toEqual(unitPoint(turn));
      expect(unitPoint(turn - 3)).toEqual(unitPoint(turn));
    }
  });

  test("has no jump anywhere on the circle", () => {
    for (let i = 0; i < 4000; i++) {
      const [a, b] = [unitPoint(i / 4000), unitPoint((i + 1) / 4000)];
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(Math.PI / 2000, 7);
    }
  });
});

describe("how far round a point stands", () => {
  test("grows with the angle, from 0 to below 4, whatever the distance", () => {
    const around = Array.from({ length: 720 }, (_, i) => {
      const angle = (i / 720) * 2 * Math.PI;
      const far = 1 + (i % 7) * 40;
      return roundness({ x: Math.cos(angle) * far, y: Math.sin(angle) * far });
    });
    expect(around).toEqual([...around].sort((a, b) => a - b));
    expect(around[0]).toBe(0);
    expect(Math.max(...around)).toBeLessThan(4);
  });

  test("is a whole number at the quarters, clockwise from the right", () => {
    const quarters = [
      { x: 9, y: 0 },
      { x: 0, y: 2 },
      { x: -5, y: 0 },
      { x: 0, y: -1 },
    ];
    expect(quarters.map(roundness)).toEqual([0, 1, 2, 3]);
  });

  test("is 0 in the middle, where there is no direction", () => {
    expect(roundness({ x: 0, y: 0 })).toBe(0);
  });
});
