import { along, type Bundle, bow } from "./bundle.ts";
import { type Bends, detours, FURTHEST_DETOUR, unrest } from "./detours.ts";
import { tieWay } from "./tie-way.ts";
import { makeTraffic, type Running } from "./traffic.ts";
import type { PlacedSymbol, Point, Rect, Route } from "./types.ts";

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
  /** Lets one take the best of its way and those that bend so often, anywhere along it. */
  readonly detour: (nth: number, bends: Bends) => number;
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
  const all = bundles.map((bundle) => roadOf(bundle, along(bundle, []), 0));
  const traffic = makeTraffic(client, members, all, keepFree);
  const costOf = ({ ways, price }: Road): number => traffic.met(ways, Number.POSITIVE_INFINITY) + price;
  const choose = (nth: number, options: readonly Option[], more = 0): number => {
    const now = all[nth];
    if (!now) return 0;
    traffic.weigh(nth, reachOf(now.bundle, more));
    let least = costOf(now);
    for (const { price, via } of options) {
      if (price >= least) continue;
      const found = roadOf(now.bundle, along(now.bundle, via), price);
      const cost = traffic.met(found.ways, least - price) + price;
      if (cost < least) [all[nth], least] = [found, cost];
    }
    return least;
  };
  return {
    all,
    costOf: (nth) => choose(nth, []),
    bow: (nth, bends) => choose(nth, bundles[nth] ? bowsFor(bundles[nth], bends) : []),
    detour: (nth, bends) => choose(nth, bundles[nth] ? detoursFor(bundles[nth], bends) : [], FURTHEST_DETOUR),
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

/** A way that a bundle may take: over some control points, or straight. */
interface Option {
  /** What bending so costs by itself. */
  readonly price: number;
  readonly via: readonly Point[];
}

function bowsFor({ a, b }: Bundle, bends: readonly number[]): Option[] {
  const away = a.x * b.y - a.y * b.x >= 0 ? 1 : -1;
  return bends.map((bend) => ({ price: priceOf(bend), via: bow(a, b, bend * away) }));
}

const detoursFor = ({ a, b }: Bundle, bends: Bends): Option[] =>
  detours(a, b, bends).map((via) => ({ price: unrest(a, via, b), via }));

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
