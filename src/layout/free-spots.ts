import { makeGrid } from "./grid.ts";
import { isLabelAbove, type Room, roomOf } from "./room.ts";
import { round } from "./round.ts";
import { roundness, unitPoint } from "./trig.ts";
import type { Box, Point, Rect } from "./types.ts";

const CELL = 96;
/** Between two rings of spots that are tried, and between two spots on one. */
const STEP = 10;

/** The ground of a map: knows what is taken, and finds the free spot nearest to a wish. */
export function makeGround(): { take: (room: Room, at: Point) => void; settle: (box: Box, wish: Point) => Point } {
  const taken = makeGrid<Rect>(CELL);
  const hints = new Map<string, number>();

  const isFree = (rect: Rect): boolean => !taken.some(rect, (other) => overlap(rect, other));

  const take = (room: Room, at: Point): void => {
    const rect = rectOf(room, at);
    taken.add(rect, rect);
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
    const here = `${Math.floor(wish.x / CELL)} ${Math.floor(wish.y / CELL)}`;
    // Away from the client first, so that the middle stays free.
    const outward = Math.round(roundness(wish) * 2) / 8;
    for (let ring = hints.get(here) ?? 1; ; ring++) {
      const spots = 8 * Math.min(ring, 12);
      for (let i = 0; i < spots; i++) {
        const { x, y } = unitPoint(((i % 2 === 0 ? i : -i - 1) / 2 + (ring % 2) / 2) / spots + outward);
        const at = { x: round(wish.x + x * ring * STEP), y: round(wish.y + y * ring * STEP) };
        if (!tryAt(at)) continue;
        hints.set(here, Math.max(1, ring - 4));
        return at;
      }
    }
  };

  return { take, settle };
}

const rectOf = ({ left, up, right, down }: Room, { x, y }: Point): Rect => ({
  x: x - left,
  y: y - up,
  width: left + right,
  height: up + down,
});

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
