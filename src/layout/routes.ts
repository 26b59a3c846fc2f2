import type { Tie } from "../document/types.ts";
import { along, type Bundle, bundleOf } from "./bundle.ts";
import { spacings } from "./corridors.ts";
import { makeRoads, type Road, type Roads } from "./roads.ts";
import { reachOf } from "./room.ts";
import { FEW } from "./traffic.ts";
import type { PlacedSymbol, Rect, Route } from "./types.ts";
import { meetsRect, passes, type Way } from "./ways.ts";

/** How far ties bend that must, as a share of their length, away from the client first: tried in this order. */
const BENDS = [0.08, -0.08, 0.15, -0.15, 0.24, -0.24, 0.34, -0.34];
/** By so little ties keep clear of what they would graze, once all have their ways. */
const SLIGHT = [0.04, -0.04];
const WIDELY = [0, ...BENDS];
const FINELY = [0, ...SLIGHT, ...BENDS];
/** Ties that meet so much, in crossings, look for a way between. */
const TROUBLED = 3;
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

/**
 * Leads ties between that run over the symbol or the name of somebody else, now that all names stand where they do;
 * answers whether all are clear, as far as anybody looks.
 */
export function clearNames(roads: Roads, client: PlacedSymbol, members: readonly PlacedSymbol[]): boolean {
  if (roads.all.length > FEW) return true;
  members.forEach((symbol, i) => {
    roads.relabel(i, symbol);
  });
  const all = [client, ...members];
  const isClear = ({ a, b, ways }: Road): boolean =>
    !all.some((symbol) => symbol.id !== a && symbol.id !== b && ways.some((way) => runsOver(way, symbol)));
  const over = roads.all.flatMap((road, nth) => (isClear(road) ? [] : [nth]));
  for (const nth of over) roads.thread(nth, true);
  // The others stay on their ways.
  return roads.all.every((road, nth) => !over.includes(nth) || isClear(road));
}

const runsOver = (way: Way, symbol: PlacedSymbol): boolean =>
  passes(way, symbol, reachOf(symbol)) || (symbol.lines.length > 0 && meetsRect(way, symbol.label));

function bendWhereNeeded(roads: Roads): void {
  const before = roads.all.map((_, nth) => roads.bow(nth, WIDELY));
  if (roads.all.length > FEW) return;
  const costs = before.map((cost, nth) => (cost > 0 ? roads.bow(nth, FINELY) : 0));
  costs.forEach((cost, nth) => {
    if (cost >= TROUBLED) roads.thread(nth);
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
