import { makeGrid } from "./grid.ts";
import { type Piece, piecesOf, touch } from "./pieces.ts";
import { type Room, roomOf, sideAt } from "./room.ts";
import { round } from "./round.ts";
import { roundness, unitPoint } from "./trig.ts";
import type { Box, Point, Rect } from "./types.ts";

const CELL = 96;
/** Between two rings of spots that are tried, and between two spots on one. */
const STEP = 10;

/** Where someone may stand, besides that it must be free. */
export type MayStand = (at: Point) => boolean;

export interface Ground {
  /** Takes a room, of which those who hold their place keep off what is drawn in it alone: by default nothing. */
  readonly take: (room: Room, at: Point, drawn?: Drawn) => void;
  /** Takes a spot where what is drawn of a box, without a margin, is on nothing that is drawn; or answers that it cannot. */
  readonly hold: (box: Box, at: Point) => boolean;
  /**
   * Takes the free spot nearest to the wish among those that pass a test and lie within `reach`, and answers it; the wish
   * itself where it is free, nothing where there is none. `where` is one number for all who have the same test: the search
   * of the next one then goes on from the last.
   */
  readonly seek: (box: Box, wish: Point, mayStand: MayStand, reach: number, where?: number) => Point | undefined;
}

/** What is drawn in a room, worked out where that is asked for. */
type Drawn = () => readonly Piece[];

interface Taken {
  readonly rect: Rect;
  readonly drawn: Drawn;
}

/** The ground of a map: knows what is taken, and finds the free spot nearest to a wish. */
export function makeGround(): Ground {
  const taken = makeGrid<Taken>(CELL);
  const hints = new Map<string, number>();

  const isFree = (rect: Rect): boolean => !taken.some(rect, (other) => overlap(rect, other.rect));

  const take: Ground["take"] = (room, at, drawn = () => []) => {
    const rect = rectOf(room, at);
    taken.add(rect, { rect, drawn });
  };

  const hold: Ground["hold"] = (box, at) => {
    const room = roomOf(box)[sideAt(box, at)];
    const rect = rectOf(room, at);
    const own = piecesOf(box, at);
    const isOn = ({ rect: other, drawn }: Taken) =>
      overlap(rect, other) && drawn().some((piece) => own.some((one) => touch(one, piece)));
    if (taken.some(rect, isOn)) return false;
    take(room, at, () => own);
    return true;
  };

  const seek: Ground["seek"] = (box, wish, mayStand, reach, where) => {
    const rooms = roomOf(box);
    const tryAt = (at: Point): boolean => {
      if (!mayStand(at)) return false;
      const room = rooms[sideAt(box, at)];
      if (!isFree(rectOf(room, at))) return false;
      take(room, at, () => piecesOf(box, at));
      return true;
    };
    if (tryAt(wish)) return wish;
    // Where many wish for one place, the search goes on from where the last one there ended.
    const here = `${where} ${Math.floor(wish.x / CELL)} ${Math.floor(wish.y / CELL)}`;
    // Away from the client first, so that the middle stays free.
    const outward = Math.round(roundness(wish) * 2) / 8;
    for (let ring = where === undefined ? 1 : (hints.get(here) ?? 1); ring * STEP <= reach; ring++) {
      const spots = 8 * Math.min(ring, 12);
      for (let i = 0; i < spots; i++) {
        const { x, y } = unitPoint(((i % 2 === 0 ? i : -i - 1) / 2 + (ring % 2) / 2) / spots + outward);
        const at = { x: round(wish.x + x * ring * STEP), y: round(wish.y + y * ring * STEP) };
        if (!tryAt(at)) continue;
        hints.set(here, Math.max(1, ring - 4));
        return at;
      }
    }
    return undefined;
  };

  return { take, hold, seek };
}

const rectOf = ({ left, up, right, down }: Room, { x, y }: Point): Rect => ({
  x: x - left,
  y: y - up,
  width: left + right,
  height: up + down,
});

export const overlap = (a: Rect, b: Rect): boolean =>
  b.x + b.width - a.x > HAIR &&
  a.x + a.width - b.x > HAIR &&
  b.y + b.height - a.y > HAIR &&
  a.y + a.height - b.y > HAIR;

/** Less is no overlap but a rounded sum: who was placed flush with somebody by another sum stands there still. */
const HAIR = 1e-6;
