import { makeGrid } from "../layout/grid.ts";
import type { Point } from "../layout/types.ts";

/** The ground that a small mark takes. */
export interface Disc extends Point {
  readonly radius: number;
}

/** What stands on and beside the ties already: heads, gaps, signs on symbols, marks of moves, letters. */
export interface Crowd {
  readonly add: (disc: Disc) => void;
  readonly isFree: (disc: Disc) => boolean;
}

const CELL = 48;

export function makeCrowd(): Crowd {
  const grid = makeGrid<Disc>(CELL);
  return {
    add: (disc) => grid.add(rectOf(disc), disc),
    isFree: (disc) => !grid.some(rectOf(disc), (other) => meet(disc, other)),
  };
}

const rectOf = ({ x, y, radius }: Disc) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });

function meet(a: Disc, b: Disc): boolean {
  const [dx, dy, reach] = [a.x - b.x, a.y - b.y, a.radius + b.radius];
  return dx * dx + dy * dy < reach * reach;
}
