import type { Point, Rect } from "./types.ts";

/** Whether a point lies within a rectangle, not on its edge. */
export const holds = ({ x, y, width, height }: Rect, at: Point): boolean =>
  at.x > x && at.x < x + width && at.y > y && at.y < y + height;

// Taken once: a sandbox may look up each global anew, and these are asked a million times.
const abs = Math.abs;

/** At which share of the straight way from one point to another it enters a rectangle; 1 where it does not. */
export function entry(a: Point, b: Point, { x, y, width, height }: Rect): number {
  const right = x + width;
  const down = y + height;
  if ((a.x < x && b.x < x) || (a.x > right && b.x > right)) return 1;
  if ((a.y < y && b.y < y) || (a.y > down && b.y > down)) return 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  // All of it on one side of the way (separating axes): what most rectangles near a way are.
  const off = (x + width / 2 - a.x) * dy - (y + height / 2 - a.y) * dx;
  if (abs(off) * 2 >= width * abs(dy) + height * abs(dx)) return 1;
  const across = dx === 0 ? 0 : ((dx < 0 ? right : x) - a.x) / dx;
  const along = dy === 0 ? 0 : ((dy < 0 ? down : y) - a.y) / dy;
  const share = across > along ? across : along;
  return share > 0 ? share : 0;
}
