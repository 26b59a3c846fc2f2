import type { Point } from "../layout/types.ts";

export type Direction = "left" | "right" | "up" | "down";

const AHEAD: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** A step in a direction, in map units. */
export const stepTowards = ({ x, y }: Point, direction: Direction, length: number): Point => ({
  x: x + AHEAD[direction].x * length,
  y: y + AHEAD[direction].y * length,
});

/**
 * The nearest of some points in a direction: within the cone of 90 degrees round it, or `undefined` where that is
 * empty. Directions are those of the screen, whatever way the page reads.
 */
export function nearest<P extends Point>(from: Point, others: readonly P[], direction: Direction): P | undefined {
  const ahead = AHEAD[direction];
  let best: P | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const dx = other.x - from.x;
    const dy = other.y - from.y;
    const along = dx * ahead.x + dy * ahead.y;
    const aside = Math.abs(dx * ahead.y) + Math.abs(dy * ahead.x);
    const far = dx * dx + dy * dy;
    if (along <= 0 || aside > along || far >= least) continue;
    [best, least] = [other, far];
  }
  return best;
}
