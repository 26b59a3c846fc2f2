import { pointAt } from "./seats.ts";
import type { Point } from "./types.ts";

/** How many directions are looked at, how much room beside a friend is enough, and what a step away from them costs of it. */
const DIRECTIONS = 48;
const ENOUGH = 130;
const AWAY = 0.35;
/** Beyond any map. */
const FAR = 1e9;

/** Where one who comes to a map starts: with most room between two turns, and near those it is tied to. */
export function openSeat(
  far: number,
  [from, to]: readonly [from: number, to: number],
  taken: readonly Point[],
  friends: readonly Point[],
  aspect: number,
): Point {
  let best: Point = { x: 0, y: 0 };
  let most = Number.NEGATIVE_INFINITY;
  const enough = friends.length > 0 ? ENOUGH : FAR;
  for (let i = 0; i < DIRECTIONS; i++) {
    const at = pointAt({ far, turn: from + ((to - from) * (i + 0.5)) / DIRECTIONS }, aspect);
    const room = taken.reduce((least, point) => Math.min(least, distance(at, point)), enough);
    const away = friends.reduce((sum, point) => sum + distance(at, point) / friends.length, 0);
    const worth = room - away * AWAY;
    if (worth > most) [best, most] = [at, worth];
  }
  return best;
}

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
