import type { Tie } from "../document/types.ts";
import { along, type Bundle, bundleOf, over } from "./bundle.ts";
import { spacings } from "./corridors.ts";
import { detours, FURTHEST_DETOUR, unrest } from "./detours.ts";
import { tieWay } from "./tie-way.ts";
import { FEW, makeTraffic, type Running, SYMBOL } from "./traffic.ts";
import type { PlacedSymbol, Rect, Route } from "./types.ts";

/** How far ties bend that must, as a share of their length, away from the client first: tried in this order. */
const BENDS = [0.08, -0.08, 0.15, -0.15, 0.24, -0.24, 0.34, -0.34];
const FURTHEST = 0.34;
/** By so little ties keep clear of what they would graze, once all have their ways. */
const SLIGHT = [0.04, -0.04];
/** What a bend costs in crossings, so that ties bend no further than they must; wide bows, and those towards the client, more. */
const BEND_COST = 3;
const BOW_COST = 22;
const INWARD_COST = 0.3;
/** Ties that meet so much, in crossings, look for a detour. */
const TROUBLED = 2;
/** Ties beyond this many run straight: nobody follows a single one on such a map. */
const BEND_UP_TO = 1500;

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
  const prices = chosen.map(() => 0);
  const costs = chosen.map(() => 0);
  /** Lets a bundle take the best of some ways; answers what that costs. */
  const choose = (i: number, one: Chosen, options: Iterable<Option>): void => {
    let least = traffic.met(running[i]?.ways ?? [], Number.POSITIVE_INFINITY) + (prices[i] ?? 0);
    for (const { price, routes } of options) {
      if (price >= least) continue;
      const found = routes();
      const now = runningOf(one.bundle, found);
      const cost = traffic.met(now.ways, least - price) + price;
      if (cost < least) [one.routes, running[i], least, prices[i]] = [found, now, cost, price];
    }
    costs[i] = least;
  };
  for (let turn = 0; turn < (chosen.length <= FEW ? 2 : 1); turn++) {
    chosen.forEach((one, i) => {
      traffic.weigh(i, reachOf(one.bundle));
      choose(i, one, bowsFor(one.bundle, turn === 0 ? WIDELY : FINELY));
    });
  }
  if (chosen.length > FEW) return;
  chosen.forEach((one, i) => {
    for (const last of [false, true]) {
      if ((costs[i] ?? 0) < (last ? SYMBOL : TROUBLED)) return;
      traffic.weigh(i, reachOf(one.bundle, FURTHEST_DETOUR));
      choose(i, one, detoursFor(one.bundle, last));
    }
  });
}

/** A way that a bundle may take, with what it costs by itself, in crossings. */
interface Option {
  readonly price: number;
  readonly routes: () => readonly Route[];
}

const WIDELY = [0, ...BENDS];
const FINELY = [0, ...SLIGHT, ...BENDS];

function* bowsFor(bundle: Bundle, bends: readonly number[]): Generator<Option> {
  const away = bundle.a.x * bundle.b.y - bundle.a.y * bundle.b.x >= 0 ? 1 : -1;
  for (const bend of bends) yield { price: costOf(bend), routes: () => over(bundle, bend * away) };
}

function* detoursFor(bundle: Bundle, last: boolean): Generator<Option> {
  const { a, b } = bundle;
  for (const via of detours(a, b, last)) yield { price: unrest(a, via, b), routes: () => along(bundle, via) };
}

/** What a bend costs, in crossings. */
const costOf = (bend: number): number =>
  Math.abs(bend) * BEND_COST + bend * bend * BOW_COST + (bend < 0 ? INWARD_COST : 0);

const runningOf = ({ a, b }: Bundle, routes: readonly Route[]): Running => ({
  ways: routes.map(tieWay),
  a: a.id,
  b: b.id,
});

/** What any of the ways of a bundle may touch. */
function reachOf({ ties, a, b, apart }: Bundle, more = 0): Rect {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const aside = FURTHEST + (ties.length * apart) / Math.max(1, dx + dy);
  const [left, up] = [Math.min(a.x, b.x) - dy * aside, Math.min(a.y, b.y) - dx * aside];
  return {
    x: left - more,
    y: up - more,
    width: dx + 2 * dy * aside + 2 * more,
    height: dy + 2 * dx * aside + 2 * more,
  };
}
