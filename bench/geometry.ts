import type { Point, Rect } from "../src/layout/types.ts";

/** A circle in map units. */
export interface Circle extends Point {
  readonly radius: number;
}

/** Whether any piece of a way passes the test. */
export function eachPiece(points: readonly Point[], test: (a: Point, b: Point) => boolean): boolean {
  return points.some((point, i) => {
    const next = points[i + 1];
    return next !== undefined && test(point, next);
  });
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export function toSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
}

export function circleMeets({ x, y, radius }: Circle, rect: Rect): boolean {
  const nearest = {
    x: Math.max(rect.x, Math.min(x, rect.x + rect.width)),
    y: Math.max(rect.y, Math.min(y, rect.y + rect.height)),
  };
  return distance({ x, y }, nearest) < radius;
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export function segmentMeets(rect: Rect, a: Point, b: Point): boolean {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  for (const [run, room] of [
    [-dx, a.x - rect.x],
    [dx, rect.x + rect.width - a.x],
    [-dy, a.y - rect.y],
    [dy, rect.y + rect.height - a.y],
  ] as const) {
    if (run === 0 && room < 0) return false;
    if (run < 0) enter = Math.max(enter, room / run);
    if (run > 0) leave = Math.min(leave, room / run);
  }
  return enter < leave;
}

export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The smallest upright rectangle that holds all of them; throws where there are none. */
export function boxOf(points: readonly Point[]): Rect {
  if (points.length === 0) throw new Error("No points, no box.");
  let [left, up, right, down] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    up = Math.min(up, y);
    right = Math.max(right, x);
    down = Math.max(down, y);
  }
  return { x: left, y: up, width: right - left, height: down - up };
}
