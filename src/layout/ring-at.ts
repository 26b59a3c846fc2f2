import { RINGS, type Ring } from "./bands.ts";
import { farOut, movedOut, reachOut } from "./oval.ts";
import { reachOf } from "./room.ts";
import type { PlacedSymbol, Point, RingGround } from "./types.ts";

/** Between a symbol and the edge of its band. */
export const BAND_MARGIN = 4;

/** The ring in which a point lies; the furthest for one beyond all of them. */
export const ringAt = (rings: readonly RingGround[], at: Point): Ring =>
  RINGS.find((ring) => {
    const radii = rings.find((one) => one.ring === ring)?.radii;
    return radii !== undefined && farOut(at, radii.x / radii.y) <= radii.y;
  }) ?? 3;

/** The point in the same direction at which a symbol lies wholly in the band of a ring. */
export function intoRing(rings: readonly RingGround[], ring: Ring, symbol: PlacedSymbol, at: Point): Point {
  const [nearer, own] = [ring - 1, ring].map((nth) => rings.find((one) => one.ring === nth)?.radii);
  if (!own) return at;
  const aspect = own.x / own.y;
  const { inner, outer } = reachOut(at, reachOf(symbol) + BAND_MARGIN, aspect);
  if (nearer && inner < nearer.y) return movedOut(at, nearer.y - inner, aspect);
  return outer > own.y ? movedOut(at, own.y - outer, aspect) : at;
}
