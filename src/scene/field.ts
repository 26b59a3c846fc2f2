import type { Point, Rect } from "../layout/types.ts";

/** Something that a soft outline goes round: how far a point is from it, and where it lies. */
export interface Body {
  readonly bounds: Rect;
  readonly distance: (point: Point) => number;
  /** How far the outline keeps from it. */
  readonly reach: number;
}

/** A round that the outline keeps out of. */
export interface Hole extends Point {
  readonly radius: number;
}

/** The grid's cells, and how large they may grow where the ground is large. Larger, they would miss a symbol. */
const CELL = 6;
const LARGEST_CELL = 12;
const CELLS = 60_000;
/** How softly bodies flow into one another, and round holes. */
const FLOW = 16;
const HOLE_FLOW = 6;
const OUT = -1_000_000;

/**
 * A field that is positive near a body, bodies joined and holes cut with soft edges (polynomial smooth minimum, Quilez
 * 2013); `undefined` where the ground is too large for it.
 */
export function fieldOf(bodies: readonly Body[], holes: readonly Hole[]): Field | undefined {
  const field = makeField(bodies);
  if (!field) return undefined;
  for (const body of bodies) {
    field.visit(body.bounds, body.reach + FLOW, (point, value) => {
      const near = body.reach - body.distance(point);
      return Math.max(value, near) + blend(value, near, FLOW);
    });
  }
  for (const { x, y, radius } of holes) {
    field.visit({ x, y, width: 0, height: 0 }, radius + HOLE_FLOW, (point, value) => {
      const away = distance(point, { x, y }) - radius;
      return Math.min(value, away) - blend(value, away, HOLE_FLOW);
    });
  }
  return field;
}

export const distance = (a: Point, b: Point): number =>
  Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

/** What a soft join adds where two values are within `soft` of one another. */
function blend(a: number, b: number, soft: number): number {
  const near = Math.max(0, soft - Math.abs(a - b));
  return (near * near) / (4 * soft);
}

/** Values at the corners of a grid. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly point: (column: number, row: number) => Point;
  readonly value: (column: number, row: number) => number;
  /** Changes the values at all corners within a rectangle and so far round it. */
  readonly visit: (rect: Rect, margin: number, change: (point: Point, value: number) => number) => void;
}

function makeField(bodies: readonly Body[]): Field | undefined {
  const edge = ({ reach }: Body) => reach + FLOW + CELL;
  const left = Math.min(...bodies.map((body) => body.bounds.x - edge(body)));
  const up = Math.min(...bodies.map((body) => body.bounds.y - edge(body)));
  const width = Math.max(...bodies.map((body) => body.bounds.x + body.bounds.width + edge(body))) - left;
  const height = Math.max(...bodies.map((body) => body.bounds.y + body.bounds.height + edge(body))) - up;
  const cell = Math.max(CELL, Math.sqrt((width * height) / CELLS));
  if (!(cell <= LARGEST_CELL)) return undefined;
  const columns = Math.floor(width / cell) + 2;
  const rows = Math.floor(height / cell) + 2;
  const values = new Float64Array(columns * rows).fill(OUT);
  const point = (column: number, row: number): Point => ({ x: left + column * cell, y: up + row * cell });
  const first = (from: number, start: number) => Math.max(1, Math.floor((from - start) / cell));
  return {
    columns,
    rows,
    point,
    value: (column, row) => values[row * columns + column] ?? OUT,
    visit: (rect, margin, change) => {
      const lastColumn = Math.min(columns - 2, Math.floor((rect.x + rect.width + margin - left) / cell) + 1);
      const lastRow = Math.min(rows - 2, Math.floor((rect.y + rect.height + margin - up) / cell) + 1);
      for (let row = first(rect.y - margin, up); row <= lastRow; row++) {
        for (let column = first(rect.x - margin, left); column <= lastColumn; column++) {
          const at = row * columns + column;
          values[at] = change(point(column, row), values[at] ?? OUT);
        }
      }
    },
  };
}
