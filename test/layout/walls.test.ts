import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentMeets } from "../../bench/geometry.ts";
import { holds } from "../../src/layout/rect.ts";
import type { Point, Rect } from "../../src/layout/types.ts";
import { entry as entryOf, firstBetween, wallRound } from "../../src/layout/walls.ts";

const entry = (a: Point, b: Point, { x, y, width, height }: Rect): number =>
  entryOf(a.x, a.y, b.x, b.y, x, y, width, height);

const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
const rect = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
});

describe("a straight way and a rectangle", () => {
  test("meet where the way comes in, or nowhere", () => {
    fc.assert(
      fc.property(point, point, rect, (a, b, wall) => {
        // Of one that runs along an edge nothing is asked.
        const edges = [wall.x, wall.x + wall.width, wall.y, wall.y + wall.height];
        fc.pre(![a.x, b.x, a.y, b.y].some((at) => edges.includes(at)) && (a.x !== b.x || a.y !== b.y));
        const share = entry(a, b, wall);
        expect(share < 1).toBe(segmentMeets(wall, a, b));
        if (share === 1) return;
        const at = (by: number) => ({ x: a.x + (b.x - a.x) * by, y: a.y + (b.y - a.y) * by });
        const near = { x: wall.x - 0.001, y: wall.y - 0.001, width: wall.width + 0.002, height: wall.height + 0.002 };
        expect(holds(near, at(share))).toBe(true);
        expect(share === 0 || !holds(wall, at(share / 2))).toBe(true);
      }),
    );
  });

  test("meet where the way begins within", () => {
    expect(entry({ x: 5, y: 5 }, { x: 50, y: 5 }, { x: 0, y: 0, width: 10, height: 10 })).toBe(0);
  });

  test("do not meet where the way runs beside it, along an axis too", () => {
    const wall = { x: 0, y: 0, width: 10, height: 10 };
    expect(entry({ x: -5, y: 12 }, { x: 15, y: 12 }, wall)).toBe(1);
    expect(entry({ x: -1, y: -5 }, { x: -1, y: 15 }, wall)).toBe(1);
    expect(entry({ x: 5, y: -5 }, { x: 5, y: 15 }, wall)).toBe(0.25);
  });

  test("meet the first wall on the way, whichever comes first in the row", () => {
    const walls = Float64Array.of(30, -5, 10, 10, 10, -5, 10, 10, 10, 20, 10, 10);
    expect(firstBetween({ x: 0, y: 0 }, { x: 50, y: 0 }, walls)).toBe(1);
    expect(firstBetween({ x: 25, y: 0 }, { x: 50, y: 0 }, walls)).toBe(0);
    expect(firstBetween({ x: 0, y: 10 }, { x: 50, y: 10 }, walls)).toBe(-1);
  });

  test("of which a wall holds a point, not on its edge", () => {
    const walls = Float64Array.of(30, -5, 10, 10, 10, -5, 10, 10);
    expect([15, 35, 30, 25].map((x) => wallRound({ x, y: 0 }, walls))).toEqual([1, 0, -1, -1]);
  });
});
