import type { Point } from "./types.ts";

// Taken once: a sandbox may look up each global anew, and these are asked a million times.
const abs = Math.abs;

/**
 * The first of the walls on the straight way from one point to another; -1 where there is none. Walls stand in a row of
 * numbers, four each (x, y, width, height), as thousands of looks are taken at them.
 */
export function firstBetween({ x: ax, y: ay }: Point, { x: bx, y: by }: Point, walls: Float64Array): number {
  let first = -1;
  let least = 1;
  for (let k = 0; k < walls.length; k += 4) {
    const share = entry(ax, ay, bx, by, walls[k] ?? 0, walls[k + 1] ?? 0, walls[k + 2] ?? 0, walls[k + 3] ?? 0);
    if (share >= least) continue;
    first = k / 4;
    least = share;
  }
  return first;
}

/** The first of the walls that holds a point, not on its edge; -1 where none does. */
export function wallRound({ x: px, y: py }: Point, walls: Float64Array): number {
  for (let k = 0; k < walls.length; k += 4) {
    const x = walls[k] ?? 0;
    const y = walls[k + 1] ?? 0;
    if (px > x && px < x + (walls[k + 2] ?? 0) && py > y && py < y + (walls[k + 3] ?? 0)) return k / 4;
  }
  return -1;
}

/** At which share of the straight way from a to b it enters a rectangle; 1 where it does not. */
export function entry(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x: number,
  y: number,
  width: number,
  height: number,
): number {
  const right = x + width;
  const down = y + height;
  if ((ax < x && bx < x) || (ax > right && bx > right)) return 1;
  if ((ay < y && by < y) || (ay > down && by > down)) return 1;
  const dx = bx - ax;
  const dy = by - ay;
  // All of it on one side of the way (separating axes): what most rectangles near a way are.
  const off = (x + width / 2 - ax) * dy - (y + height / 2 - ay) * dx;
  if (abs(off) * 2 >= width * abs(dy) + height * abs(dx)) return 1;
  const across = dx === 0 ? 0 : ((dx < 0 ? right : x) - ax) / dx;
  const along = dy === 0 ? 0 : ((dy < 0 ? down : y) - ay) / dy;
  const share = across > along ? across : along;
  return share > 0 ? share : 0;
}
