import { labelAt, reachOf } from "./room.ts";
import type { Box, Point, Rect } from "./types.ts";

/** A symbol as it is drawn, or a name: a rectangle with what lies so near to it. A circle is a point with its radius. */
export interface Piece extends Rect {
  readonly reach: number;
}

/** Half the lines round two symbols: nearer, they are drawn on one another. */
export const TOUCH = 3;
/** Half the side of a rounded square between its corners, and how far these are rounded, in its radii. */
const SQUARE = { flat: 0.58, rounded: 0.36 };

/** What is drawn of a box at a place: its symbol, and the name where that usually is. */
export function piecesOf(box: Box, at: Point): Piece[] {
  const symbol = symbolPiece(box, at);
  return box.lines.length === 0 ? [symbol] : [symbol, { ...labelAt(box, at), reach: 0 }];
}

/** The client, whose name stands inside. */
export const clientPieces = (client: Box): Piece[] => [symbolPiece(client, { x: 0, y: 0 })];

function symbolPiece(box: Pick<Box, "shape" | "radius">, { x, y }: Point): Piece {
  if (box.shape !== "square") return { x, y, width: 0, height: 0, reach: reachOf(box) };
  const half = box.radius * SQUARE.flat;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half, reach: box.radius * SQUARE.rounded };
}

/** Whether two are drawn on one another. */
export function touch(a: Piece, b: Piece): boolean {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  const near = a.reach + b.reach + TOUCH - HAIR;
  return dx * dx + dy * dy < near * near;
}

/** Less is a rounded sum. */
const HAIR = 1e-6;
