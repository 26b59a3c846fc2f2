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

interface Standing {
  readonly symbol: PlacedSymbol;
  readonly reach: number;
  readonly named: boolean;
}

/** `running` may change between calls; `keepFree` is met like a label. */
export function makeTraffic(
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  running: readonly Running[],
  keepFree: readonly Rect[],
): Traffic {
  const all = [client, ...members].map((symbol): Standing => {
    const named = symbol !== client && symbol.lines.length > 0;
    return { symbol, reach: reachOf(symbol), named };
  });
  const through = running.length > FEW ? SYMBOL_OF_MANY : SYMBOL;
  let [a, b] = ["", ""];
  let near: Standing[] = [];
  let others: Way[] = [];

  const weigh = (bundle: number, within: Rect): void => {
    a = running[bundle]?.a ?? "";
    b = running[bundle]?.b ?? "";
    near = [];
    others = [];
    for (const one of all) if (touches(within, one.symbol, one.reach + FURTHEST)) near.push(one);
    for (const other of running) {
      if (other.a === a || other.a === b || other.b === a || other.b === b) continue;
      for (const way of other.ways) if (overlaps(within, way)) others.push(way);
    }
  };

  const met = (ways: readonly Way[], limit: number): number => {
    let sum = 0;
    for (const way of ways) {
      sum += metOf(way, keepFree);
      for (const one of near) {
        if (sum >= limit) return sum;
        sum += metBy(way, one, one.symbol.id === a || one.symbol.id === b, through);
      }
      sum += crossed(way, others, limit - sum);
    }
    return sum;
  };

  return { weigh, met };
}

/** How many ways one crosses; counting stops at `limit`. */
function crossed(way: Way, others: readonly Way[], limit: number): number {
  let sum = 0;
  for (const other of others) {
    if (sum >= limit) return sum;
    if (waysCross(way, other)) sum++;
  }
  return sum;
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

const touches = ({ x, y, width, height }: Rect, { x: px, y: py, label }: PlacedSymbol, reach: number): boolean =>
  (px + reach > x && px - reach < x + width && py + reach > y && py - reach < y + height) ||
  (label.x < x + width && label.x + label.width > x && label.y < y + height && label.y + label.height > y);

const overlaps = ({ x, y, width, height }: Rect, { left, up, right, down }: Way): boolean =>
  left < x + width && right > x && up < y + height && down > y;
