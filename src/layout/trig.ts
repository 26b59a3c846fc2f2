import type { Point } from "./types.ts";

/**
 * The point on the unit circle after a share of a full turn, from the right and clockwise on screen. Made of `+ - * /`
 * alone (Taylor's series to the eleventh power, error below 1e-9), as the sines of engines differ in their last bits.
 */
export function unitPoint(turn: number): Point {
  const part = turn - Math.floor(turn);
  const eighth = Math.floor(part * 8);
  const quarter = Math.floor((eighth + 1) / 2);
  const angle = (part - quarter / 4) * FULL_TURN;
  const s = angle * angle;
  const sin = angle * (1 - (s / 6) * (1 - (s / 20) * (1 - (s / 42) * (1 - (s / 72) * (1 - s / 110)))));
  const cos = 1 - (s / 2) * (1 - (s / 12) * (1 - (s / 30) * (1 - (s / 56) * (1 - s / 90))));
  switch (quarter % 4) {
    case 1:
      return { x: -sin, y: cos };
    case 2:
      return { x: -cos, y: -sin };
    case 3:
      return { x: sin, y: -cos };
    default:
      return { x: cos, y: sin };
  }
}

const FULL_TURN = 6.283185307179586;

/**
 * How far round a point stands, 0 to 4, clockwise on screen from the right: it grows as the angle does, without an
 * arctangent ("diamond angle").
 */
export function roundness({ x, y }: Point): number {
  const size = Math.abs(x) + Math.abs(y);
  if (size === 0) return 0;
  if (y >= 0) return x >= 0 ? y / size : 2 - y / size;
  return x < 0 ? 2 - y / size : 4 + y / size;
}
