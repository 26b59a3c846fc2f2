import { roundness, unitPoint } from "./trig.ts";
import type { Point } from "./types.ts";

/** A turn round the client in steps: sides of wedges lie at whole steps, so that a small edit does not turn the map. */
export const STEPS = 180;
/** Where the first wedge begins, as a share of a turn from the right: above, to the left. */
const START = 0.625;
/** No wedge is narrower, in steps. */
const LEAST = 9;

export const turnOfStep = (step: number): number => START + step / STEPS;

/** From which step to which something lies; the end is beyond {@link STEPS} where it lies across the start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const ROUNDNESS = Array.from({ length: STEPS }, (_, step) => roundness(unitPoint(step / STEPS)));

const BACK = unitPoint(-START);

/** How far round from the start a direction lies, on an oval: see {@link roundness}. */
function roundFromStart(x: number, y: number, aspect: number): number {
  const across = x / aspect;
  return roundness({ x: across * BACK.x - y * BACK.y, y: across * BACK.y + y * BACK.x });
}

/** The last step at or before a direction. */
function stepOf(round: number): number {
  let [low, high] = [0, STEPS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((ROUNDNESS[middle] ?? 0) <= round) low = middle;
    else high = middle;
  }
  return low;
}

/** The steps between which a disc lies wholly, seen from the client; a whole turn where it lies on the client. */
export function spanOf(at: Point, radius: number, aspect: number): Span {
  const square = at.x * at.x + at.y * at.y;
  if (square <= radius * radius) return { from: 0, to: 2 * STEPS };
  const [first, last] = edgesOf(at, radius, square, aspect);
  const [from, to] = [stepOf(first), stepOf(last) + 1];
  return { from, to: last < first ? to + STEPS : to };
}

/** Whether a disc lies wholly between two steps: as {@link spanOf} tells, only faster. */
export function isBetween(at: Point, radius: number, { from, to }: Span, aspect: number): boolean {
  const square = at.x * at.x + at.y * at.y;
  if (square <= radius * radius) return false;
  const [first, last] = edgesOf(at, radius, square, aspect);
  return first >= (ROUNDNESS[from] ?? 4) && last >= first && last < (ROUNDNESS[to] ?? 4);
}

/** The directions in which a disc begins and ends, seen from the client. */
function edgesOf(
  { x, y }: Point,
  radius: number,
  square: number,
  aspect: number,
): readonly [first: number, last: number] {
  const sin = radius / Math.sqrt(square);
  const cos = Math.sqrt(1 - sin * sin);
  return [
    roundFromStart(x * cos + y * sin, y * cos - x * sin, aspect),
    roundFromStart(x * cos - y * sin, y * cos + x * sin, aspect),
  ];
}

/** Wedges of a whole turn for so many members each, in steps: room grows with each of a few, and by and by with many. */
export function planWedges(counts: readonly number[]): Span[] {
  const sizes = counts.map((count) => 1.5 + stepped(count));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const wide = sizes.map((size) => Math.max(LEAST, (size / total) * STEPS));
  const whole = wide.reduce((sum, size) => sum + size, 0);
  let end = 0;
  return wide.map((size) => {
    const from = Math.round(end);
    end += (size / whole) * STEPS;
    return { from, to: Math.round(end) };
  });
}

/** 1, 2, 3, 4, 6, 8, 12, 16, 24 …: the next of these. */
function stepped(count: number): number {
  let step = 4;
  while (step < count) step += step === 4 || (step & (step - 1)) === 0 ? step / 2 : step / 3;
  return count <= 4 ? count : step;
}

/** Somebody's symbol as it lies, and in which of the wedges it belongs. */
export interface Spanned {
  readonly wedge: number;
  readonly span: Span;
}

/**
 * Wedges that keep the most symbols in their own, and of those the ones nearest to what was planned. It follows from
 * where they stand alone, so that a layout of its own answer gives the same wedges. The first side stays where it is.
 */
export function fitWedges(symbols: readonly Spanned[], plan: readonly Span[]): Span[] {
  const sides = plan.slice(1).map(({ from }) => from);
  const wrong = sides.map((_, side) => wrongAt(symbols, side));
  // best[side][step]: the least cost of all sides up to this one, with this one at the step or before it.
  const best: Choice[][] = [];
  sides.forEach((planned, side) => {
    let least: Choice = { wrong: Number.POSITIVE_INFINITY, off: 0, at: 0 };
    best.push(
      Array.from({ length: STEPS + 1 }, (_, step): Choice => {
        const before = side === 0 ? (step >= LEAST_FIT ? NONE : undefined) : best[side - 1]?.[step - LEAST_FIT];
        if (before && step <= STEPS - LEAST_FIT * (sides.length - side)) {
          const here = {
            wrong: before.wrong + (wrong[side]?.[step] ?? 0),
            off: before.off + Math.abs(step - planned),
            at: step,
          };
          if (here.wrong < least.wrong || (here.wrong === least.wrong && here.off < least.off)) least = here;
        }
        return least;
      }),
    );
  });
  const chosen: number[] = [];
  let end = STEPS;
  for (let side = sides.length - 1; side >= 0; side--) {
    end = best[side]?.[end - LEAST_FIT]?.at ?? 0;
    chosen.unshift(end);
  }
  return plan.map((_, i) => ({ from: chosen[i - 1] ?? 0, to: chosen[i] ?? STEPS }));
}

/** A wedge may be narrower than planned where that is how people stand. */
const LEAST_FIT = 6;

interface Choice {
  readonly wrong: number;
  readonly off: number;
  readonly at: number;
}
const NONE: Choice = { wrong: 0, off: 0, at: 0 };

/** How many symbols a side at each step would cut or leave on the wrong side: of the wedge before it and the one after. */
function wrongAt(symbols: readonly Spanned[], side: number): number[] {
  const wrong = new Array<number>(STEPS + 2).fill(0);
  const add = (from: number, to: number) => {
    if (from >= to) return;
    wrong[from] = (wrong[from] ?? 0) + 1;
    wrong[to] = (wrong[to] ?? 0) - 1;
  };
  for (const { wedge, span } of symbols) {
    if (wedge === side) add(0, Math.min(span.to, STEPS + 1));
    if (wedge === side + 1) add(span.from + 1, STEPS + 1);
  }
  for (let step = 1; step <= STEPS; step++) wrong[step] = (wrong[step] ?? 0) + (wrong[step - 1] ?? 0);
  return wrong;
}
