import type { Rect } from "./types.ts";

/** The rectangle round all of them and the point 0, 0. */
export function around(rects: readonly Rect[]): Rect {
  let [left, up, right, down] = [0, 0, 0, 0];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    up = Math.min(up, y);
    right = Math.max(right, x + width);
    down = Math.max(down, y + height);
  }
  return { x: left, y: up, width: right - left, height: down - up };
}
