import { quadraticAt } from "../layout/obstacles.ts";
import type { Placement, Point, Rect, Route } from "../layout/types.ts";
import type { DrawnGroup } from "../network/network-index.ts";
import { convexHull } from "./hull.ts";
import { grown } from "./rects.ts";

/** How far the ground of a group, badges and the marks on a tie reach beyond what they belong to. */
const ROUND_SYMBOL = 12;
const ROUND_LABEL = 4;
const ROUND_TIE = 8;
/** From the middle of a member to the edge of the ground of its group, and beyond. */
const ROUND_GROUP = 44;
/** On larger maps nothing is nestled in a corner. */
const CROWD = 150;
/** Between two points along a line, about. */
const STEP = 30;

/** All that is drawn of a map, covered by upright rectangles: what a header or legend has to keep off. */
export function mapRects({ client, members, routes, bounds }: Placement, groups: readonly DrawnGroup[]): Rect[] {
  if (members.length > CROWD) return [bounds];
  const symbols = [client, ...members];
  return [
    ...symbols.flatMap((symbol) => [
      grown({ x: symbol.x, y: symbol.y, width: 0, height: 0 }, symbol.radius + ROUND_SYMBOL),
      grown(symbol.label, ROUND_LABEL),
    ]),
    ...routes.flatMap(alongRoute).map((point) => spot(point, ROUND_TIE)),
    ...groups.flatMap((group) => {
      const corners = convexHull(symbols.filter(({ id }) => group.members.includes(id)));
      const edges = corners.flatMap((corner, i) => between(corner, corners[(i + 1) % corners.length] ?? corner));
      return edges.map((point) => spot(point, ROUND_GROUP));
    }),
  ];
}

const spot = ({ x, y }: Point, reach: number): Rect => grown({ x, y, width: 0, height: 0 }, reach);

function alongRoute({ from, to, via }: Omit<Route, "tie">): Point[] {
  const middle = via ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const count = pieces(from, to);
  return Array.from({ length: count + 1 }, (_, i) => quadraticAt(from, middle, to, i / count));
}

const between = (from: Point, to: Point): Point[] => alongRoute({ from, to });

const pieces = (from: Point, to: Point): number =>
  Math.max(1, Math.floor((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / STEP));
