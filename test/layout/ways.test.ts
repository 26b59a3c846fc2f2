import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aside } from "../../src/layout/strip.ts";
import { meetsRect, passes, wayOf, waysCross } from "../../src/layout/ways.ts";
import { distance, wayOf as pointsOf, toWay } from "./geometry.ts";

const point = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });
const way = fc
  .record({
    from: point,
    to: point,
    via: fc.option(fc.array(point, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  })
  .filter(({ from, to }) => from.x !== to.x || from.y !== to.y)
  .map(({ from, to, via }) => (via ? { from, to, via } : { from, to }));

/** How near two ways come, at points along them. */
const nearest = (a: Parameters<typeof pointsOf>[0], b: Parameters<typeof pointsOf>[0]): number => {
  const there = pointsOf(b, 200);
  return Math.min(...pointsOf(a, 200).map((at) => toWay(at, there)));
};

describe("ways of ties", () => {
  test("cross in either order, and only where they come near", () => {
    fc.assert(
      fc.property(way, way, (a, b) => {
        const crosses = waysCross(wayOf(a), wayOf(b));
        if (a.via === undefined || b.via === undefined) expect(waysCross(wayOf(b), wayOf(a))).toBe(crosses);
        if (crosses) expect(nearest(a, b)).toBeLessThan(16);
      }),
      { numRuns: 300 },
    );
  });

  test("cross where one end lies on each side of a straight one that reaches far", () => {
    const wall = wayOf({ from: { x: 0, y: -9000 }, to: { x: 0, y: 9000 } });
    fc.assert(
      fc.property(way, ({ from, to, ...bend }) => {
        fc.pre(from.x * to.x < 0);
        expect(waysCross(wall, wayOf({ from, to, ...bend }))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("meet a rectangle that holds one of their ends, and none beside them", () => {
    fc.assert(
      fc.property(way, (one) => {
        const { x, y } = one.from;
        expect(meetsRect(wayOf(one), { x: x - 5, y: y - 5, width: 10, height: 10 })).toBe(true);
        expect(meetsRect(wayOf(one), { x: 500, y: -900, width: 10, height: 1800 })).toBe(false);
      }),
    );
  });

  test("lie whole in the box and the strip that say what they may meet", () => {
    fc.assert(
      fc.property(way, (one) => {
        const { left, right, up, down, least, most, from, to } = wayOf(one);
        for (const { x, y } of pointsOf(one, 60)) {
          expect(Math.min(x - left, right - x, y - up, down - y)).toBeGreaterThan(-0.001);
          const off = aside(from, to, x, y);
          expect(Math.min(off - least, most - off)).toBeGreaterThan(-0.001 * distance(from, to));
        }
      }),
    );
  });

  test("meet every rectangle that one of their points lies in, however near its edge", () => {
    const share = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(way, share, share, (one, nth, into) => {
        const points = pointsOf(one, 200);
        const { x = 0, y = 0 } = points[Math.min(nth, points.length - 1)] ?? {};
        const corner = { x: x - 0.001, y: y - 0.001 - into / 10, width: 30, height: into / 10 + 0.002 };
        expect(meetsRect(wayOf(one), corner)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("pass a point that they come near", () => {
    fc.assert(
      fc.property(way, point, (one, at) => {
        const far = toWay(at, pointsOf(one));
        if (passes(wayOf(one), at, 30)) expect(far).toBeLessThan(60);
        else expect(far).toBeGreaterThan(10);
      }),
    );
  });
});
