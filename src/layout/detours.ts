import { round } from "./round.ts";
import type { Point } from "./types.ts";

/** No detour leads further from the straight way. */
export const FURTHEST_DETOUR = 220;
/** How far to either side a detour goes, in map units. */
const ASIDES = [0, 35, -35, 75, -75, 125, -125, 180, -180];
const NEAR_ASIDES = [0, 40, -40, 85, -85, 140, -140];
const WIDE_ASIDES = [0, 30, -30, 65, -65, 110, -110, 160, -160, 220, -220];

/** How often a detour bends. */
export type Bends = 1 | 2 | 3;

/** A point of a detour: at a share of the straight way, and how far to its side in map units. */
type Bend = readonly [share: number, aside: number];

const KINDS: Readonly<Record<Bends, readonly (readonly Bend[])[]>> = {
  1: [0.5, 0.25, 0.75].flatMap((share) => bendsAt([share], ASIDES)),
  2: bendsAt([0.3, 0.7], NEAR_ASIDES),
  3: bendsAt([0.2, 0.5, 0.8], WIDE_ASIDES),
};

/** All ways to go aside at some shares, the first of which changes fastest. */
function bendsAt(shares: readonly number[], asides: readonly number[]): readonly (readonly Bend[])[] {
  return shares.reduceRight<readonly (readonly Bend[])[]>(
    (rest, share) => rest.flatMap((after) => asides.map((aside): readonly Bend[] => [[share, aside], ...after])),
    [[]],
  );
}

/**
 * Control points of ways from one point to another that bend so often, anywhere along it: for ties that otherwise run
 * through much. The calmest need not come first: see {@link unrest}.
 */
export function detours(a: Point, b: Point, bends: Bends): readonly (readonly Point[])[] {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  return KINDS[bends].map((kind) =>
    kind.map(([share, aside]) => ({
      x: round(a.x + dx * share + (dy / length) * aside),
      y: round(a.y + dy * share - (dx / length) * aside),
    })),
  );
}

/** What turning right round by half, and being twice as long, cost in crossings. */
const TURN = 2;
const LONGER = 2;

/** How unquiet a way is, in crossings: how sharply it turns, and how much longer it is than the straight way. */
export function unrest(a: Point, via: readonly Point[], b: Point): number {
  let turns = 0;
  let whole = 0;
  let from = a;
  for (let i = 0; i < via.length; i++) {
    const at = via[i] ?? b;
    const to = via[i + 1] ?? b;
    const length = far(from, at);
    whole += length;
    const lengths = length * far(at, to);
    const along = (at.x - from.x) * (to.x - at.x) + (at.y - from.y) * (to.y - at.y);
    if (lengths > 0) turns += 1 - along / lengths;
    from = at;
  }
  return TURN * turns + LONGER * ((whole + far(from, b)) / Math.max(1, far(a, b)) - 1);
}

const far = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
