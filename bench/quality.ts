import type { Placement } from "../src/layout/types.ts";
import { type Drawn, fromPlacement } from "./drawn.ts";
import { circleMeets, cross, distance, eachPiece, overlap, segmentMeets, toSegment } from "./geometry.ts";

/** How good a drawing is, counted on the finished geometry: symbols, labels and ties with their bends. */
export interface Quality {
  readonly symbolsOverlapping: number;
  readonly labelsOverlapping: number;
  readonly labelsOnSymbols: number;
  readonly tiesThroughSymbols: number;
  readonly tiesThroughLabels: number;
  readonly crossings: number;
}

export const qualityOf = (placement: Placement): Quality => countQuality(fromPlacement(placement));

export const countQuality = (drawn: Drawn): Quality => ({
  symbolsOverlapping: pairs(drawn.symbols, (a, b) => distance(a, b) < a.radius + b.radius),
  labelsOverlapping: pairs(drawn.labels, (a, b) => overlap(a.rect, b.rect)),
  labelsOnSymbols: meetings(drawn.labels, drawn.symbols, ({ of, rect }, symbol) => {
    return of !== symbol.id && circleMeets(symbol, rect);
  }),
  tiesThroughSymbols: meetings(drawn.ways, drawn.symbols, ({ ends, points }, symbol) => {
    return !ends.includes(symbol.id) && eachPiece(points, (a, b) => toSegment(symbol, a, b) < symbol.radius);
  }),
  tiesThroughLabels: meetings(drawn.ways, drawn.labels, ({ points }, { rect }) => {
    return eachPiece(points, (a, b) => segmentMeets(rect, a, b));
  }),
  // Ties that part from one symbol do not cross.
  crossings: pairs(drawn.ways, (one, other) => {
    if (one.ends.some((end) => other.ends.includes(end))) return false;
    return eachPiece(one.points, (a, b) => eachPiece(other.points, (c, d) => cross(a, b, c, d)));
  }),
});

/** How many pairs pass the test. */
function pairs<T>(list: readonly T[], test: (a: T, b: T) => boolean): number {
  let count = 0;
  list.forEach((a, i) => {
    for (let j = i + 1; j < list.length; j++) {
      const b = list[j];
      if (b !== undefined && test(a, b)) count++;
    }
  });
  return count;
}

/** How often one of these meets one of those. */
const meetings = <A, B>(these: readonly A[], those: readonly B[], test: (a: A, b: B) => boolean): number =>
  these.reduce((sum, a) => sum + those.filter((b) => test(a, b)).length, 0);
