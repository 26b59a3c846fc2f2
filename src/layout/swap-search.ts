import type { Pair } from "./pairs.ts";
import { makeTally } from "./tally.ts";
import type { Point } from "./types.ts";

/** Members with a starting place, who may change the direction in which they stand with one another. */
export interface SwapPlan {
  /** The members round the client, by the direction in which they start. */
  readonly order: readonly number[];
  /** Where a member would stand in the direction of another. */
  readonly pointIn: (i: number, direction: number) => Point;
  readonly mayChange: (i: number, j: number) => boolean;
  /** Ties between members. */
  readonly ties: readonly Pair[];
  readonly isTiedToClient: (i: number) => boolean;
}

/** Larger maps keep the order they have. */
const SEARCH_UP_TO = 64;
const TIES_UP_TO = 160;
const PASSES = 2;
/** How many neighbours on each side one may change with. */
const NEAR = 4;
/** Whose ties cost less than this has no need to move. */
const BEARABLE = 0.9;
/**
 * Whose direction each member takes so that ties cross fewer ties and symbols: two change as long as that helps (local
 * search by swaps of neighbours).
 */
export function searchSwaps({ order, pointIn, mayChange, ties, isTiedToClient }: SwapPlan): number[] {
  const count = order.length;
  const has = order.map((_, i) => i);
  if (count > SEARCH_UP_TO || ties.length === 0 || ties.length > TIES_UP_TO) return has;
  const map = makeTally(count, [...ties, ...has.filter(isTiedToClient).map((i): Pair => [i, count])]);
  const put = (i: number, direction: number) => {
    has[i] = direction;
    map.put(i, pointIn(i, direction));
  };
  for (const i of order) put(i, i);
  const row = [...order];
  /** Whether the two at these places of the row change, because that helps. */
  const change = (p: number, q: number): boolean => {
    const [i = 0, j = 0] = [row[p], row[q]];
    if (!mayChange(i, j)) return false;
    const enough = map.costOf(i, j) - 0.01;
    const [di = i, dj = j] = [has[i], has[j]];
    put(i, dj);
    put(j, di);
    if (map.costOf(i, j, enough) < enough) {
      [row[p], row[q]] = [j, i];
      return true;
    }
    put(i, di);
    put(j, dj);
    return false;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    let changes = 0;
    for (let p = 0; p < count; p++) {
      const i = row[p] ?? 0;
      if (map.costOf(i, i) < BEARABLE) continue;
      for (let q = p + 1; q <= p + NEAR && q < p + count; q++) if (change(p, q % count)) changes++;
    }
    if (changes === 0) break;
  }
  return has;
}
