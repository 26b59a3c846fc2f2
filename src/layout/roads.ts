import { along, type Bundle, over } from "./bundle.ts";
import { detours, FURTHEST_DETOUR, unrest } from "./detours.ts";
import { tieWay } from "./tie-way.ts";
import { makeTraffic, type Running } from "./traffic.ts";
import type { PlacedSymbol, Rect, Route } from "./types.ts";

/** How far any bow bends, as a share of its length. */
const FURTHEST = 0.34;
/** What a bend costs in crossings, so that ties bend no further than they must; wide bows, and those towards the client, more. */
const BEND_COST = 3;
const BOW_COST = 22;
const INWARD_COST = 0.3;

/** The ties between two on the ways that they take together. */
export interface Road extends Running {
  readonly bundle: Bundle;
  readonly routes: readonly Route[];
  /** What bending so costs by itself, in crossings. */
  readonly price: number;
}

/** The ties of a map, each of which may take another way; what they cost is in crossings. */
export interface Roads {
  /** As they run now. */
  readonly all: readonly Road[];
  /** What one meets, with what its bends cost. */
  readonly costOf: (nth: number) => number;
  /** Lets one take the best of its way and bows so wide, as shares of its length; answers what that costs. */
  readonly bow: (nth: number, bends: readonly number[]) => number;
  /** Lets one take the best of its way and those that bend more than once, or not in the middle. */
  readonly detour: (nth: number, last: boolean) => number;
  readonly take: (nth: number, road: Road) => void;
  /** The label of a member, by place in the list, stands elsewhere. */
  readonly relabel: (member: number, symbol: PlacedSymbol) => void;
}

/** The ties of bundles, straight; `keepFree` is met like a label. */
export function makeRoads(
  bundles: readonly Bundle[],
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  keepFree: readonly Rect[],
): Roads {
  const all = bundles.map((bundle) => roadOf(bundle, over(bundle, 0), 0));
  const traffic = makeTraffic(client, members, all, keepFree);
  const costOf = ({ ways, price }: Road): number => traffic.met(ways, Number.POSITIVE_INFINITY) + price;
  const choose = (nth: number, waysFor: (bundle: Bundle) => Iterable<Option>, more = 0): number => {
    const now = all[nth];
    if (!now) return 0;
    traffic.weigh(nth, reachOf(now.bundle, more));
    let least = costOf(now);
    for (const { price, routes } of waysFor(now.bundle)) {
      if (price >= least) continue;
      const found = roadOf(now.bundle, routes(), price);
      const cost = traffic.met(found.ways, least - price) + price;
      if (cost < least) [all[nth], least] = [found, cost];
    }
    return least;
  };
  return {
    all,
    costOf: (nth) => choose(nth, () => []),
    bow: (nth, bends) => choose(nth, (bundle) => bowsFor(bundle, bends)),
    detour: (nth, last) => choose(nth, (bundle) => detoursFor(bundle, last), FURTHEST_DETOUR),
    take: (nth, road) => {
      all[nth] = road;
    },
    relabel: traffic.relabel,
  };
}

const roadOf = (bundle: Bundle, routes: readonly Route[], price: number): Road => ({
  bundle,
  routes,
  price,
  ways: routes.map(tieWay),
  a: bundle.a.id,
  b: bundle.b.id,
});

/** A way that a bundle may take, with what it costs by itself. */
interface Option {
  readonly price: number;
  readonly routes: () => readonly Route[];
}

function* bowsFor(bundle: Bundle, bends: readonly number[]): Generator<Option> {
  const away = bundle.a.x * bundle.b.y - bundle.a.y * bundle.b.x >= 0 ? 1 : -1;
  for (const bend of bends) yield { price: priceOf(bend), routes: () => over(bundle, bend * away) };
}

function* detoursFor(bundle: Bundle, last: boolean): Generator<Option> {
  const { a, b } = bundle;
  for (const via of detours(a, b, last)) yield { price: unrest(a, via, b), routes: () => along(bundle, via) };
}

const priceOf = (bend: number): number =>
  Math.abs(bend) * BEND_COST + bend * bend * BOW_COST + (bend < 0 ? INWARD_COST : 0);

/** What any of the ways of a bundle may touch. */
function reachOf({ ties, a, b, apart }: Bundle, more: number): Rect {
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
