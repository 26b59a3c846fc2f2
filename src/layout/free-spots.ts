import { isLabelAbove, type Room, roomOf } from "./room.ts";
import { unitPoint } from "./trig.ts";
import type { Box, Point } from "./types.ts";

const CELL = 96;
/** Between two rings of spots that are tried, and between two spots on one. */
const STEP = 10;

type Taken = readonly [left: number, up: number, right: number, down: number];

/** The ground of a map: knows what is taken, and finds the free spot nearest to a wish. */
export function makeGround(): { take: (room: Room, at: Point) => void; settle: (box: Box, wish: Point) => Point } {
  const cells = new Map<number, Taken[]>();
  const hints = new Map<number, number>();

  const isFree = (rect: Taken): boolean => {
    for (const key of keysOf(rect)) {
      for (const other of cells.get(key) ?? []) {
        if (rect[0] < other[2] && other[0] < rect[2] && rect[1] < other[3] && other[1] < rect[3]) return false;
      }
    }
    return true;
  };

  const take = (room: Room, at: Point): void => {
    const rect = rectOf(room, at);
    for (const key of keysOf(rect)) {
      const cell = cells.get(key);
      if (cell) cell.push(rect);
      else cells.set(key, [rect]);
    }
  };

  /** Takes the free spot nearest to the wish, and answers it; the wish itself where it is free. */
  const settle = (box: Box, wish: Point): Point => {
    const rooms = roomOf(box);
    const tryAt = (at: Point): boolean => {
      const room = isLabelAbove(box, at) ? rooms.above : rooms.below;
      if (!isFree(rectOf(room, at))) return false;
      take(room, at);
      return true;
    };
    if (tryAt(wish)) return wish;
    // Where many wish for one place, the search goes on from where the last one there ended.
    const here = keyAt(Math.floor(wish.x / CELL), Math.floor(wish.y / CELL));
    for (let ring = hints.get(here) ?? 1; ; ring++) {
      const spots = 8 * Math.min(ring, 12);
      for (let i = 0; i < spots; i++) {
        const { x, y } = unitPoint(((i % 2 === 0 ? i : -i - 1) / 2 + (ring % 2) / 2) / spots + outward(wish));
        const at = { x: roundTo(wish.x + x * ring * STEP), y: roundTo(wish.y + y * ring * STEP) };
        if (!tryAt(at)) continue;
        hints.set(here, Math.max(1, ring - 4));
        return at;
      }
    }
  };

  return { take, settle };
}

const roundTo = (value: number): number => Math.round(value * 100) / 100;

/** The direction away from the client, as a share of a turn to the next eighth: tried first, so that the middle stays free. */
function outward({ x, y }: Point): number {
  if (Math.abs(x) > Math.abs(y) * 2) return x > 0 ? 0 : 0.5;
  if (Math.abs(y) > Math.abs(x) * 2) return y > 0 ? 0.25 : 0.75;
  return x > 0 ? (y > 0 ? 0.125 : 0.875) : y > 0 ? 0.375 : 0.625;
}

const rectOf = ({ left, up, right, down }: Room, { x, y }: Point): Taken => [x - left, y - up, x + right, y + down];

const keyAt = (column: number, row: number): number => (row + 100_000) * 200_000 + column + 100_000;

function* keysOf([left, up, right, down]: Taken): Generator<number> {
  const toColumn = Math.floor(right / CELL);
  const toRow = Math.floor(down / CELL);
  for (let row = Math.floor(up / CELL); row <= toRow; row++) {
    for (let column = Math.floor(left / CELL); column <= toColumn; column++) yield keyAt(column, row);
  }
}
