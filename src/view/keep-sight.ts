import type { Point, Rect } from "../layout/types.ts";
import type { Transform } from "./state.ts";

/** The box of a picture that becomes another, and the place that it fills, where that stays as it is. CSS pixels. */
export interface Boxes {
  readonly old: Rect;
  readonly box: Rect;
  readonly place: { readonly width: number; readonly height: number } | undefined;
}

/** Of a picture that is seen whole so much of the edge may be out of sight, in map units. */
const EDGE = 8;

/** Where a point stays still the whole picture stays in sight; else what is seen of it. */
export const keepSight = (transform: Transform, boxes: Boxes, still: Point | undefined): Transform =>
  still ? keepWhole(transform, boxes, still) : keepMiddle(transform, boxes);

/**
 * The transform that keeps the middle of what is seen, and its size in a place that stays; in another place it is as much
 * larger than the whole as it was.
 */
function keepMiddle(transform: Transform, boxes: Boxes): Transform {
  const { x, y } = middle(boxes.old);
  const seen = { x: (x - transform.x) / transform.scale, y: (y - transform.y) / transform.scale };
  return keepPoint(seen, transform, boxes, transform.scale * ratioOf(boxes));
}

/** The transform that keeps a point where it is and all of the box in sight: smaller where it would not be, and moved as far as it has to. */
function keepWhole(transform: Transform, boxes: Boxes, still: Point): Transform {
  const { box } = boxes;
  const { x, y, scale } = keepPoint(still, transform, boxes, Math.min(1, transform.scale * ratioOf(boxes)));
  const within = (at: number, from: number, long: number) =>
    at + into(from * scale + at + EDGE, (from + long) * scale + at - EDGE, from, from + long);
  return { x: within(x, box.x, box.width), y: within(y, box.y, box.height), scale };
}

/** How far a stretch has to move to lie within another; where it does not fit, their middles meet. */
export function into(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) return (least + most - from - to) / 2;
  return Math.max(least - from, 0) || Math.min(most - to, 0);
}

const middle = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/** How much larger a length in the old box is drawn than in the new one. */
function ratioOf({ old, box, place }: Boxes): number {
  const pixels = (rect: Rect) => (place ? Math.min(place.width / rect.width, place.height / rect.height) : 1);
  const ratio = pixels(old) / pixels(box);
  return Number.isFinite(ratio) ? ratio : 1;
}

function keepPoint(point: Point, transform: Transform, boxes: Boxes, scale: number): Transform {
  const [before, after, ratio] = [middle(boxes.old), middle(boxes.box), ratioOf(boxes)];
  return {
    x: after.x - point.x * scale + (point.x * transform.scale + transform.x - before.x) * ratio,
    y: after.y - point.y * scale + (point.y * transform.scale + transform.y - before.y) * ratio,
    scale,
  };
}
