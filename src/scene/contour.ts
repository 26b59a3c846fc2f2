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
 * The outlines round bodies, clockwise on screen, and counterclockwise round what they leave out: the level 0 of a field
 * that is positive near a body (marching squares, Lorensen and Cline 1987), bodies joined and holes cut with soft edges
 * (polynomial smooth minimum, Quilez 2013). No outline comes nearer to the middle of a hole than its radius.
 * `undefined` where the ground is too large.
 */
export function contours(bodies: readonly Body[], holes: readonly Hole[]): Point[][] | undefined {
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
  return loopsOf(field);
}

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

/** What a soft join adds where two values are within `soft` of one another. */
function blend(a: number, b: number, soft: number): number {
  const near = Math.max(0, soft - Math.abs(a - b));
  return (near * near) / (4 * soft);
}

interface Field {
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

/** The sides of a cell that an outline crosses, from and to, by which of its corners lie inside: 8 4 over 1 2. */
const CROSSINGS: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [["left", "down"]],
  [["down", "right"]],
  [["left", "right"]],
  [["right", "up"]],
  [
    ["right", "up"],
    ["left", "down"],
  ],
  [["down", "up"]],
  [["left", "up"]],
  [["up", "left"]],
  [["up", "down"]],
  [
    ["up", "left"],
    ["down", "right"],
  ],
  [["up", "right"]],
  [["right", "left"]],
  [["right", "down"]],
  [["down", "left"]],
  [],
];
type Side = "left" | "up" | "right" | "down";

function loopsOf(field: Field): Point[][] {
  const { columns, rows, value } = field;
  const inside = (column: number, row: number, weight: number) => (value(column, row) > 0 ? weight : 0);
  /** A side of a cell is a number: twice that of its first corner, one more where it runs down. */
  const sideAt = (column: number, row: number, side: Side): number => {
    const corner = (side === "down" ? row + 1 : row) * columns + (side === "right" ? column + 1 : column);
    return corner * 2 + (side === "left" || side === "right" ? 1 : 0);
  };
  const next = new Map<number, number>();
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const which =
        inside(column, row, 8) +
        inside(column + 1, row, 4) +
        inside(column + 1, row + 1, 2) +
        inside(column, row + 1, 1);
      for (const [from, to] of CROSSINGS[which] ?? []) next.set(sideAt(column, row, from), sideAt(column, row, to));
    }
  }
  const loops: Point[][] = [];
  while (true) {
    const start = next.keys().next();
    if (start.done) return loops;
    const loop: Point[] = [];
    let at: number | undefined = start.value;
    while (at !== undefined) {
      loop.push(crossing(field, at));
      const after: number | undefined = next.get(at);
      next.delete(at);
      at = after === start.value ? undefined : after;
    }
    loops.push(thinned(loop));
  }
}

/** How far a line may turn, as the sine of the angle, and run before a point of it is kept. */
const TURN = 0.06;
const RUN = 48;

/** A loop without the points on its straight stretches. */
function thinned(loop: readonly Point[]): Point[] {
  let last = loop[0] ?? { x: 0, y: 0 };
  return loop.filter((point, i) => {
    const next = loop[(i + 1) % loop.length] ?? point;
    const [ax, ay] = [point.x - last.x, point.y - last.y];
    const [bx, by] = [next.x - point.x, next.y - point.y];
    const size = distance(last, point) * distance(point, next);
    const isStraight = i > 0 && Math.abs(ax * by - ay * bx) < TURN * size && distance(last, next) < RUN;
    if (!isStraight) last = point;
    return !isStraight;
  });
}

/** Where the outline crosses a side. */
function crossing({ columns, point, value }: Field, side: number): Point {
  const corner = Math.floor(side / 2);
  const [column, row] = [corner % columns, Math.floor(corner / columns)];
  const [right, down] = side % 2 === 1 ? [0, 1] : [1, 0];
  const [a, b] = [value(column, row), value(column + right, row + down)];
  const [p, q] = [point(column, row), point(column + right, row + down)];
  const share = Math.max(0.02, Math.min(0.98, a / (a - b)));
  return { x: p.x + (q.x - p.x) * share, y: p.y + (q.y - p.y) * share };
}
