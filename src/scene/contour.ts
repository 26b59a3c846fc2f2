import type { Point } from "../layout/types.ts";
import { type Body, distance, type Field, fieldOf, type Hole } from "./field.ts";

/**
 * The outlines round bodies, clockwise on screen, and counterclockwise round what they leave out: the level 0 of their
 * field (marching squares, Lorensen and Cline 1987). No outline comes nearer to the middle of a hole than its radius.
 * `undefined` where the ground is too large.
 */
export function contours(bodies: readonly Body[], holes: readonly Hole[]): Point[][] | undefined {
  const field = fieldOf(bodies, holes);
  return field && loopsOf(field);
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
