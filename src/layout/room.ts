import { baseLines, clientNameTop } from "./boxes.ts";
import { round } from "./round.ts";
import type { Box, LabelForm, LabelSpot, PlacedSymbol, Point, Rect } from "./types.ts";

/** Between a symbol and its label. */
export const LABEL_GAP = 5;
/** Around a symbol and its label, on each side, so that two never touch. */
export const MARGIN = 5;

/** The room that a symbol and its label take, from the symbol's middle outwards. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** Where a label usually stands. */
export type Side = "above" | "below" | "left" | "right";

/**
 * Where a label at a place usually stands: above its symbol where below it would lie on the tie to the client, who stands
 * at 0, 0; beside it where it would lie on the client. It follows from the place alone, so that a layout of its own answer
 * gives that answer.
 */
export function sideAt(box: Box, { x, y }: Point): Side {
  const away = reachOf(box) + LABEL_GAP;
  const isAbove = y < 0 && Math.abs(x) * (away + box.labelHeight / 2) < -y * (box.labelWidth / 2 + MARGIN);
  if (box.clear !== undefined && box.lines.length > 0) {
    const top = isAbove ? y - away - box.labelHeight : y + away;
    const dx = Math.max(0, Math.abs(x) - box.labelWidth / 2);
    const dy = Math.max(0, top, -top - box.labelHeight);
    if (dx * dx + dy * dy < box.clear * box.clear) return x < 0 ? "left" : "right";
  }
  return isAbove ? "above" : "below";
}

/** A label where it usually stands. */
export function labelAt(box: Box, { x, y }: Point): Rect {
  const { labelWidth: width, labelHeight: height } = box;
  const away = reachOf(box) + LABEL_GAP;
  const side = sideAt(box, { x, y });
  if (side === "left") return { x: x - away - width, y: y - height / 2, width, height };
  if (side === "right") return { x: x + away, y: y - height / 2, width, height };
  return { x: x - width / 2, y: side === "above" ? y - away - height : y + away, width, height };
}

/** From the middle of a symbol to its furthest edge: a hexagon stands on a corner. */
export const reachOf = ({ shape, radius }: Pick<Box, "shape" | "radius">): number =>
  shape === "hexagon" ? radius * HEXAGON : radius;

/** A hexagon is drawn this much larger, so that it looks as large as a circle. */
export const HEXAGON = 1.08;

/** How far a symbol and its label reach to either side, with their margin. */
const sideOf = (box: Box): number => Math.max(reachOf(box), box.labelWidth / 2) + MARGIN;

/** Whoever has a wide label finds room above and below the client all the same. */
const LEAST_ASIDE = 40;

/** How far left or right of the client's middle somebody may stand. */
export const asideOf = (box: Box): number =>
  box.within === undefined ? Number.POSITIVE_INFINITY : Math.max(LEAST_ASIDE, box.within - sideOf(box));

/** The room of a box, with its margin, for each side of the label. */
export function roomOf(box: Box): Readonly<Record<Side, Room>> {
  const reach = reachOf(box);
  const side = sideOf(box);
  const near = reach + MARGIN;
  const far = box.lines.length === 0 ? near : reach + LABEL_GAP + box.labelHeight + MARGIN;
  const high = Math.max(reach, box.labelHeight / 2) + MARGIN;
  const wide = reach + LABEL_GAP + box.labelWidth + MARGIN;
  return {
    above: { left: side, right: side, up: far, down: near },
    below: { left: side, right: side, up: near, down: far },
    left: { left: wide, right: near, up: high, down: high },
    right: { left: near, right: wide, up: high, down: high },
  };
}

/** The room of the client, whose name stands inside. */
export function clientRoom({ radius }: Box): Room {
  const side = radius + 3 * MARGIN;
  return { left: side, right: side, up: side, down: side };
}

/** A member's symbol at a place, with its label where it usually is. */
export function placeBox(box: Box, place: Point): PlacedSymbol {
  const side = sideAt(box, place);
  const { x, y } = labelAt(box, place);
  return placed(box, place, box, x, y, side === "left" ? 1 : side === "right" ? -1 : 0);
}

/** A member's symbol at a place, with its label at a spot. */
export const placeLabel = (box: Box, place: Point, { form, rect, align }: LabelSpot): PlacedSymbol =>
  placed(box, place, form, rect.x, rect.y, align);

/** The client's symbol, with the name inside under the icon. */
export function placeClient(box: Box): PlacedSymbol {
  return placed(box, ORIGIN, box, -box.labelWidth / 2, clientNameTop(box.radius, box.labelHeight), 0);
}

const ORIGIN: Point = { x: 0, y: 0 };

function placed(
  { id, shape, radius }: Box,
  { x, y }: Point,
  { lines, labelWidth, labelHeight, cut }: LabelForm,
  left: number,
  top: number,
  align: -1 | 0 | 1,
): PlacedSymbol {
  const heights = baseLines(lines, top);
  // Lines hang from the side of the symbol, so that in a wider font they grow away from it.
  const hang = round(left + (labelWidth * (1 + align)) / 2);
  return {
    id,
    shape,
    x: round(x),
    y: round(y),
    radius: round(radius),
    label: { x: round(left), y: round(top), width: round(labelWidth), height: round(labelHeight) },
    lines: lines.map((line, i) => ({ ...line, x: hang, y: round(heights[i] ?? top) })),
    ...(align !== 0 && { align }),
    cut,
  };
}

/** The rectangle round a symbol. */
export function symbolRect(symbol: PlacedSymbol): Rect {
  const reach = reachOf(symbol);
  return { x: symbol.x - reach, y: symbol.y - reach, width: 2 * reach, height: 2 * reach };
}
