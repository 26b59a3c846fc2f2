import { round } from "./round.ts";
import type { Tangle } from "./tangle.ts";
import { unitPoint } from "./trig.ts";
import type { Point } from "./types.ts";

/** How far a search goes. */
export interface SearchPlan {
  readonly rounds: number;
  /** How far from where it stands a member tries to stand, in map units, in twelve directions each. */
  readonly steps: readonly number[];
  /** How many of its neighbours a member tries to change places with. */
  readonly swaps: number;
}

/** Members with less than this to gain stay where they are, and no smaller gain moves anyone: in crossings. */
const WORTH = 0.9;
const GAIN = 0.35;
/** Later rounds hardly find two to change about. */
const SWAP_ROUNDS = 2;
const TURNS = 12;
/** Where between the client and its friends' middle, and beyond, a member tries to stand. */
const OUTWARDS = [1, 1.2, 0.85];
const SIDEWAYS = [0, 0.18, -0.18];

/**
 * Moves single members, each in turn, to the free place of several tried where it and its ties cross, cover and pass
 * least, or changes two about: a local search of a fixed number of rounds. `movable` are moved in the order given;
 * after the first round only those who moved lately, or whose friends did.
 */
export function untangle(
  tangle: Tangle,
  movable: readonly number[],
  friendsOf: readonly (readonly number[])[],
  plan: SearchPlan,
): void {
  let awake = new Set(movable);
  for (let turn = 0; turn < plan.rounds && awake.size > 0; turn++) {
    const next = new Set<number>();
    for (const member of movable) {
      if (!awake.has(member)) continue;
      const friends = friendsOf[member] ?? [];
      if (!improve(tangle, member, movable, friends, plan, turn)) continue;
      next.add(member);
      for (const friend of friends) next.add(friend);
    }
    awake = next;
  }
}

/** Moves one member where that is worth it; answers whether it moved. */
function improve(
  tangle: Tangle,
  member: number,
  movable: readonly number[],
  friends: readonly number[],
  plan: SearchPlan,
  turn: number,
): boolean {
  const stood = tangle.placeOf(member);
  const wishes = wishesOf(stood, friends.map(tangle.placeOf), plan.steps, turn);
  const free = tangle.freeOf(member, wishes);
  tangle.weigh(member, [stood, ...free]);
  const now = tangle.costAt(stood.x, stood.y, Number.POSITIVE_INFINITY);
  if (now - tangle.lengthAt(member, stood.x, stood.y) < WORTH) return false;
  let least = now - GAIN;
  let best: Point | undefined;
  for (const wish of free) {
    const sum = tangle.costAt(wish.x, wish.y, least);
    if (sum < least) [least, best] = [sum, wish];
  }
  if (best) tangle.move(member, best.x, best.y);
  else if (turn < SWAP_ROUNDS)
    return swap(tangle, member, neighboursOf(tangle, stood, member, movable, plan.swaps), now);
  return best !== undefined;
}

/** The places that a member tries: round where it stands, and round the middle of its friends. */
function wishesOf({ x, y }: Point, friends: readonly Point[], steps: readonly number[], turn: number): Point[] {
  const wishes: Point[] = [];
  for (let i = 0; i < TURNS; i++) {
    const unit = unitPoint((i + (turn % 2) / 2) / TURNS);
    for (const step of steps) wishes.push({ x: round(x + unit.x * step), y: round(y + unit.y * step) });
  }
  if (friends.length === 0) return wishes;
  const midX = friends.reduce((sum, friend) => sum + friend.x, 0) / friends.length;
  const midY = friends.reduce((sum, friend) => sum + friend.y, 0) / friends.length;
  for (const out of OUTWARDS) {
    for (const side of SIDEWAYS) {
      wishes.push({ x: round(midX * out - midY * side), y: round(midY * out + midX * side) });
    }
  }
  return wishes;
}

/** Those who stand nearest to a place, nearest first. */
function neighboursOf(
  tangle: Tangle,
  { x, y }: Point,
  member: number,
  movable: readonly number[],
  count: number,
): number[] {
  const near: { readonly other: number; readonly far: number }[] = [];
  for (const other of movable) {
    if (other === member) continue;
    const place = tangle.placeOf(other);
    const far = Math.abs(place.x - x) + Math.abs(place.y - y);
    const last = near[count - 1];
    if (last && last.far <= far) continue;
    let at = near.length;
    while (at > 0 && (near[at - 1]?.far ?? 0) > far) at--;
    near.splice(at, 0, { other, far });
    if (near.length > count) near.pop();
  }
  return near.map(({ other }) => other);
}

/** Changes a member about with the first of some others where both together stand better so. */
function swap(tangle: Tangle, member: number, others: readonly number[], now: number): boolean {
  const here = tangle.placeOf(member);
  for (const other of others) {
    const there = tangle.placeOf(other);
    if (!tangle.isFree(member, there.x, there.y, other) || !tangle.isFree(other, here.x, here.y, member)) continue;
    tangle.weigh(other, [there]);
    const limit = now + tangle.costAt(there.x, there.y, Number.POSITIVE_INFINITY) - GAIN;
    tangle.move(member, there.x, there.y);
    tangle.move(other, here.x, here.y);
    const rest = limit - tangle.lengthAt(member, there.x, there.y);
    tangle.weigh(other, [here]);
    const sum = tangle.costAt(here.x, here.y, rest);
    if (sum < rest) {
      tangle.weigh(member, [there]);
      // Each stands free of all but the other; the two must stand free of one another as well.
      const isLess = tangle.costAt(there.x, there.y, limit - sum) < limit - sum;
      if (isLess && tangle.isFree(member, there.x, there.y, member)) return true;
    }
    tangle.move(member, here.x, here.y);
    tangle.move(other, there.x, there.y);
  }
  return false;
}
