import type { Point, Rect } from "./types.ts";

/** What holds a way: a box, and a strip along the straight line between its ends. Asked first, as it tells at once what a way cannot meet. */
export interface Strip {
  readonly from: Point;
  readonly to: Point;
  readonly left: number;
  readonly up: number;
  readonly right: number;
  readonly down: number;
  /** How far it goes to either side of the line between its ends, as {@link aside} measures. */
  readonly least: number;
  readonly most: number;
}

// Taken once: a sandbox may look up each global anew, and these are asked a million times.
const abs = Math.abs;
const max = Math.max;

/** How far a point is to one side of the line between two, times the length of that line. */
export const aside = (from: Point, to: Point, x: number, y: number): number =>
  (x - from.x) * (to.y - from.y) - (y - from.y) * (to.x - from.x);

/** Whether something in a strip may come nearer to a point than `reach`. */
export function mayPass(
  { from, to, left, up, right, down, least, most }: Strip,
  { x, y }: Point,
  reach: number,
): boolean {
  if (left > x + reach || right < x - reach || up > y + reach || down < y - reach) return false;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const off = aside(from, to, x, y);
  const beyond = max(least - off, off - most);
  return beyond <= 0 || beyond * beyond < reach * reach * (dx * dx + dy * dy);
}

/** Whether something in a strip may run over an upright rectangle, or nearer to it than a margin (separating axes). */
export function mayMeet(strip: Strip, { x, y, width, height }: Rect, margin: number): boolean {
  if (strip.left > x + width + margin || strip.right < x - margin) return false;
  if (strip.up > y + height + margin || strip.down < y - margin) return false;
  const { from, to } = strip;
  const off = aside(from, to, x + width / 2, y + height / 2);
  const reach = (width / 2 + margin) * abs(to.y - from.y) + (height / 2 + margin) * abs(to.x - from.x);
  return off + reach >= strip.least && off - reach <= strip.most;
}
