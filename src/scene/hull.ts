import { HEXAGON } from "../layout/room.ts";
import type { PlacedSymbol, Point, Rect } from "../layout/types.ts";

function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether a point lies in a triangle, or nearer to it than `distance`. */
export function nearTriangle(point: Point, [a, b, c]: readonly [Point, Point, Point], distance: number): boolean {
  const sides = [cross(a, b, point), cross(b, c, point), cross(c, a, point)];
  if (sides.every((side) => side >= 0) || sides.every((side) => side <= 0)) return true;
  return Math.min(distanceTo(point, a, b), distanceTo(point, b, c), distanceTo(point, c, a)) < distance;
}

/** From a point to a stretch between two others. */
export function distanceTo(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  const [ex, ey] = [point.x - a.x - share * dx, point.y - a.y - share * dy];
  return Math.sqrt(ex * ex + ey * ey);
}

/** The upright rectangle round points. */
export function boundsOf(points: readonly Point[]): Rect {
  const [x, y] = [Math.min(...points.map((point) => point.x)), Math.min(...points.map((point) => point.y))];
  const [right, down] = [Math.max(...points.map((point) => point.x)), Math.max(...points.map((point) => point.y))];
  return { x, y, width: right - x, height: down - y };
}

/** From the middle of a symbol to its furthest edge: the corners of a square are cut, and still further off than its sides. */
export function reachOf({ shape, radius }: PlacedSymbol): number {
  if (shape === "circle") return radius;
  return radius * (shape === "hexagon" ? HEXAGON : 1.17);
}
