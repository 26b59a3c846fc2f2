import type { Grounds, Placement, Point, Rect, Route } from "../layout/types.ts";
import { alongBows, bowsOf } from "../layout/ways.ts";
import { grown } from "./rects.ts";

/** How far the ground of a group, badges and the marks on a tie reach beyond what they belong to. */
const ROUND_SYMBOL = 12;
const ROUND_LABEL = 4;
const ROUND_TIE = 8;
/** Round the points of a group's outline, which stand close together. */
const ROUND_OUTLINE = 14;
/** On larger maps nothing is nestled in a corner. */
const CROWD = 150;
/** Between two points along a line, about. */
const STEP = 30;

/** All that is drawn of a map with its groups' `outlines`, covered by upright rectangles: what a header or legend has to keep off. */
export function mapRects(
  { client, members, routes, bounds, grounds }: Placement,
  outlines: readonly (readonly Point[])[],
): Rect[] {
  if (members.length > CROWD) return [bounds];
  const symbols = [client, ...members];
  return [
    ...symbols.flatMap((symbol) => [
      grown({ x: symbol.x, y: symbol.y, width: 0, height: 0 }, symbol.radius + ROUND_SYMBOL),
      grown(symbol.label, ROUND_LABEL),
    ]),
    ...routes.flatMap(alongRoute).map((point) => spot(point, ROUND_TIE)),
    ...outlines.flat().map((point) => spot(point, ROUND_OUTLINE)),
    ...(grounds ? slicesOf(radiiOf(grounds)) : []),
  ];
}

const spot = ({ x, y }: Point, reach: number): Rect => grown({ x, y, width: 0, height: 0 }, reach);

function alongRoute({ from, to, via }: Omit<Route, "tie">): Point[] {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return alongBows(bowsOf(from, via ?? [middle], to), pieces(from, to));
}

const pieces = (from: Point, to: Point): number =>
  Math.max(1, Math.floor((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / STEP));

/** Of the outermost oval on the ground. */
const radiiOf = (grounds: Grounds): Point =>
  grounds.is === "sectors"
    ? grounds.radii
    : grounds.rings.map(({ radii }) => radii).reduce((a, b) => (a.x > b.x ? a : b));

/** Into so many slices an oval is cut. */
const SLICES = 24;

/** An oval round the client, covered by slices across it. */
const slicesOf = (radii: Point): Rect[] =>
  Array.from({ length: SLICES }, (_, i) => {
    const [from, to] = [(2 * i) / SLICES - 1, (2 * (i + 1)) / SLICES - 1];
    const nearest = from < 0 && to > 0 ? 0 : Math.min(Math.abs(from), Math.abs(to));
    const half = radii.x * Math.sqrt(1 - nearest * nearest);
    return { x: -half, y: radii.y * from, width: 2 * half, height: radii.y * (to - from) };
  });
