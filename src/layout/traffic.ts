import { reachOf } from "./room.ts";
import type { PlacedSymbol, Rect } from "./types.ts";
import { meetsRect, passes, type Way, waysCross } from "./ways.ts";

/** The ties between two, as they run now. */
export interface Running {
  readonly ways: readonly Way[];
  readonly a: string;
  readonly b: string;
}

/** The symbols, labels and ties of a map, as a bundle of ties meets them. */
export interface Traffic {
  /** The ways that a bundle takes from now on. */
  readonly run: (bundle: number, ways: readonly Way[]) => void;
  /** Whose ways are weighed from now on, and where all of them run. */
  readonly weigh: (bundle: number, within: Rect) => void;
  /** What ways of the one that is weighed meet, as a number of crossings; counting stops at `limit`. */
  readonly met: (ways: readonly Way[], limit: number) => number;
}

/** What a symbol counts as, in crossings: more than any other way could; on large maps only so much. */
export const SYMBOL = 60;
const SYMBOL_OF_MANY = 6;
/** Up to so many pairs no tie runs through somebody if that can be helped. */
export const FEW = 400;
/** What a label, and a label of one's own ends count as, in crossings. */
const LABEL = 3;
const OWN_LABEL = 1.5;
/** Running by a symbol or a label nearer than what is drawn of the tie should. */
const GRAZE = 0.5;
/** How far the middle of any tie keeps off the symbols of others. */
const CLEAR = 4;

/** No tie keeps further off. */
const FURTHEST = 11;

const INFINITY = Number.POSITIVE_INFINITY;

interface Standing {
  readonly nth: number;
  readonly symbol: PlacedSymbol;
  readonly reach: number;
  readonly named: boolean;
}

/** @param keepFree is met like a label */
export function makeTraffic(
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  bundles: readonly Running[],
  keepFree: readonly Rect[],
): Traffic {
  const all = [client, ...members].map((symbol, nth): Standing => {
    const named = symbol !== client && symbol.lines.length > 0;
    return { nth, symbol, reach: reachOf(symbol), named };
  });
  const at = new Map(all.map(({ symbol, nth }) => [symbol.id, nth]));
  const froms = Int32Array.from(bundles, (one) => at.get(one.a) ?? -1);
  const tos = Int32Array.from(bundles, (one) => at.get(one.b) ?? -1);
  const through = bundles.length > FEW ? SYMBOL_OF_MANY : SYMBOL;
  const running: (readonly Way[])[] = [];
  // What holds the ways of each bundle, and each symbol with its label.
  const lanes = makeFrames(bundles.length);
  const plots = makeFrames(all.length);
  all.forEach(({ symbol: { x, y, label }, reach }, i) => {
    plots.put(
      i,
      Math.min(x - reach, label.x) - FURTHEST,
      Math.min(y - reach, label.y) - FURTHEST,
      Math.max(x + reach, label.x + label.width) + FURTHEST,
      Math.max(y + reach, label.y + label.height) + FURTHEST,
    );
  });
  const run: Traffic["run"] = (i, ways) => {
    running[i] = ways;
    let [left, up, right, down] = [INFINITY, INFINITY, -INFINITY, -INFINITY];
    for (const way of ways) {
      left = Math.min(left, way.left);
      up = Math.min(up, way.up);
      right = Math.max(right, way.right);
      down = Math.max(down, way.down);
    }
    lanes.put(i, left, up, right, down);
  };
  bundles.forEach(({ ways }, i) => {
    run(i, ways);
  });

  let [a, b] = [-1, -1];
  let near: Standing[] = [];
  let others: Way[] = [];
  const weigh: Traffic["weigh"] = (bundle, within) => {
    a = froms[bundle] ?? -1;
    b = tos[bundle] ?? -1;
    near = [];
    plots.each(within, (i) => {
      const one = all[i];
      if (one) near.push(one);
    });
    others = [];
    lanes.each(within, (i) => {
      const [from, to] = [froms[i], tos[i]];
      if (from === a || from === b || to === a || to === b) return;
      for (const way of running[i] ?? []) others.push(way);
    });
  };

  const met = (ways: readonly Way[], limit: number): number => {
    let sum = 0;
    for (const way of ways) {
      sum += metOf(way, keepFree);
      for (let i = 0; i < near.length && sum < limit; i++) {
        const one = near[i];
        const cost = one ? metBy(way, one, one.nth === a || one.nth === b, through) : 0;
        if (cost > 0) toFront(near, i);
        sum += cost;
      }
      sum += crossed(way, others, limit - sum);
    }
    return sum;
  };

  return { run, weigh, met };
}

/** Boxes in one list of numbers, as they are gone through for every tie. */
function makeFrames(count: number) {
  const list = new Float64Array(4 * count);
  return {
    put: (i: number, left: number, up: number, right: number, down: number): void => {
      list[4 * i] = left;
      list[4 * i + 1] = up;
      list[4 * i + 2] = right;
      list[4 * i + 3] = down;
    },
    /** Those that touch a rectangle. */
    each: ({ x, y, width, height }: Rect, visit: (i: number) => void): void => {
      const [right, down] = [x + width, y + height];
      for (let i = 0; i < count; i++) {
        const k = 4 * i;
        if ((list[k] ?? 0) >= right || (list[k + 2] ?? 0) <= x) continue;
        if ((list[k + 1] ?? 0) < down && (list[k + 3] ?? 0) > y) visit(i);
      }
    },
  };
}

/** How many ways one crosses; counting stops at `limit`. */
function crossed(way: Way, others: Way[], limit: number): number {
  let sum = 0;
  for (let i = 0; i < others.length && sum < limit; i++) {
    const other = others[i];
    if (!other || !waysCross(way, other)) continue;
    toFront(others, i);
    sum++;
  }
  return sum;
}

/** Whatever one way meets the next one most often meets as well: asked first, it tells sooner that a way costs too much. */
function toFront<T>(list: T[], i: number): void {
  const [first, found] = [list[0], list[i]];
  if (i === 0 || first === undefined || found === undefined) return;
  list[0] = found;
  list[i] = first;
}

/** What a way costs that runs over ground to keep free. */
function metOf(way: Way, keepFree: readonly Rect[]): number {
  let sum = 0;
  for (const rect of keepFree) if (meetsRect(way, rect)) sum += LABEL;
  return sum;
}

/** What a way costs that meets a symbol or its label; `own` where it is at an end of the way. */
function metBy(way: Way, { symbol, reach, named }: Standing, own: boolean, through: number): number {
  let sum = 0;
  if (!own && passes(way, symbol, reach + Math.max(CLEAR, way.clear)))
    sum = way.clear <= CLEAR || passes(way, symbol, reach + CLEAR) ? through : GRAZE;
  if (!named || !meetsRect(way, symbol.label, way.clear)) return sum;
  return sum + (meetsRect(way, symbol.label) ? (own ? OWN_LABEL : LABEL) : GRAZE);
}
