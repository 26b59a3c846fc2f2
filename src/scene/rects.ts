import type { Rect } from "../layout/types.ts";

export type Size = Pick<Rect, "width" | "height">;

/** A rectangle with so much more on every side. */
export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A rectangle as a mirror shows it that stands in x = 0. */
export const mirrored = <R extends Rect>(rect: R): R => ({ ...rect, x: -rect.x - rect.width });

/** Whether two rectangles have any room in common. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
