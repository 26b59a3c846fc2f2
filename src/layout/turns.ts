import type { Point } from "./types.ts";

/** What turning right round by half, and being twice as long, cost in crossings. */
const TURN = 3;
const LONGER = 2;

/** How unquiet a way over some corners is, in crossings: how sharply it turns, and how much longer it is than the straight way. */
export function unrest(a: Point, corners: readonly Point[], b: Point): number {
  let turns = 0;
  let whole = 0;
  let from = a;
  for (let i = 0; i < corners.length; i++) {
    const at = corners[i] ?? b;
    turns += turnAt(from, at, corners[i + 1] ?? b);
    whole += distance(from, at);
    from = at;
  }
  return TURN * turns + LONGER * ((whole + distance(from, b)) / Math.max(1, distance(a, b)) - 1);
}

/** How sharply a way turns at a point: 0 straight on, 2 right back. */
export function turnAt(from: Point, at: Point, to: Point): number {
  const lengths = distance(from, at) * distance(at, to);
  if (lengths === 0) return 0;
  return 1 - ((at.x - from.x) * (to.x - at.x) + (at.y - from.y) * (to.y - at.y)) / lengths;
}

export const distance = (a: Point, b: Point): number =>
  Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
