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
  /** The label of a member, by place in the list, stands elsewhere: seen by whatever is weighed after this. */
  readonly relabel: (member: number, symbol: PlacedSymbol) => void;
  /** Whose ways are weighed from now on, and where all of them run; `strictly` where no crossing outweighs a name. */
  readonly weigh: (bundle: number, within: Rect, strictly?: boolean) => void;
  /** The symbols and names of others where the one that is weighed may run, and what is to keep free. */
  readonly walls: () => Rect[];
  /** What ways of the one that is weighed meet, as a number of crossings; counting stops at `limit`. */
  readonly met: (ways: readonly Way[], limit: number) => number;
}

/** What a symbol counts as, a label, and a label of one's own ends, in crossings. */
interface Weights {
  readonly symbol: number;
  readonly label: number;
  readonly ownLabel: number;
}
/** Up to so many pairs no tie runs through somebody or over a name if that can be helped. */
export const FEW = 400;
/** More than any other way could: a tie over a name is harder to read past than a few crossings. */
const SYMBOL = 60;
const OF_FEW: Weights = { symbol: SYMBOL, label: 12, ownLabel: 2 };
/** Whatever it crosses. */
const STRICT: Weights = { symbol: 1000, label: 1000, ownLabel: 2 };
/** On large maps ties bend less, as nobody follows a single one. */
const OF_MANY: Weights = { symbol: 6, label: 3, ownLabel: 1.5 };
/** Running by a symbol or a label nearer than what is drawn of the tie should. */
const GRAZE = 0.5;
/** How far the middle of any tie keeps off the symbols of others. */
const CLEAR = 4;

/** No tie keeps further off. */
const FURTHEST = 11;

interface Standing {
  readonly nth: number;
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
  const standing = (symbol: PlacedSymbol, nth: number): Standing => {
    const named = symbol !== client && symbol.lines.length > 0;
    return { nth, symbol, reach: reachOf(symbol), named };
  };
  const all = [client, ...members].map(standing);
  const at = new Map(all.map(({ symbol, nth }) => [symbol.id, nth]));
  const ends = running.map((one) => [at.get(one.a) ?? 0, at.get(one.b) ?? 0] as const);
  const usual = running.length > FEW ? OF_MANY : OF_FEW;
  let weights = usual;
  let [a, b] = [0, 0];
  let near: Standing[] = [];
  let others: Way[] = [];

  const relabel = (member: number, symbol: PlacedSymbol): void => {
    all[member + 1] = standing(symbol, member + 1);
  };

  const weigh = (bundle: number, within: Rect, strictly = false): void => {
    weights = strictly ? STRICT : usual;
    [a, b] = ends[bundle] ?? [0, 0];
    near = all.filter(({ symbol, reach }) => touches(within, symbol, reach + FURTHEST));
    others = [];
    for (let i = 0; i < ends.length; i++) {
      const [from = 0, to = 0] = ends[i] ?? [];
      if (from === a || from === b || to === a || to === b) continue;
      for (const way of running[i]?.ways ?? []) if (overlaps(within, way)) others.push(way);
    }
  };

  const met = (ways: readonly Way[], limit: number): number => {
    let sum = 0;
    for (const way of ways) {
      sum += metOf(way, keepFree, weights);
      for (let i = 0; i < near.length && sum < limit; i++) {
        const one = near[i];
        const cost = one ? metBy(way, one, one.nth === a || one.nth === b, weights) : 0;
        if (cost > 0) toFront(near, i);
        sum += cost;
      }
      sum += crossed(way, others, limit - sum);
    }
    return sum;
  };

  const walls = (): Rect[] => [
    ...near
      .filter(({ nth }) => nth !== a && nth !== b)
      .flatMap(({ symbol, reach, named }) => [squareOf(symbol, reach + CLEAR), ...(named ? [symbol.label] : [])]),
    ...keepFree,
  ];

  return { relabel, weigh, walls, met };
}

const squareOf = ({ x, y }: PlacedSymbol, half: number): Rect => ({
  ...{ x: x - half, y: y - half, width: 2 * half, height: 2 * half },
});

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
function metOf(way: Way, keepFree: readonly Rect[], { label }: Weights): number {
  let sum = 0;
  for (const rect of keepFree) if (meetsRect(way, rect)) sum += label;
  return sum;
}

/** What a way costs that meets a symbol or its label; `own` where it is at an end of the way. */
function metBy(way: Way, { symbol, reach, named }: Standing, own: boolean, weights: Weights): number {
  let sum = 0;
  if (!own && passes(way, symbol, reach + Math.max(CLEAR, way.clear)))
    sum = way.clear <= CLEAR || passes(way, symbol, reach + CLEAR) ? weights.symbol : GRAZE;
  if (!named || !meetsRect(way, symbol.label, way.clear)) return sum;
  return sum + (meetsRect(way, symbol.label) ? (own ? weights.ownLabel : weights.label) : GRAZE);
}

const touches = ({ x, y, width, height }: Rect, { x: px, y: py, label }: PlacedSymbol, reach: number): boolean =>
  (px + reach > x && px - reach < x + width && py + reach > y && py - reach < y + height) ||
  (label.x < x + width && label.x + label.width > x && label.y < y + height && label.y + label.height > y);

const overlaps = ({ x, y, width, height }: Rect, { left, up, right, down }: Way): boolean =>
  left < x + width && right > x && up < y + height && down > y;
