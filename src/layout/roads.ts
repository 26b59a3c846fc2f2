import { around } from "./around.ts";
import { along, type Bundle, bow } from "./bundle.ts";
import { symbolRect } from "./room.ts";
import { round } from "./round.ts";
import { BEND, heldTight, threads } from "./threads.ts";
import { tieWay } from "./tie-way.ts";
import { makeTraffic, type Running } from "./traffic.ts";
import { unrest } from "./turns.ts";
import type { PlacedSymbol, Point, Rect, Route } from "./types.ts";

/** How far any bow bends, as a share of its length. */
const FURTHEST = 0.34;
/** What a bend costs in crossings, so that ties bend no further than they must; wide bows, and those towards the client, more. */
const BEND_COST = 3;
const BOW_COST = 22;
const INWARD_COST = 0.3;
/** Of each map unit that a bow leads out of the ground where people stand: it would make the map larger, and its letters smaller. */
const OUTSIDE_COST = 0.2;
/** So many threads are tried, and so many of what runs over somebody. */
const THREADS = 4;
const MORE_THREADS = 8;
/** How near to a corner threads that are held tight still bend, in map units; some of what runs over somebody bend nearer to it. */
const TIGHT = [BEND];
const TIGHTER = [BEND, 14];
/** What costs so much where no crossing counts runs over somebody, or a name. */
const OVER_SOMEBODY = 1000;
/** No thread leads further aside, in map units. */
const FURTHEST_THREAD = 120;

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
  /** Lets one take the best of its way and bows so wide, as shares of its length; answers what that costs. */
  readonly bow: (nth: number, bends: readonly number[]) => number;
  /**
   * Lets one take the best of its way and those between all that stands there, however often they bend; `strictly` where
   * it may cross whatever it must, so that it runs over nobody and no name.
   */
  readonly thread: (nth: number, strictly?: boolean) => number;
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
  const ground = around([client, ...members].flatMap((symbol) => [symbolRect(symbol), symbol.label]));
  const costOf = ({ ways, price }: Road): number => traffic.met(ways, Number.POSITIVE_INFINITY) + price;
  const choose = (
    nth: number,
    optionsOf: (bundle: Bundle, within: Rect) => readonly Option[],
    more = 0,
    strictly = false,
  ): number => {
    const now = all[nth];
    if (!now) return 0;
    const within = reachOf(now.bundle, more);
    traffic.weigh(nth, within, strictly);
    let least = costOf(now);
    for (const { price, via } of optionsOf(now.bundle, within)) {
      if (price >= least) continue;
      const found = roadOf(now.bundle, along(now.bundle, via), price);
      const cost = traffic.met(found.ways, least - price) + price;
      if (cost < least) [all[nth], least] = [found, cost];
    }
    return least;
  };
  return {
    all,
    bow: (nth, bends) => choose(nth, (bundle) => bowsFor(bundle, bends, ground)),
    thread: (nth, strictly = false) => {
      const [most, bends] = strictly ? [MORE_THREADS, TIGHTER] : [THREADS, TIGHT];
      const optionsOf = (bundle: Bundle, within: Rect) => threadsFor(bundle, traffic.walls(), within, most, bends);
      const cost = choose(nth, optionsOf, FURTHEST_THREAD, strictly);
      const now = all[nth];
      if (!strictly || !now || now.routes.length < 2 || cost < OVER_SOMEBODY) return cost;
      // Ties side by side may pass where they run closer together.
      all[nth] = roadOf({ ...now.bundle, apart: now.bundle.apart / 2 }, now.routes, now.price);
      return choose(nth, optionsOf, FURTHEST_THREAD, strictly);
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

function bowsFor({ a, b }: Bundle, bends: readonly number[], ground: Rect): Option[] {
  const away = a.x * b.y - a.y * b.x >= 0 ? 1 : -1;
  return bends.map((bend) => {
    const via = bow(a, b, bend * away);
    const [top] = via;
    const outside = top ? beyond({ x: (a.x + b.x + 2 * top.x) / 4, y: (a.y + b.y + 2 * top.y) / 4 }, ground) : 0;
    return { price: priceOf(bend) + outside * OUTSIDE_COST, via };
  });
}

/** How far a point lies outside of a rectangle, along its sides. */
const beyond = (at: Point, { x, y, width, height }: Rect): number =>
  Math.max(0, x - at.x, at.x - x - width) + Math.max(0, y - at.y, at.y - y - height);

/** Each thread loosely, and held tight. */
const threadsFor = (
  { a, b }: Bundle,
  walls: readonly Rect[],
  within: Rect,
  most: number,
  bends: readonly number[],
): Option[] =>
  threads(a, b, walls, within, most).flatMap((corners) => {
    const price = unrest(a, corners, b);
    return [corners, ...bends.map((bend) => heldTight(a, corners, b, [a.radius, b.radius], bend))].map((via) => ({
      price,
      via: via.map(rounded),
    }));
  });

const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

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
