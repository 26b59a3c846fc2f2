import type { Point } from "./types.ts";

/** How much wider than high a map is, where nothing else is wished. */
export const ASPECT = 1.22;

/** On so narrow a sheet height is to be had, and width makes letters smaller. */
export const isNarrow = (aspect: number): boolean => aspect < 0.5;

/** How far out a point lies, measured upwards: points on one oval round the client, `aspect` wider than high, are equally far out. */
export function farOut({ x, y }: Point, aspect: number): number {
  const across = x / aspect;
  return Math.sqrt(across * across + y * y);
}

/** How far a disc of a radius reaches inwards and outwards, at most, measured as {@link farOut}. */
export function reachOut(
  at: Point,
  radius: number,
  aspect: number,
): { readonly inner: number; readonly outer: number } {
  const far = farOut(at, aspect);
  const reach = radius / Math.min(1, aspect);
  return { inner: far - reach, outer: far + reach };
}

/** The same direction, so much further out. Right of the client where there is no direction. */
export function movedOut(at: Point, by: number, aspect: number): Point {
  const far = farOut(at, aspect);
  return far === 0 ? { x: by * aspect, y: 0 } : { x: at.x + (at.x / far) * by, y: at.y + (at.y / far) * by };
}
