import type { Pair } from "./pairs.ts";
import type { Point } from "./types.ts";

/** What a tie through a symbol costs, in crossings; and a map unit of length. */
const THROUGH = 1.6;
const LENGTH = 0.004;
/** From a symbol's middle to where a tie is clear of it. */
const CLEAR = 32;

/** Counts what is wrong with the ties of a map while its members change places. */
export interface Tally {
  readonly put: (i: number, at: Point) => void;
  /** What the ties of two cost, and those that run through them; counted no further than up to `most`. */
  readonly costOf: (i: number, j: number, most?: number) => number;
}

/** Counts crossings. The client is the last of the points; numbers lie in plain lists, as this is asked thousands of times. */
export function makeTally(count: number, lines: readonly Pair[]): Tally {
  const x = new Float64Array(count + 1);
  const y = new Float64Array(count + 1);
  const from = Int32Array.from(lines, ([a]) => a);
  const to = Int32Array.from(lines, ([, b]) => b);
  const of = (list: Int32Array, l: number) => list[l] ?? 0;
  const at = (list: Float64Array, i: number) => list[i] ?? 0;

  /** Whether a point lies near a line, not beyond its ends. */
  const isNear = (i: number, a: number, b: number): boolean => {
    const [ax, ay] = [at(x, a), at(y, a)];
    const dx = at(x, b) - ax;
    const dy = at(y, b) - ay;
    const px = at(x, i) - ax;
    const py = at(y, i) - ay;
    const square = dx * dx + dy * dy;
    const along = px * dx + py * dy;
    if (along <= 0 || along >= square) return false;
    const aside = px * dy - py * dx;
    return aside * aside < CLEAR * CLEAR * square;
  };
  /** Twice the area between three points: its sign tells the side. */
  const side = (p: number, q: number, r: number): number =>
    (at(x, q) - at(x, p)) * (at(y, r) - at(y, p)) - (at(y, q) - at(y, p)) * (at(x, r) - at(x, p));
  const crosses = (a: number, b: number, c: number, d: number): boolean =>
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

  /** What a line of one of two costs: what it crosses, runs through, and its length. A crossing of two such lines is met from both. */
  const lineCost = (a: number, b: number, i: number, j: number): number => {
    let sum = 0;
    for (let m = 0; m < lines.length; m++) {
      const [c, d] = [of(from, m), of(to, m)];
      if (c === a || c === b || d === a || d === b || !crosses(a, b, c, d)) continue;
      sum += c === i || c === j || d === i || d === j ? 0.5 : 1;
    }
    for (let k = 0; k < count; k++) if (k !== a && k !== b && isNear(k, a, b)) sum += THROUGH;
    if (b === count) return sum;
    const [dx, dy] = [at(x, a) - at(x, b), at(y, a) - at(y, b)];
    return sum + Math.sqrt(dx * dx + dy * dy) * LENGTH;
  };

  const costOf = (i: number, j: number, most = Number.POSITIVE_INFINITY): number => {
    let sum = 0;
    for (let l = 0; l < lines.length && sum < most; l++) {
      const [a, b] = [of(from, l), of(to, l)];
      if (a === i || a === j || b === i || b === j) sum += lineCost(a, b, i, j);
      else sum += (isNear(i, a, b) ? THROUGH : 0) + (isNear(j, a, b) ? THROUGH : 0);
    }
    return sum;
  };
  return {
    put: (i, point) => {
      x[i] = point.x;
      y[i] = point.y;
    },
    costOf,
  };
}
