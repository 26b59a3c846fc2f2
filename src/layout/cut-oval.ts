import { farOut, isNarrow, reachOut } from "./oval.ts";
import { reachOf } from "./room.ts";
import type { PlacedSymbol, Point, Rect } from "./types.ts";

/** An oval round the client: `oval` times as wide as high, and `far` map units from its middle to its top, so that all are in it. */
export interface CutOval {
  readonly oval: number;
  readonly far: number;
}

/** How many ovals are tried, each so much wider for its height than the one before. */
const OVALS = 8;
const WIDER = 1.12;

/** Of a narrow map higher ovals are tried as well: by so much narrower for their height. */
const HIGHER = 0.7;

/** No oval is wider for its height: upright maps, and others. */
const widest = (aspect: number): number => (aspect < 1 ? 1 : 1.7);

/**
 * The proportion of the oval that a map needs least ground for: long names make it wide, and an oval of its own
 * proportion would be high with nobody in its upper and lower parts. Width counts twice, and where a map lies thrice,
 * as it makes letters smaller.
 */
export function cutOval(symbols: readonly PlacedSymbol[], aspect: number): CutOval {
  const cut = (oval: number): CutOval => ({
    oval,
    far: symbols.reduce((far, symbol) => Math.max(far, outerOf(symbol, oval)), 0),
  });
  const groundOf = ({ oval, far }: CutOval) => {
    const wide = far * oval;
    return wide * wide * far * (aspect < 1 ? 1 : wide);
  };
  let oval = isNarrow(aspect) ? aspect * HIGHER : aspect;
  let best = cut(oval);
  for (let i = 1; i <= OVALS; i++) {
    oval = Math.max(oval, Math.min(widest(aspect), oval * WIDER));
    const next = cut(oval);
    if (groundOf(next) < groundOf(best)) best = next;
  }
  return best;
}

/** How far out a symbol and its label reach. */
export function outerOf(symbol: PlacedSymbol, aspect: number): number {
  const label = symbol.lines.length > 0 ? cornersOf(symbol.label).map((corner) => farOut(corner, aspect)) : [];
  return Math.max(reachOut(symbol, reachOf(symbol), aspect).outer, ...label);
}

export const cornersOf = ({ x, y, width, height }: Rect): Point[] => [
  { x, y },
  { x: x + width, y },
  { x, y: y + height },
  { x: x + width, y: y + height },
];
