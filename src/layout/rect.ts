import type { Point, Rect } from "./types.ts";

/** Whether a point lies within a rectangle, not on its edge. */
export const holds = ({ x, y, width, height }: Rect, at: Point): boolean =>
  at.x > x && at.x < x + width && at.y > y && at.y < y + height;

/** At which share of the straight way from one point to another it enters a rectangle; 1 where it does not. */
export function entry(a: Point, b: Point, { x, y, width, height }: Rect): number {
  const right = x + width;
  const down = y + height;
  if ((a.x < x && b.x < x) || (a.x > right && b.x > right)) return 1;
  if ((a.y < y && b.y < y) || (a.y > down && b.y > down)) return 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const enter = Math.max(dx < 0 ? shareAt(right, a.x, dx, 0) : shareAt(x, a.x, dx, 0), 0);
  const leave = Math.min(dx < 0 ? shareAt(x, a.x, dx, 1) : shareAt(right, a.x, dx, 1), 1);
  const enterDown = Math.max(dy < 0 ? shareAt(down, a.y, dy, 0) : shareAt(y, a.y, dy, 0), enter);
  const leaveDown = Math.min(dy < 0 ? shareAt(y, a.y, dy, 1) : shareAt(down, a.y, dy, 1), leave);
  return enterDown < leaveDown ? enterDown : 1;
}

/** At which share of a way along an axis it comes to a line; `still` where it does not run along it. */
const shareAt = (line: number, from: number, run: number, still: number): number =>
  run === 0 ? still : (line - from) / run;
