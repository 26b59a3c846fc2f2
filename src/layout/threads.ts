import { holds } from "./rect.ts";
import { distance, turnAt } from "./turns.ts";
import type { Point, Rect } from "./types.ts";
import { firstBetween, wallRound } from "./walls.ts";

/** A thread keeps so far off the corners that it goes round, in map units. */
const OFF = 4;
/** From so many points a thread is led on, at most, each to the corners of so many walls. */
const STEPS = 200;
const ASKED = 4;
/** What turning right round by half costs, in map units. */
const TURN = 200;

/** A point that a thread has come to. */
interface Knot {
  readonly at: Point;
  readonly before?: Knot;
  /** How far it is from the start with its turns, and with the straight way to the end. */
  readonly far: number;
  readonly least: number;
}

/**
 * The corners of short ways, `most` at most, from one point to another between walls, the shortest first: from corner to
 * corner of what stands in the way, as a thread lies that is pulled tight. The search is A* (Hart, Nilsson and Raphael
 * 1968) over the points in sight of one another, which are looked for only where it comes by. None leads outside of
 * `within`.
 */
export function threads(
  from: Point,
  to: Point,
  walls: readonly Rect[],
  within: Rect,
  most: number,
): readonly (readonly Point[])[] {
  const nextFrom = makeSight(to, walls, within);
  const found: (readonly Point[])[] = [];
  const open: Knot[] = [{ at: from, far: 0, least: distance(from, to) }];
  const reached = new Map<Point, number>();
  for (let step = 0; step < STEPS && found.length < most; step++) {
    const knot = takeLeast(open);
    if (!knot) break;
    if (knot.at === to) found.push(cornersOf(knot));
    else
      for (const at of nextFrom(knot.at)) {
        const turn = knot.before ? turnAt(knot.before.at, knot.at, at) : 0;
        const far = knot.far + distance(knot.at, at) + turn * TURN;
        if (at !== to && far >= (reached.get(at) ?? Number.POSITIVE_INFINITY)) continue;
        reached.set(at, far);
        open.push({ at, before: knot, far, least: far + distance(at, to) });
      }
  }
  return found;
}

/** A wall with those of its corners that are free, and the walls that hold the others. */
interface Wall {
  readonly corners: readonly Point[];
  readonly beside: readonly number[];
}

/** The points to go on to from one: the end where it is in sight, else corners of what hides it, and of what hides those. */
function makeSight(to: Point, rects: readonly Rect[], within: Rect): (at: Point) => readonly Point[] {
  // In a row of numbers, as thousands of looks are taken at them: x, y, width, height.
  const walls = Float64Array.from(rects.flatMap(({ x, y, width, height }) => [x, y, width, height]));
  const known: (Wall | undefined)[] = rects.map(() => undefined);
  const lookAt = (nth: number): Wall => {
    const rect = rects[nth];
    const held = (rect ? cornersOff(rect) : []).map((corner) => ({ corner, by: wallRound(corner, walls) }));
    const wall = {
      corners: held.flatMap(({ corner, by }) => (by >= 0 || !holds(within, corner) ? [] : [corner])),
      beside: held.flatMap(({ by }) => (by >= 0 ? [by] : [])),
    };
    known[nth] = wall;
    return wall;
  };
  return (at) => {
    const hides = firstBetween(at, to, walls);
    if (hides < 0) return [to];
    const next: Point[] = [];
    const asked = [hides];
    const ask = (wall: number) => {
      if (asked.length < ASKED && !asked.includes(wall)) asked.push(wall);
    };
    for (const nth of asked) {
      const { corners, beside } = known[nth] ?? lookAt(nth);
      for (const corner of corners) {
        const nearer = firstBetween(at, corner, walls);
        if (nearer >= 0) ask(nearer);
        else next.push(corner);
      }
      beside.forEach(ask);
    }
    return next;
  };
}

const cornersOff = ({ x, y, width, height }: Rect): readonly Point[] => [
  { x: x - OFF, y: y - OFF },
  { x: x + width + OFF, y: y - OFF },
  { x: x + width + OFF, y: y + height + OFF },
  { x: x - OFF, y: y + height + OFF },
];

function takeLeast(open: Knot[]): Knot | undefined {
  let nth = 0;
  for (let i = 1; i < open.length; i++) if ((open[i]?.least ?? 0) < (open[nth]?.least ?? 0)) nth = i;
  return open.splice(nth, 1)[0];
}

const cornersOf = ({ before }: Knot): readonly Point[] => (before?.before ? [...cornersOf(before), before.at] : []);

/** Further from a corner than this a way that is held tight runs straight, in map units, where nothing else is asked for. */
export const BEND = 40;

/** Control points of a way over corners that runs straight further from them than `bend`; none nearer to either end than its `reach`. */
export function heldTight(
  from: Point,
  corners: readonly Point[],
  to: Point,
  [fromReach, toReach]: readonly [number, number] = [0, 0],
  bend = BEND,
): Point[] {
  const towards = (corner: Point, other: Point): readonly Point[] => {
    const share = Math.min(0.5, bend / Math.max(1, distance(corner, other)));
    const at = { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
    return distance(at, from) < fromReach || distance(at, to) < toReach ? [] : [at];
  };
  return corners.flatMap((corner, i) => [
    ...towards(corner, corners[i - 1] ?? from),
    corner,
    ...towards(corner, corners[i + 1] ?? to),
  ]);
}
