import type { Tie } from "../document/types.ts";
import { spacings } from "./corridors.ts";
import { round } from "./round.ts";
import { makeTraffic, type Running } from "./traffic.ts";
import type { PlacedSymbol, Point, Rect, Route } from "./types.ts";
import { wayOf } from "./ways.ts";

/** Between the edge of a symbol and the end of a tie. */
const END_GAP = 4;
/** How far ties bend that must, as a share of their length, away from the client first: tried in this order. */
const BENDS = [0.08, -0.08, 0.15, -0.15, 0.24, -0.24, 0.34, -0.34];
const FURTHEST = 0.34;
/** What a bend costs in crossings, so that ties bend no further than they must; wide bows, and those towards the client, more. */
const BEND_COST = 3;
const BOW_COST = 22;
const INWARD_COST = 0.3;
/** Ties beyond this many run straight: nobody follows a single one on such a map. */
const BEND_UP_TO = 1500;
/** Up to so many pairs each looks for a better way once more, among those that the others have by then. */
const AGAIN_UP_TO = 400;

/**
 * The ways of all ties: straight where that is clear of other symbols, labels and ties, else the bend that meets the
 * fewest of them.
 */
export function routeTies(
  ties: readonly Tie[],
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  keepFree: readonly Rect[] = [],
): Route[] {
  const chosen = straightBundles(ties, client, members);
  if (ties.length <= BEND_UP_TO) bendWhereNeeded(chosen, client, members, keepFree);
  return routesOf(ties, chosen);
}

/** The ways of all ties as they would be if nothing stood in the way. */
export const straightTies = (ties: readonly Tie[], client: PlacedSymbol, members: readonly PlacedSymbol[]): Route[] =>
  routesOf(ties, straightBundles(ties, client, members));

function straightBundles(ties: readonly Tie[], client: PlacedSymbol, members: readonly PlacedSymbol[]): Chosen[] {
  const symbols = new Map([client, ...members].map((symbol) => [symbol.id, symbol]));
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from}\n${tie.to}` : `${tie.to}\n${tie.from}`;
    const pair = pairs.get(key);
    if (pair) pair.push(tie);
    else pairs.set(key, [tie]);
  }
  const bundles = [...pairs.values()].flatMap((pair) => bundleOf(pair, symbols));
  const apart = spacings(bundles);
  return bundles.map((one, i) => {
    const bundle = { ...one, apart: apart[i] ?? 0 };
    return { bundle, routes: over(bundle, 0) };
  });
}

function routesOf(ties: readonly Tie[], chosen: readonly Chosen[]): Route[] {
  const routes = new Map(chosen.flatMap(({ routes }) => routes.map((route) => [route.tie, route])));
  return ties.flatMap((tie) => routes.get(tie) ?? []);
}

/** All ties between two: they run side by side, and bend together where one must. */
interface Bundle extends Pair {
  /** From a tie to the one beside it, in map units. */
  readonly apart: number;
}

interface Pair {
  readonly ties: readonly Tie[];
  readonly a: PlacedSymbol;
  readonly b: PlacedSymbol;
}

function bundleOf(ties: readonly Tie[], symbols: ReadonlyMap<string, PlacedSymbol>): Pair[] {
  const a = symbols.get(ties[0]?.from ?? "");
  const b = symbols.get(ties[0]?.to ?? "");
  return a && b ? [{ ties, a, b }] : [];
}

interface Chosen {
  readonly bundle: Bundle;
  routes: readonly Route[];
}

function bendWhereNeeded(
  chosen: readonly Chosen[],
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  keepFree: readonly Rect[],
): void {
  const running = chosen.map(({ bundle, routes }): Running => runningOf(bundle, routes));
  const traffic = makeTraffic(client, members, running, keepFree);
  const bends = chosen.map(() => 0);
  for (let turn = 0; turn < (chosen.length <= AGAIN_UP_TO ? 2 : 1); turn++) {
    chosen.forEach((one, i) => {
      const { bundle } = one;
      const away = bundle.a.x * bundle.b.y - bundle.a.y * bundle.b.x >= 0 ? 1 : -1;
      const kept = bends[i] ?? 0;
      traffic.weigh(i, reachOf(bundle));
      let least = traffic.met(running[i]?.ways ?? [], Number.POSITIVE_INFINITY) + costOf(kept);
      for (const bend of [0, ...BENDS]) {
        const price = costOf(bend);
        if (price >= least || bend === kept) continue;
        const routes = over(bundle, bend * away);
        const now = runningOf(bundle, routes);
        const cost = traffic.met(now.ways, least - price) + price;
        if (cost < least) [one.routes, running[i], least, bends[i]] = [routes, now, cost, bend];
      }
    });
  }
}

/** What a bend costs, in crossings. */
const costOf = (bend: number): number =>
  Math.abs(bend) * BEND_COST + bend * bend * BOW_COST + (bend < 0 ? INWARD_COST : 0);

const runningOf = ({ a, b }: Bundle, routes: readonly Route[]): Running => ({
  ways: routes.map(wayOf),
  a: a.id,
  b: b.id,
});

/** What any of the ways of a bundle may touch. */
function reachOf({ ties, a, b, apart }: Bundle): Rect {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const aside = FURTHEST + (ties.length * apart) / Math.max(1, dx + dy);
  const [left, up] = [Math.min(a.x, b.x) - dy * aside, Math.min(a.y, b.y) - dx * aside];
  return { x: left, y: up, width: dx + 2 * dy * aside, height: dy + 2 * dx * aside };
}

function over({ ties, a, b, apart }: Bundle, bend: number): Route[] {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  return ties.map((tie, nth) => {
    const aside = bend * length * 2 + sideOf(nth) * apart;
    if (aside === 0) return routeOver(tie, a, b);
    return routeOver(tie, a, b, {
      x: round((a.x + b.x) / 2 + (dy / length) * aside),
      y: round((a.y + b.y) / 2 - (dx / length) * aside),
    });
  });
}

/** The first tie of a pair runs in the middle, the next ones beside it, left and right in turn: twice as many steps off. */
const sideOf = (nth: number): number => Math.floor((nth + 1) / 2) * (nth % 2 === 0 ? 2 : -2);

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
