import type { NetworkIndex } from "../network/network-index.ts";
import type { Pair } from "./pairs.ts";
import { clientRoom } from "./room.ts";
import { type SearchPlan, untangle } from "./search.ts";
import type { Hold } from "./settle.ts";
import { makeTangle } from "./tangle.ts";
import type { Box, Point } from "./types.ts";

/** How far the search goes by the number of members; larger maps are not searched: nobody follows a tie on them. */
const PLANS: readonly (SearchPlan & { readonly upTo: number })[] = [
  { upTo: 60, rounds: 3, steps: [40, 90, 180], swaps: 6 },
  { upTo: 160, rounds: 3, steps: [40, 90, 180], swaps: 6 },
  { upTo: 400, rounds: 1, steps: [70], swaps: 2 },
];

/** Whether one, by its place in the reading order, may stand at a point, whatever the others leave free. */
export type MayStand = (member: number, at: Point) => boolean;

/**
 * Settled places from which single members were moved as long as ties cross, or pass symbols, less. Only those that
 * are free to move do; the answer holds no overlap.
 */
export function untangled(
  index: NetworkIndex,
  client: Box,
  boxes: readonly Box[],
  places: readonly Point[],
  holds: readonly Hold[],
  aspect: number,
  mayStand?: MayStand,
): readonly Point[] {
  const movable = holds.flatMap((hold, i) => (hold === "free" ? [i] : []));
  const plan = PLANS.find(({ upTo }) => boxes.length <= upTo);
  if (!plan || movable.length === 0) return places;
  const lines = linesOf(index);
  const friends: number[][] = boxes.map(() => []);
  for (const [a, b] of lines) {
    if (a === boxes.length || b === boxes.length) continue;
    friends[a]?.push(b);
    friends[b]?.push(a);
  }
  const tangle = makeTangle(
    [...boxes, client],
    [...places, { x: 0, y: 0 }],
    lines,
    clientRoom(client),
    aspect,
    mayStand,
  );
  untangle(tangle, movable, friends, plan);
  return places.map((_, i) => tangle.placeOf(i));
}

/** All that are tied, each pair once, as indices into the reading order; the client comes last. */
function linesOf({ doc, members, ties }: NetworkIndex): Pair[] {
  const at = new Map(members.map(({ id }, i) => [id, i]));
  at.set(doc.client.id, members.length);
  const seen = new Set<number>();
  return ties.flatMap((tie): Pair[] => {
    const a = at.get(tie.from);
    const b = at.get(tie.to);
    if (a === undefined || b === undefined || a === b) return [];
    const key = Math.min(a, b) * (members.length + 1) + Math.max(a, b);
    if (seen.has(key)) return [];
    seen.add(key);
    return [[a, b]];
  });
}
