import { baseLines } from "./boxes.ts";
import { round } from "./round.ts";
import type { Box, PlacedSymbol, Point, Rect } from "./types.ts";

/** Between a symbol and its label. */
const LABEL_GAP = 5;
/** Around a symbol and its label, on each side, so that two never touch. */
const MARGIN = 5;

/** The room that a symbol and its label take, from the symbol's middle outwards. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/**
 * Whether a label at a place stands above its symbol: where below it would lie on the tie to the client, who stands
 * at 0, 0. It follows from the place alone, so that a layout of its own answer gives that answer.
 */
export function isLabelAbove(box: Box, { x, y }: Point): boolean {
  return y < 0 && Math.abs(x) * (box.radius + LABEL_GAP + box.labelHeight / 2) < -y * (box.labelWidth / 2 + MARGIN);
}

/** The room of a box, with its margin, for either side of the label. */
export function roomOf(box: Box): { readonly above: Room; readonly below: Room } {
  const side = Math.max(box.radius, box.labelWidth / 2) + MARGIN;
  const near = box.radius + MARGIN;
  const far = box.lines.length === 0 ? near : box.radius + LABEL_GAP + box.labelHeight + MARGIN;
  return {
    above: { left: side, right: side, up: far, down: near },
    below: { left: side, right: side, up: near, down: far },
  };
}

/** The room of the client, whose name stands inside. */
export function clientRoom({ radius }: Box): Room {
  const side = radius + 3 * MARGIN;
  return { left: side, right: side, up: side, down: side };
}

/** A member's symbol and label at a place. */
export function placeBox(box: Box, place: Point): PlacedSymbol {
  const above = isLabelAbove(box, place);
  const top = above ? place.y - box.radius - LABEL_GAP - box.labelHeight : place.y + box.radius + LABEL_GAP;
  return placed(box, place, top);
}

/** The client's symbol, with the name inside under the icon. */
export function placeClient(box: Box): PlacedSymbol {
  return placed(box, { x: 0, y: 0 }, box.radius * 0.26 - box.labelHeight / 2 + 4);
}

function placed(box: Box, { x, y }: Point, top: number): PlacedSymbol {
  const heights = baseLines(box.lines, top);
  return {
    id: box.id,
    shape: box.shape,
    x: round(x),
    y: round(y),
    radius: round(box.radius),
    label: {
      x: round(x - box.labelWidth / 2),
      y: round(top),
      width: round(box.labelWidth),
      height: round(box.labelHeight),
    },
    lines: box.lines.map((line, i) => ({ ...line, x: round(x), y: round(heights[i] ?? top) })),
    cut: box.cut,
  };
}

/** The rectangle round a symbol. */
export const symbolRect = ({ x, y, radius }: PlacedSymbol): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
