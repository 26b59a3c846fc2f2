import type { Tie } from "../document/types.ts";
import { makeObstacles, type Obstacles } from "./obstacles.ts";
import { round } from "./round.ts";
import type { PlacedSymbol, Point, Rect, Route } from "./types.ts";

/** Between the edge of a symbol and the end of a tie. */
const END_GAP = 4;
/** How far ties bend that must, as a share of their length, away from the client first: tried in this order. */
const BENDS = [0.08, -0.08, 0.15, -0.15, 0.24, -0.24];
/** What a bend costs, as a share of a symbol crossed, so that ties bend no further than they must; towards the client more. */
const BEND_COST = 2.2;
const INWARD_COST = 0.2;
/** Between parallel ties of one pair, in map units. */
const PARALLEL = 26;
/** Ties beyond this many run straight: nobody follows a single one on such a map. */
const BEND_UP_TO = 1500;

/** The ways of all ties: straight where that is clear of other symbols and labels, else the bend that crosses fewest. */
export function routeTies(
  ties: readonly Tie[],
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  keepFree: readonly Rect[] = [],
): Route[] {
  const symbols = new Map([client, ...members].map((symbol) => [symbol.id, symbol]));
  const obstacles = ties.length <= BEND_UP_TO ? makeObstacles([client, ...members], keepFree) : undefined;
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from}\n${tie.to}` : `${tie.to}\n${tie.from}`;
    const pair = pairs.get(key);
    if (pair) pair.push(tie);
    else pairs.set(key, [tie]);
  }
  const routes = new Map<Tie, Route>();
  for (const pair of pairs.values())
    for (const route of routePair(pair, symbols, obstacles)) routes.set(route.tie, route);
  return ties.flatMap((tie) => routes.get(tie) ?? []);
}

/** The ways of all ties between two: side by side, and bent together where one must. */
function routePair(
  ties: readonly Tie[],
  symbols: ReadonlyMap<string, PlacedSymbol>,
  obstacles: Obstacles | undefined,
): Route[] {
  const a = symbols.get(ties[0]?.from ?? "");
  const b = symbols.get(ties[0]?.to ?? "");
  if (!a || !b) return [];
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const over = (bend: number): Route[] =>
    ties.map((tie, nth) => {
      const aside = bend * length * 2 + sideOf(nth);
      if (aside === 0) return routeOver(tie, a, b);
      return routeOver(tie, a, b, {
        x: round((a.x + b.x) / 2 + (dy / length) * aside),
        y: round((a.y + b.y) / 2 - (dx / length) * aside),
      });
    });
  const crossed = (routes: readonly Route[]) =>
    obstacles ? routes.reduce((sum, route) => sum + obstacles.crossed(route, a.id, b.id), 0) : 0;
  let best = over(0);
  let least = crossed(best);
  const away = a.x * b.y - a.y * b.x >= 0 ? 1 : -1;
  for (const bend of BENDS) {
    if (least === 0) break;
    const routes = over(bend * away);
    const cost = crossed(routes) + Math.abs(bend) * BEND_COST + (bend < 0 ? INWARD_COST : 0);
    if (cost < least) [best, least] = [routes, cost];
  }
  return best;
}

/** The first tie of a pair runs in the middle, the next ones beside it, left and right in turn. */
const sideOf = (nth: number): number => Math.floor((nth + 1) / 2) * (nth % 2 === 0 ? 2 : -2) * PARALLEL;

/** A tie's way between two symbols, of which the tie may name either first. */
function routeOver(tie: Tie, a: PlacedSymbol, b: PlacedSymbol, via?: Point): Route {
  const [from, to] = tie.from === a.id ? [a, b] : [b, a];
  if (!via) return { tie, from: edgeOf(from, to), to: edgeOf(to, from) };
  return { tie, from: edgeOf(from, via), via, to: edgeOf(to, via) };
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
