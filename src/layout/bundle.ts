import type { Tie } from "../document/types.ts";
import { round } from "./round.ts";
import type { PlacedSymbol, Point, Route } from "./types.ts";

/** Between the edge of a symbol and the end of a tie. */
const END_GAP = 4;

/** All ties between two: they run side by side, and bend together where one must. */
export interface Bundle extends Pair {
  /** From a tie to the one beside it, in map units. */
  readonly apart: number;
}

export interface Pair {
  readonly ties: readonly Tie[];
  readonly a: PlacedSymbol;
  readonly b: PlacedSymbol;
}

export function bundleOf(ties: readonly Tie[], symbols: ReadonlyMap<string, PlacedSymbol>): Pair[] {
  const a = symbols.get(ties[0]?.from ?? "");
  const b = symbols.get(ties[0]?.to ?? "");
  return a && b ? [{ ties, a, b }] : [];
}

/** The control points of one bow, so far to one side as a share of the way. */
export const bow = (a: Point, b: Point, bend: number): readonly Point[] =>
  bend === 0 ? [] : [besideMiddle(a, b, bend * 2 * lengthOf(a, b))];

/** The ties of a bundle over control points, or straight. */
export function along({ ties, a, b, apart }: Bundle, via: readonly Point[]): Route[] {
  const { x, y } = across(a, b);
  return ties.map((tie, nth) => {
    const aside = (sideOf(nth) * apart) / Math.max(1, Math.min(2, via.length));
    if (aside === 0) return routeOver(tie, a, b, via);
    const bends = via.length === 0 ? [besideMiddle(a, b, 0)] : via;
    return routeOver(
      tie,
      a,
      b,
      bends.map((bend) => ({ x: round(bend.x + x * aside), y: round(bend.y + y * aside) })),
    );
  });
}

/** A point beside the middle of the way between two, `aside` to its left. */
function besideMiddle(a: Point, b: Point, aside: number): Point {
  const { x, y } = across(a, b);
  return { x: round((a.x + b.x) / 2 + x * aside), y: round((a.y + b.y) / 2 + y * aside) };
}

/** The direction across the way from one point to another, of length 1. */
function across(a: Point, b: Point): Point {
  const length = lengthOf(a, b);
  return { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
}

const lengthOf = (a: Point, b: Point): number =>
  Math.max(1, Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)));

/** The first tie of a pair runs in the middle, the next ones beside it, left and right in turn: twice as many steps off. */
const sideOf = (nth: number): number => Math.floor((nth + 1) / 2) * (nth % 2 === 0 ? 2 : -2);

/** A tie's way between two symbols, of which the tie may name either first. */
function routeOver(tie: Tie, a: PlacedSymbol, b: PlacedSymbol, via: readonly Point[] = []): Route {
  const isTurned = tie.from !== a.id;
  const [from, to] = isTurned ? [b, a] : [a, b];
  const bends = isTurned ? [...via].reverse() : via;
  const start = edgeOf(from, bends[0] ?? to);
  const end = edgeOf(to, bends.at(-1) ?? from);
  return bends.length > 0 ? { tie, from: start, to: end, via: bends } : { tie, from: start, to: end };
}

/** Where a tie from a symbol towards a point starts: at the symbol's edge, and a little off. */
function edgeOf({ shape, x, y, radius }: PlacedSymbol, towards: Point): Point {
  const dx = towards.x - x;
  const dy = towards.y - y;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return { x, y };
  const reach = (shape === "square" ? squareEdge(radius, dx / length, dy / length) : radius) + END_GAP;
  return { x: round(x + (dx / length) * reach), y: round(y + (dy / length) * reach) };
}

/** From the middle of a rounded square to its edge; `dx`, `dy` is a direction of length 1. */
function squareEdge(radius: number, dx: number, dy: number): number {
  return Math.min(radius * 1.2, (radius * 0.94) / Math.max(Math.abs(dx), Math.abs(dy)));
}
