import type { Point, Rect } from "./types.ts";

/** Whether a point lies within a rectangle, not on its edge. */
export const holds = ({ x, y, width, height }: Rect, at: Point): boolean =>
  at.x > x && at.x < x + width && at.y > y && at.y < y + height;
