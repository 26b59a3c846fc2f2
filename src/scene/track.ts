import type { Point, Route } from "../layout/types.ts";
import { alongBows, bowsOf } from "../layout/ways.ts";

/** A point on a tie's way, with the direction of the way there (of length 1). */
export interface Stop extends Point {
  readonly dx: number;
  readonly dy: number;
}

/** The way of a tie, measured along it in map units. */
export interface Track {
  readonly length: number;
  /** The stop after a stretch of the way. */
  readonly at: (stretch: number) => Stop;
  /** The stops of the way between two stretches, ends included. */
  readonly between: (from: number, to: number) => Stop[];
}

const PIECES = 24;

export function trackOf({ from, via, to }: Omit<Route, "tie">): Track {
  const points = via ? alongBows(bowsOf(from, via, to), PIECES) : [from, to];
  const ends: number[] = [0];
  for (let i = 1; i < points.length; i++)
    ends.push((ends[i - 1] ?? 0) + distance(points[i - 1] ?? from, points[i] ?? to));
  const length = ends.at(-1) ?? 0;

  const at = (stretch: number): Stop => {
    const wish = Math.max(0, Math.min(length, stretch));
    let i = 1;
    while (i < points.length - 1 && (ends[i] ?? 0) < wish) i++;
    const a = points[i - 1] ?? from;
    const b = points[i] ?? to;
    const piece = (ends[i] ?? 0) - (ends[i - 1] ?? 0);
    if (piece === 0) return { x: a.x, y: a.y, dx: 1, dy: 0 };
    const share = (wish - (ends[i - 1] ?? 0)) / piece;
    const [dx, dy] = [(b.x - a.x) / piece, (b.y - a.y) / piece];
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, dx, dy };
  };

  const between = (start: number, end: number): Stop[] => [
    at(start),
    ...ends.filter((stretch) => stretch > start && stretch < end).map(at),
    at(end),
  ];

  return { length, at, between };
}

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

/** A point beside a stop, `aside` to the right of the way and `along` further on. */
export const beside = ({ x, y, dx, dy }: Stop, aside: number, along = 0): Point => ({
  x: x - dy * aside + dx * along,
  y: y + dx * aside + dy * along,
});
