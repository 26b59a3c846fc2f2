import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holds } from "../../src/layout/rect.ts";
import { heldTight, threads } from "../../src/layout/threads.ts";
import { distance } from "../../src/layout/turns.ts";
import type { Point, Rect } from "../../src/layout/types.ts";
import { firstBetween } from "../../src/layout/walls.ts";
import { alongBows, bowsOf } from "../../src/layout/ways.ts";

const FROM = { x: 0, y: 0 };
const TO = { x: 300, y: 0 };
const WITHIN = { x: -150, y: -300, width: 600, height: 600 };
const wall = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

const pieces = (corners: readonly Point[]): [Point, Point][] => {
  const all = [FROM, ...corners, TO];
  return all.slice(1).map((to, i) => [all[i] ?? FROM, to]);
};
const row = (walls: readonly Rect[]) =>
  Float64Array.from(walls.flatMap((one) => [one.x, one.y, one.width, one.height]));
const isClear = (corners: readonly Point[], walls: readonly Rect[]): boolean =>
  pieces(corners).every(([a, b]) => firstBetween(a, b, row(walls)) < 0);

const walls = fc
  .array(
    fc.record({
      x: fc.integer({ min: 20, max: 250 }),
      y: fc.integer({ min: -120, max: 100 }),
      width: fc.integer({ min: 10, max: 80 }),
      height: fc.integer({ min: 10, max: 60 }),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.filter((one) => !holds(one, FROM) && !holds(one, TO)));

describe("a thread from one to another", () => {
  test("is straight where nothing stands in between", () => {
    expect(threads(FROM, TO, [wall(100, 20, 50, 50)], WITHIN, 4)).toEqual([[]]);
  });

  test("goes round what stands in between, the short way first, and then the other", () => {
    const found = threads(FROM, TO, [wall(140, -60, 20, 80)], WITHIN, 4);
    expect(found[0]?.every(({ y }) => y > 20)).toBe(true);
    expect(found.some((corners) => corners.every(({ y }) => y < -60))).toBe(true);
  });

  test("goes round a name that touches a symbol as round one thing", () => {
    const [first = []] = threads(FROM, TO, [wall(130, -20, 40, 60), wall(100, -60, 100, 40)], WITHIN, 4);
    expect(first).not.toEqual([]);
    expect(isClear(first, [wall(130, -20, 40, 60), wall(100, -60, 100, 40)])).toBe(true);
  });

  test("is none where all is closed, and none beyond the bounds", () => {
    expect(threads(FROM, TO, [wall(140, -400, 20, 800)], WITHIN, 4)).toEqual([]);
  });

  test("runs over nothing, and within the bounds", () => {
    fc.assert(
      fc.property(walls, (all) => {
        const found = threads(FROM, TO, all, WITHIN, 4);
        for (const corners of found) {
          expect(isClear(corners, all)).toBe(true);
          expect(corners.every((corner) => holds(WITHIN, corner))).toBe(true);
        }
      }),
    );
  });

  test("is found wherever the walls leave an open way at their corners", () => {
    fc.assert(
      fc.property(walls, (all) => {
        // Round all of them together there is always one.
        expect(threads(FROM, TO, all, WITHIN, 4)).not.toEqual([]);
      }),
    );
  });

  test("held tight cuts less off its corners than loose", () => {
    fc.assert(
      fc.property(walls, (all) => {
        for (const corners of threads(FROM, TO, all, WITHIN, 4)) {
          const furthest = (via: readonly Point[]) => {
            const drawn = via.length === 0 ? [FROM, TO] : alongBows(bowsOf(FROM, via, TO), 16);
            return Math.max(0, ...corners.map((corner) => Math.min(...drawn.map((at) => distance(at, corner)))));
          };
          expect(furthest(heldTight(FROM, corners, TO))).toBeLessThanOrEqual(furthest(corners) + 1);
          expect(furthest(heldTight(FROM, corners, TO))).toBeLessThanOrEqual(20);
        }
      }),
    );
  });

  test("held tight turns back into no symbol between two corners beside it", () => {
    const all = [wall(20, -1, 10, 10), wall(237, -10, 80, 10)];
    for (const corners of threads(FROM, TO, all, WITHIN, 4))
      for (const at of heldTight(FROM, corners, TO, [20, 20]))
        expect(Math.min(distance(at, FROM), distance(at, TO))).toBeGreaterThan(19.999);
  });

  test("held tight never turns back into the symbols at its ends", () => {
    fc.assert(
      fc.property(walls, fc.integer({ min: 20, max: 60 }), (all, radius) => {
        for (const corners of threads(FROM, TO, all, WITHIN, 4)) {
          const outside = corners.filter((at) => distance(at, FROM) >= radius && distance(at, TO) >= radius);
          fc.pre(outside.length === corners.length);
          for (const at of heldTight(FROM, corners, TO, [radius, radius])) {
            expect(Math.min(distance(at, FROM), distance(at, TO))).toBeGreaterThan(radius - 0.001);
          }
        }
      }),
    );
  });
});
