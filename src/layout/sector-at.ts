import type { Domain } from "../document/schema/terms.ts";
import type { Point, SectorGround } from "./types.ts";

/** The domain in whose wedge a point lies, however far out; `undefined` on the client, and where there is no wedge. */
export function sectorAt(sectors: readonly SectorGround[], at: Point): Domain | undefined {
  if (at.x === 0 && at.y === 0) return undefined;
  return sectors.find(({ sides, wide }) => {
    if (!sides) return true;
    const [from, to] = sides;
    // With y pointing down, clockwise of a side is where this is above nought.
    const [past, before] = [across(from, at) >= 0, across(at, to) > 0];
    return wide ? past || before : past && before;
  })?.domain;
}

const across = (a: Point, b: Point): number => a.x * b.y - a.y * b.x;
