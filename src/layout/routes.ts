import type { Tie } from "../document/types.ts";
import { makeObstacles, type Obstacles } from "./obstacles.ts";
import { round } from "./round.ts";
import type { PlacedSymbol, Point, Route } from "./types.ts";

/** Between the edge of a symbol and the end of a tie. */
const END_GAP = 4;
/** How far ties bend that must, as a share of their length, away from the client first: tried in this order. */
const BENDS = [0.08, -0.08, 0.15, -0.15, 0.24, -0.24];
/** What a bend costs, as a share of a symbol crossed, so that ties bend no further than they must; towards the client more. */
const BEND_COST = 0.6;
const INWARD_COST = 0.2;
/** Between parallel ties of one pair, in map units. */
const PARALLEL = 26;
/** Ties beyond this many run straight: nobody follows a single one on such a map. */
const BEND_UP_TO = 1500;

/** The ways of all ties: straight where that is clear of other symbols and labels, else the bend that crosses fewest. */
export function routeTies(ties: readonly Tie[], client: PlacedSymbol, members: readonly PlacedSymbol[]): Route[] {
  const symbols = new Map([client, ...members].map((symbol) => [symbol.id, symbol]));
  const obstacles = ties.length <= BEND_UP_TO ? makeObstacles([client, ...members]) : undefined;
  const seen = new Map<string, number>();
  return ties.flatMap((tie): Route[] => {
    const from = symbols.get(tie.from);
    const to = symbols.get(tie.to);
    if (!from || !to) return [];
    const pair = tie.from < tie.to ? `${tie.from}\n${tie.to}` : `${tie.to}\n${tie.from}`;
    const nth = seen.get(pair) ?? 0;
    seen.set(pair, nth + 1);
    return [bestRoute(tie, from, to, sideOf(nth, tie.from < tie.to), obstacles)];
  });
}

/** The first tie of a pair runs straight, the next ones beside it, left and right in turn. */
function sideOf(nth: number, forward: boolean): number {
  const side = Math.floor((nth + 1) / 2) * (nth % 2 === 0 ? 1 : -1) * PARALLEL;
  return forward ? side : -side;
}

function bestRoute(
  tie: Tie,
  from: PlacedSymbol,
  to: PlacedSymbol,
  side: number,
  obstacles: Obstacles | undefined,
): Route {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const over = (aside: number): Route => {
    if (aside === 0) return { tie, from: edgeOf(from, to), to: edgeOf(to, from) };
    const via = {
      x: round((from.x + to.x) / 2 + (dy / length) * aside),
      y: round((from.y + to.y) / 2 - (dx / length) * aside),
    };
    return { tie, from: edgeOf(from, via), via, to: edgeOf(to, via) };
  };
  const first = over(side * 2);
  if (!obstacles) return first;
  let best = first;
  let least = obstacles.crossed(first, from.id, to.id);
  const away = from.x * to.y - from.y * to.x >= 0 ? 1 : -1;
  for (const bend of BENDS) {
    if (least === 0) break;
    const route = over(bend * away * length * 2 + side * 2);
    const cost = obstacles.crossed(route, from.id, to.id) + Math.abs(bend) * BEND_COST + (bend < 0 ? INWARD_COST : 0);
    if (cost < least) [best, least] = [route, cost];
  }
  return best;
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
