import { expect, test } from "vitest";
import { intoRing, ringAt } from "../../src/layout/ring-at.ts";
import { isInBand, ringsOf } from "./grounds.ts";
import { caseOf, placementOf, symbolOf } from "./maps.ts";

const placement = placementOf(caseOf("3-the-friend-who-steps-back"), { layout: "rings" });
const rings = ringsOf(placement);

test("a point lies in the innermost ring that holds it, and beyond all in the furthest", () => {
  expect(ringAt(rings, { x: 100, y: 0 })).toBe(1);
  expect(ringAt(rings, { x: 0, y: 240 })).toBe(2);
  expect(ringAt(rings, { x: 0, y: 350 })).toBe(3);
  expect(ringAt(rings, { x: 3000, y: 0 })).toBe(3);
});

test("what is put beyond its ring comes to lie wholly in it, in the same direction", () => {
  const [symbol] = placement.members;
  if (!symbol) throw new Error("nobody");
  for (const ring of [1, 2, 3] as const) {
    for (const at of [
      { x: 900, y: 300 },
      { x: -60, y: 90 },
    ]) {
      const spot = intoRing(rings, ring, symbol, at);
      if (ring > 1 || at.x > 100)
        expect(isInBand({ ...symbolOf(placement, symbol.id), ...spot }, ring, rings)).toBe(true);
      expect(spot.y / spot.x).toBeCloseTo(at.y / at.x, 6);
    }
  }
});
