import { round } from "./round.ts";
import type { Point } from "./types.ts";

/** No detour leads further from the straight way. */
export const FURTHEST_DETOUR = 220;
/** How far to either side a detour goes, in map units, and where along the straight way, as shares of it. */
const ASIDES = [0, 35, -35, 75, -75, 125, -125, 180, -180];
const NEAR_ASIDES = [0, 40, -40, 85, -85, 140, -140];
const WIDE_ASIDES = [0, 30, -30, 65, -65, 110, -110, 160, -160, 220, -220];
const FIRST: readonly (readonly number[])[] = [[0.5], [0.25], [0.75], [0.3, 0.7]];
/** Where ties bend that still run through somebody. */
const LAST: readonly (readonly number[])[] = [[0.2, 0.5, 0.8]];

/**
 * Control points of ways from one point to another that bend more than once, or not in the middle: for ties that
 * otherwise run through much; `last` those that bend three times. The calmest need not come first: see {@link unrest}.
 */
export function* detours(a: Point, b: Point, last: boolean): Generator<readonly Point[]> {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const at = (share: number, aside: number): Point => ({
    x: a.x + dx * share + (dy / length) * aside,
    y: a.y + dy * share - (dx / length) * aside,
  });
  for (const shares of last ? LAST : FIRST) {
    const asides = last ? WIDE_ASIDES : shares.length === 1 ? ASIDES : NEAR_ASIDES;
    const all = shares.reduce((count) => count * asides.length, 1);
    for (let nth = 0; nth < all; nth++) {
      let rest = nth;
      yield shares.map((share) => {
        const { x, y } = at(share, asides[rest % asides.length] ?? 0);
        rest = Math.floor(rest / asides.length);
        return { x: round(x), y: round(y) };
      });
    }
  }
}

/** What turning right round by half, and being twice as long, cost in crossings. */
const TURN = 2;
const LONGER = 2;

/** How unquiet a way is, in crossings: how sharply it turns, and how much longer it is than the straight way. */
export function unrest(a: Point, via: readonly Point[], b: Point): number {
  const points = [a, ...via, b];
  let sum = 0;
  let whole = 0;
  for (let i = 1; i < points.length; i++) {
    const [p, q, r] = [points[i - 1] ?? a, points[i] ?? b, points[i + 1]];
    const [dx, dy] = [q.x - p.x, q.y - p.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    whole += length;
    if (!r) continue;
    const [ex, ey] = [r.x - q.x, r.y - q.y];
    const lengths = length * Math.sqrt(ex * ex + ey * ey);
    if (lengths > 0) sum += 1 - (dx * ex + dy * ey) / lengths;
  }
  const [x, y] = [b.x - a.x, b.y - a.y];
  return TURN * sum + LONGER * (whole / Math.max(1, Math.sqrt(x * x + y * y)) - 1);
}
