import { freeSpots } from "./labels.ts";
import type { Road, Roads } from "./roads.ts";
import { placeLabel, symbolRect } from "./room.ts";
import { yieldWay } from "./routes.ts";
import { FEW } from "./traffic.ts";
import type { Box, PlacedSymbol, Rect } from "./types.ts";
import { meetsRect } from "./ways.ts";

/** So many spots are tried of a name, those with the fewest ties over them; none with more pairs than this. */
const SPOTS = 4;
const PAIRS = 3;
/** What a spot must be better by, in crossings, and what is so much better that no further one is tried. */
const GAIN = 0.6;
const ENOUGH = 3;

/** A label at another spot, where ties run once they have made way, and what that costs more than before. */
interface Trial {
  readonly symbol: PlacedSymbol;
  readonly taken: readonly (readonly [nth: number, road: Road])[];
  readonly cost: number;
}

/**
 * Names over which ties of others still run go where those can make way: a name alone meets a tie at each of its
 * spots and a tie alone a name on each of its ways, where the two together find room. Answers the members with their
 * labels; the ties are left on their new ways.
 */
export function makeWay(
  boxes: readonly Box[],
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  roads: Roads,
  keepFree: readonly Rect[],
): readonly PlacedSymbol[] {
  if (roads.all.length > FEW) return members;
  const placed = [...members];
  const covered = [...[...members, client].map(symbolRect), ...keepFree];
  placed.forEach((symbol, i) => {
    roads.relabel(i, symbol);
  });
  boxes.forEach((box, i) => {
    const now = placed[i];
    if (!now || now.lines.length === 0) return;
    const over = pairsOver(roads, now.label);
    if (over.every((nth) => isOf(roads.all[nth], now.id))) return;
    const best = bestTrial(roads, box, i, placed, covered, over);
    if (!best) return;
    placed[i] = best.symbol;
    settle(roads, i, best);
  });
  return placed;
}

/** The spot that costs least with all ties that would make way for it; `over` are the pairs with a tie over the label now. */
function bestTrial(
  roads: Roads,
  box: Box,
  i: number,
  members: readonly PlacedSymbol[],
  covered: readonly Rect[],
  over: readonly number[],
): Trial | undefined {
  const now = members[i];
  if (!now) return undefined;
  const spots = freeSpots(box, i, members, covered);
  const stays = spots.find(({ rect }) => rect.x === now.label.x && rect.y === now.label.y)?.cost ?? 0;
  const tries = spots
    .map((spot) => ({ spot, pairs: pairsOver(roads, spot.rect) }))
    .filter(({ pairs }) => pairs.length <= PAIRS && !pairs.some((nth) => wouldHide(roads.all[nth])))
    .sort((a, b) => a.pairs.length + a.spot.cost - b.pairs.length - b.spot.cost)
    .slice(0, SPOTS);
  let best: Trial | undefined;
  for (const { spot, pairs } of tries) {
    const all = [...new Set([...over, ...pairs])];
    const trial = tryAt(roads, i, now, placeLabel(box, now, spot), all);
    const cost = trial.cost + spot.cost - stays;
    if (cost < (best?.cost ?? -GAIN)) best = { ...trial, cost };
    if (cost < -ENOUGH) break;
  }
  return best;
}

/** What it would cost more if a label stood elsewhere and the ties of some pairs made way; all is left as it was. */
function tryAt(roads: Roads, i: number, now: PlacedSymbol, symbol: PlacedSymbol, pairs: readonly number[]): Trial {
  const before = runningOf(roads, pairs);
  const cost = pairs.reduce((sum, nth) => sum - roads.costOf(nth), 0);
  roads.relabel(i, symbol);
  const yielded = pairs.reduce((sum, nth) => sum + yieldWay(roads, nth), cost);
  const trial = { symbol, taken: runningOf(roads, pairs), cost: yielded };
  settle(roads, i, { symbol: now, taken: before });
  return trial;
}

function settle(roads: Roads, i: number, { symbol, taken }: Pick<Trial, "symbol" | "taken">): void {
  roads.relabel(i, symbol);
  for (const [nth, road] of taken) roads.take(nth, road);
}

const runningOf = ({ all }: Roads, pairs: readonly number[]): Trial["taken"] =>
  pairs.flatMap((nth) => {
    const road = all[nth];
    return road ? [[nth, road] as const] : [];
  });

const isOf = (road: Road | undefined, id: string): boolean => road?.a === id || road?.b === id;

/** Whether a name would hide a tie that must be seen, or all of it. */
const wouldHide = (road: Road | undefined): boolean => road?.ways.some(({ weight }) => weight > 1) ?? false;

/** Which pairs have a tie over a rectangle. */
function pairsOver({ all }: Roads, rect: Rect): readonly number[] {
  const over: number[] = [];
  for (let nth = 0; nth < all.length; nth++) if (isOver(all[nth], rect)) over.push(nth);
  return over;
}

function isOver(road: Road | undefined, rect: Rect): boolean {
  for (const way of road?.ways ?? []) if (meetsRect(way, rect)) return true;
  return false;
}
