import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { around } from "../../src/layout/around.ts";
import type { Rect } from "../../src/layout/types.ts";
import { type FrameContent, fillSheet } from "../../src/scene/fill-sheet.ts";
import { overlap, type Size } from "../../src/scene/rects.ts";

const size = (least: number, most: number) =>
  fc.record({ width: fc.integer({ min: least, max: most }), height: fc.integer({ min: least, max: most }) });
const piece = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -400, max: 400 }), size(5, 120))
  .map(([x, y, rest]): Rect => ({ x, y, ...rest }));
const content = fc
  .record({
    map: fc.array(piece, { minLength: 1, maxLength: 30 }),
    header: size(0, 400),
    footer: size(0, 40),
    legends: fc.array(size(40, 700), { maxLength: 3 }),
  })
  .map((made): FrameContent<Size> => ({ ...made, bounds: around(made.map) }));
const proportion = fc.double({ min: 0.3, max: 3, noNaN: true });

/** The parts of a page that has been filled, on the page. */
function laid({ map, bounds, header }: FrameContent<Size>, page: ReturnType<typeof fillSheet<Size>>) {
  const [dx, dy] = [page.map.x - bounds.x, page.map.y - bounds.y];
  return {
    header: { x: 0, y: 0, ...header },
    legend: page.legend && { x: page.legend.x, y: page.legend.y, ...page.legend.block },
    map: map.map((rect) => ({ ...rect, x: rect.x + dx, y: rect.y + dy })),
  };
}

describe("a filled sheet", () => {
  test("holds header, legend and map, and none covers another", () => {
    fc.assert(
      fc.property(content, proportion, (given, share) => {
        const page = fillSheet(given, share);
        const { header, legend, map } = laid(given, page);
        for (const { x, y, width, height } of [header, ...(legend ? [legend] : []), ...map]) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.001);
          expect(x + width).toBeLessThanOrEqual(page.width + 0.001);
          expect(y + height).toBeLessThanOrEqual(page.width * share + 0.001);
        }
        for (const rect of map) {
          expect(overlap(rect, header)).toBe(false);
          if (legend) expect(overlap(rect, legend)).toBe(false);
        }
        if (legend) expect(overlap(header, legend)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("has the legend on it wherever there is one", () => {
    fc.assert(
      fc.property(content, proportion, (given, share) => {
        expect(fillSheet(given, share).legend === undefined).toBe(given.legends.length === 0);
      }),
      { numRuns: 40 },
    );
  });

  const ring: Rect[] = [
    { x: -300, y: -40, width: 600, height: 80 },
    { x: -40, y: -250, width: 80, height: 500 },
  ];
  const given = (legends: readonly Size[]): FrameContent<Size> => ({
    map: ring,
    bounds: around(ring),
    header: { width: 160, height: 70 },
    footer: { width: 0, height: 0 },
    legends,
  });

  test("holds a map of very many parts", () => {
    const map = Array.from({ length: 200_000 }, (_, i) => ({
      x: (i % 400) - 200,
      y: (i % 300) - 150,
      width: 1,
      height: 1,
    }));
    expect(fillSheet({ ...given([]), map, bounds: around(map) }, 0.7).width).toBeGreaterThan(400);
  });

  test("takes a free corner for a small legend: the map is as large as without", () => {
    const [without, small] = [fillSheet(given([]), 0.7), fillSheet(given([{ width: 150, height: 120 }]), 0.7)];
    expect(small.width).toBeLessThan(1.1 * without.width);
  });

  test("sets a tall legend beside the map on a lying sheet, and a wide one below it on an upright one", () => {
    const legends = [
      { width: 220, height: 480 },
      { width: 560, height: 240 },
    ];
    const full = { ...given(legends), map: [around(ring)] };
    expect(fillSheet(full, 0.7).legend?.block).toBe(legends[0]);
    const upright = fillSheet(full, 1.5);
    expect(upright.legend?.block).toBe(legends[1]);
    expect(upright.legend?.y ?? 0).toBeGreaterThan(upright.map.y + 400);
  });
});
