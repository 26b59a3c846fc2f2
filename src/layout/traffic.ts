import { symbolRect } from "./room.ts";
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

/** What a symbol, a label, and a label of one's own ends count as, in crossings. */
const SYMBOL = 6;
const LABEL = 2.2;
const OWN_LABEL = 1.5;
/** How far a tie keeps off the symbols of others. */
const CLEAR = 4;

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
    return { symbol, reach: symbolRect(symbol).width / 2 + CLEAR, named };
  });
  let [a, b] = ["", ""];
  let near: Standing[] = [];
  let others: Way[] = [];

  const weigh = (bundle: number, within: Rect): void => {
    a = running[bundle]?.a ?? "";
    b = running[bundle]?.b ?? "";
    near = [];
    others = [];
    for (const one of all) if (touches(within, one.symbol, one.reach)) near.push(one);
    for (const other of running) {
      if (other.a === a || other.a === b || other.b === a || other.b === b) continue;
      for (const way of other.ways) if (overlaps(within, way)) others.push(way);
    }
  };

  const met = (ways: readonly Way[], limit: number): number => {
    let sum = 0;
    for (const way of ways) {
      sum += metOf(way, keepFree);
      for (const one of near) sum += metBy(way, one, one.symbol.id === a || one.symbol.id === b);
      for (const other of others) {
        if (sum >= limit) return sum;
        if (waysCross(way, other)) sum++;
      }
    }
    return sum;
  };

  return { weigh, met };
}

/** What a way costs that runs over ground to keep free. */
function metOf(way: Way, keepFree: readonly Rect[]): number {
  let sum = 0;
  for (const rect of keepFree) if (meetsRect(way, rect)) sum += LABEL;
  return sum;
}

/** What a way costs that meets a symbol or its label; `own` where it is at an end of the way. */
function metBy(way: Way, { symbol, reach, named }: Standing, own: boolean): number {
  const onSymbol = !own && passes(way, symbol, reach) ? SYMBOL : 0;
  if (!named || !meetsRect(way, symbol.label)) return onSymbol;
  return onSymbol + (own ? OWN_LABEL : LABEL);
}

const touches = ({ x, y, width, height }: Rect, { x: px, y: py, label }: PlacedSymbol, reach: number): boolean =>
  (px + reach > x && px - reach < x + width && py + reach > y && py - reach < y + height) ||
  (label.x < x + width && label.x + label.width > x && label.y < y + height && label.y + label.height > y);

const overlaps = ({ x, y, width, height }: Rect, { left, up, right, down }: Way): boolean =>
  left < x + width && right > x && up < y + height && down > y;
