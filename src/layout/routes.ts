import type { Tie } from "../document/types.ts";
import { along, type Bundle, bundleOf } from "./bundle.ts";
import { spacings } from "./corridors.ts";
import { makeRoads, type Roads } from "./roads.ts";
import { FEW, SYMBOL } from "./traffic.ts";
import type { PlacedSymbol, Rect, Route } from "./types.ts";

/** How far ties bend that must, as a share of their length, away from the client first: tried in this order. */
const BENDS = [0.08, -0.08, 0.15, -0.15, 0.24, -0.24, 0.34, -0.34];
/** By so little ties keep clear of what they would graze, once all have their ways. */
const SLIGHT = [0.04, -0.04];
const WIDELY = [0, ...BENDS];
const FINELY = [0, ...SLIGHT, ...BENDS];
/** Ties that meet so much, in crossings, look for a detour. */
const TROUBLED = 2;
/** Ties beyond this many run straight: nobody follows a single one on such a map. */
const BEND_UP_TO = 1500;

/**
 * The ways of all ties: straight where that is clear of other symbols, labels and ties, else the bend that meets the
 * fewest of them.
 */
export function bentRoads(
  ties: readonly Tie[],
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  keepFree: readonly Rect[] = [],
): Roads {
  const roads = makeRoads(bundlesOf(ties, client, members), client, members, keepFree);
  if (ties.length <= BEND_UP_TO) bendWhereNeeded(roads);
  return roads;
}

/** The ways of all ties, as {@link bentRoads} finds them. */
export const routeTies = (ties: readonly Tie[], client: PlacedSymbol, members: readonly PlacedSymbol[]): Route[] =>
  routesOf(ties, bentRoads(ties, client, members).all);

/** The routes of ties in their own order. */
export function routesOf(ties: readonly Tie[], runs: readonly { readonly routes: readonly Route[] }[]): Route[] {
  const routes = new Map(runs.flatMap(({ routes }) => routes.map((route) => [route.tie, route])));
  return ties.flatMap((tie) => routes.get(tie) ?? []);
}

/** The ways of all ties as they would be if nothing stood in the way. */
export const straightTies = (ties: readonly Tie[], client: PlacedSymbol, members: readonly PlacedSymbol[]): Route[] =>
  routesOf(
    ties,
    bundlesOf(ties, client, members).map((bundle) => ({ routes: along(bundle, []) })),
  );

/** Lets the ties of a pair make way for what stands in it now; answers what they cost then, in crossings. */
export function yieldWay(roads: Roads, nth: number): number {
  const cost = roads.bow(nth, FINELY);
  return turnAside(roads, nth, cost);
}

/** Lets ties that meet much look for a detour, the more bends the more they meet. */
function turnAside(roads: Roads, nth: number, cost: number): number {
  const once = cost < TROUBLED ? cost : roads.detour(nth, 1);
  return once < TROUBLED ? once : roads.detour(nth, 2);
}

function bendWhereNeeded(roads: Roads): void {
  roads.all.forEach((_, nth) => {
    roads.bow(nth, WIDELY);
  });
  if (roads.all.length > FEW) return;
  const costs = roads.all.map((_, nth) => roads.bow(nth, FINELY));
  costs.forEach((cost, nth) => {
    if (turnAside(roads, nth, cost) >= SYMBOL) roads.detour(nth, 3);
  });
}

function bundlesOf(ties: readonly Tie[], client: PlacedSymbol, members: readonly PlacedSymbol[]): Bundle[] {
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
  return bundles.map((one, i) => ({ ...one, apart: apart[i] ?? 0 }));
}
