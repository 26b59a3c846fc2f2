import { describe, expect, test } from "vitest";
import { unitPoint } from "../../src/layout/trig.ts";
import { mapRects } from "../../src/scene/map-rects.ts";
import { CASES, caseOf, placementOf } from "../layout/maps.ts";

/** Points a little within an oval round the client, all the way round. */
const round = (radii: { readonly x: number; readonly y: number }) =>
  Array.from({ length: 72 }, (_, i) => unitPoint(i / 72)).map(({ x, y }) => ({
    x: x * radii.x * 0.995,
    y: y * radii.y * 0.995,
  }));

describe("what a legend on a sheet keeps off", () => {
  test.each(CASES)("is all of the ground of %s, with rings and with sectors", (name) => {
    for (const layout of ["rings", "sectors"] as const) {
      const placement = placementOf(caseOf(name), { layout });
      const { grounds } = placement;
      const rects = mapRects(placement, []);
      const ovals = grounds?.is === "sectors" ? [grounds.radii] : (grounds?.rings ?? []).map(({ radii }) => radii);
      expect(ovals.length).toBeGreaterThan(0);
      for (const point of ovals.flatMap(round)) {
        const isHeld = rects.some(
          ({ x, y, width, height }) => point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height,
        );
        expect(isHeld).toBe(true);
      }
    }
  });
});
