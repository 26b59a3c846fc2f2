import { makeGround } from "./free-spots.ts";
import { clientPieces } from "./pieces.ts";
import { asideOf, clientRoom } from "./room.ts";
import { round } from "./round.ts";
import type { Box, Point } from "./types.ts";

/** How firmly a member holds its place: pinned by hand, saved, or only wished for; strayed where its pin cannot hold. */
export type Hold = "pinned" | "saved" | "free" | "strayed";

const ORDER: Readonly<Record<Hold, number>> = { pinned: 0, saved: 1, free: 2, strayed: 3 };

/**
 * Places without any overlap: each at its wish or at the free spot nearest to it. Pinned ones choose first (of two on
 * one spot the later id gives way), then saved ones, then the others from the client outwards.
 */
export function settle(client: Box, boxes: readonly Box[], wishes: readonly Point[], holds: readonly Hold[]): Point[] {
  const isHeld = (i: number) => holds[i] !== "free" || !hasBounds(boxes[i]);
  const mayStand = (i: number, at: Point) => isHeld(i) || isInBounds(boxes[i], at);
  return settleWithin(client, boxes, wishes, holds, mayStand, anywhere, (i) => (isHeld(i) ? 0 : undefined)).places;
}

const anywhere = (): number => Number.POSITIVE_INFINITY;

const hasBounds = (box: Box | undefined): boolean => box?.far !== undefined || box?.within !== undefined;

/** Whether a tie from the client to a place is as long as what it carries needs, and the place not too far aside. */
export const isInBounds = (box: Box | undefined, { x, y }: Point): boolean =>
  !box || ((box.far === undefined || x * x + y * y >= box.far * box.far) && Math.abs(x) <= asideOf(box));

/** The same direction, so far out that a tie from the client is as long as what it carries needs; above or below where there is no room aside. */
export function intoBounds(box: Box, at: Point): Point {
  if (isInBounds(box, at)) return at;
  const aside = asideOf(box) - 1;
  const kept = (x: number): number => Math.max(-aside, Math.min(aside, x));
  // A little more than the least, as places are rounded.
  const far = (box.far ?? 0) + 1;
  const length = Math.sqrt(at.x * at.x + at.y * at.y);
  const by = length < 1 ? 1 : Math.max(1, far / length);
  const x = kept(at.x * by);
  const high = Math.sqrt(Math.max(0, far * far - x * x));
  return { x, y: Math.max(high, Math.abs(at.y * by)) * (at.y < 0 ? -1 : 1) };
}

/** Boxes that may stand further aside by a step, and after a few steps anywhere. */
export const loosened = (boxes: readonly Box[]): Box[] =>
  boxes.map(({ within, ...loose }) =>
    within === undefined || within > WIDEST ? loose : { ...loose, within: within * LOOSER },
  );

const LOOSER = 1.15;
/** Whoever may stand further aside than this, in map units, may stand anywhere. */
const WIDEST = 700;

/** On larger maps each search for a free spot goes on where the last one nearby ended. */
export const SEARCH_WHOLE_UP_TO = 200;

/** Places as far as there is room: `lost` found none where it may stand so near to its wish as it is sought. */
export interface Settled {
  readonly places: Point[];
  readonly lost?: number;
}

/** As {@link settle}, each only where it may stand and as far from its wish as it is sought: both are told which box it is about. */
export function settleWithin(
  client: Box,
  boxes: readonly Box[],
  wishes: readonly Point[],
  holds: readonly Hold[],
  mayStand: (i: number, at: Point) => boolean,
  soughtOf: (i: number) => number = anywhere,
  whereOf: (i: number) => number | undefined = () => undefined,
): Settled {
  const ground = makeGround();
  ground.take(clientRoom(client), { x: 0, y: 0 }, () => clientPieces(client));
  const queue = boxes.map((box, i) => {
    const { x, y } = wishes[i] ?? { x: 0, y: 0 };
    const hold = holds[i] ?? "free";
    return { box, i, hold, wish: { x: round(x), y: round(y) }, far: hold === "free" ? x * x + y * y : 0 };
  });
  queue.sort((a, b) => ORDER[a.hold] - ORDER[b.hold] || a.far - b.far || (a.box.id < b.box.id ? -1 : 1));
  const places: Point[] = boxes.map(() => ({ x: 0, y: 0 }));
  for (const { box, i, hold, wish } of queue) {
    // Whoever holds a place keeps it unless something would be drawn on something else.
    if ((hold === "pinned" || hold === "saved") && mayStand(i, wish) && ground.hold(box, wish)) {
      places[i] = wish;
      continue;
    }
    const place = ground.seek(box, wish, (at) => mayStand(i, at), soughtOf(i), whereOf(i));
    if (!place) return { places, lost: i };
    places[i] = place;
  }
  return { places };
}
