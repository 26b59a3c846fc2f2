import { unitPoint } from "../layout/trig.ts";
import type { Point } from "../layout/types.ts";

/** The convex outline of points, clockwise on screen (Andrew's monotone chain, 1979). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length >= 2 && cross(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function cross(a: Point | undefined, b: Point | undefined, c: Point): number {
  return a && b ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 0;
}

/** Points on a circle, enough for a hull round it to look round. */
export const circlePoints = ({ x, y }: Point, radius: number, count = 24): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const unit = unitPoint(i / count);
    return { x: x + unit.x * radius, y: y + unit.y * radius };
  });

/** Whether a point lies in a triangle, or nearer to it than `distance`. */
export function nearTriangle(point: Point, [a, b, c]: readonly [Point, Point, Point], distance: number): boolean {
  const sides = [cross(a, b, point), cross(b, c, point), cross(c, a, point)];
  if (sides.every((side) => side >= 0) || sides.every((side) => side <= 0)) return true;
  return [
    [a, b],
    [b, c],
    [c, a],
  ].some(([p, q]) => p && q && distanceTo(point, p, q) < distance);
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
