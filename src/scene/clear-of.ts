import type { Tie } from "../document/types.ts";
import { makeGrid } from "../layout/grid.ts";
import { symbolRect } from "../layout/room.ts";
import type { Grounds, Placement, Point, Rect, Route } from "../layout/types.ts";
import { boundsOf, distanceTo } from "./hull.ts";
import { trackOf } from "./track.ts";

const CELL = 128;

/** Whether no symbol, no label and no name of a ring or a sector lies within `margin` of a point, to each side. */
export function clearOf({ client, members, grounds }: Placement, margin: number): (point: Point) => boolean {
  const fill = () => {
    const grid = makeGrid<Rect>(CELL);
    for (const symbol of [client, ...members]) {
      const rect = symbolRect(symbol);
      grid.add(rect, rect);
      if (symbol !== client && symbol.lines.length > 0) grid.add(symbol.label, symbol.label);
    }
    for (const rect of groundNames(grounds)) grid.add(rect, rect);
    return grid;
  };
  // Filled when first asked: few ties ask.
  let grid: ReturnType<typeof fill> | undefined;
  return (point) => {
    grid ??= fill();
    const near = { x: point.x - margin, y: point.y - margin, width: 2 * margin, height: 2 * margin };
    return !grid.some(near, (rect) => meet(rect, near));
  };
}

/** Where the names of rings or sectors stand. */
export const groundNames = (grounds: Grounds | undefined): Rect[] =>
  (grounds?.is === "rings" ? grounds.rings : (grounds?.sectors ?? [])).map(({ name }) => name.rect);

const meet = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** On maps with more ties nothing looks for a place between them. */
const TIES_KEPT_OFF = 300;
/** Ties are found by pieces so long. */
const PIECE = 64;

/** A straight piece of the way of a tie, and the ground it takes. */
interface Piece {
  readonly tie: Tie;
  readonly a: Point;
  readonly b: Point;
  readonly rect: Rect;
}

/** Most ways are the same ones from one picture of a map to the next. */
const pieces = new WeakMap<Route, readonly Piece[]>();

function piecesOf(route: Route): readonly Piece[] {
  const known = pieces.get(route) ?? cut(route);
  pieces.set(route, known);
  return known;
}

function cut(route: Route): Piece[] {
  const { tie } = route;
  const track = trackOf(route);
  const found: Piece[] = [];
  for (let from = 0; from < track.length; from += PIECE) {
    const stops = track.between(from, Math.min(track.length, from + PIECE));
    stops.slice(1).forEach((b, i) => {
      const a = stops[i] ?? b;
      found.push({ tie, a, b, rect: boundsOf([a, b]) });
    });
  }
  return found;
}

/** Whether no tie but one lies within a margin of a point. */
export function offTies({ routes }: Placement): (point: Point, but: Tie, margin: number) => boolean {
  if (routes.length > TIES_KEPT_OFF) return () => true;
  const fill = () => {
    const grid = makeGrid<Piece>(CELL);
    for (const route of routes) for (const piece of piecesOf(route)) grid.add(piece.rect, piece);
    return grid;
  };
  let grid: ReturnType<typeof fill> | undefined;
  return (point, but, margin) => {
    grid ??= fill();
    const near = { x: point.x - margin, y: point.y - margin, width: 2 * margin, height: 2 * margin };
    return !grid.some(near, ({ tie, a, b }) => tie !== but && distanceTo(point, a, b) <= margin);
  };
}
