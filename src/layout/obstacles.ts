import { makeGrid } from "./grid.ts";
import { symbolRect } from "./room.ts";
import type { PlacedSymbol, Point, Rect, Route } from "./types.ts";

/** What ties should keep clear of. */
export interface Obstacles {
  /** How much a way crosses: 1 for each symbol of others, a half for each label, a quarter for a label of its own ends. */
  readonly crossed: (route: Omit<Route, "tie">, fromId: string, toId: string) => number;
}

const CELL = 128;
/** A bent way is looked at in this many straight pieces. */
const PIECES = 8;

interface Obstacle {
  readonly id: string;
  readonly rect: Rect;
  readonly weight: number;
}

/** The symbols, the client first, with their labels, and other ground to keep free. */
export function makeObstacles(symbols: readonly PlacedSymbol[], keepFree: readonly Rect[] = []): Obstacles {
  const grid = makeGrid<Obstacle>(CELL);
  const add = (id: string, rect: Rect, weight: number) => grid.add(rect, { id, rect, weight });
  symbols.forEach((symbol, i) => {
    add(symbol.id, symbolRect(symbol), 1);
    if (i > 0 && symbol.lines.length > 0) add(symbol.id, symbol.label, 0.5);
  });
  for (const rect of keepFree) add("", rect, 0.5);

  return {
    crossed: (route, fromId, toId) => {
      const met = new Set<Obstacle>();
      const points = pointsOf(route);
      points.slice(1).forEach((b, i) => {
        const a = points[i] ?? b;
        grid.some(around(a, b), (obstacle) => {
          if (!met.has(obstacle) && meets(obstacle.rect, a, b)) met.add(obstacle);
          return false;
        });
      });
      let sum = 0;
      for (const { id, weight } of met) {
        if (id !== fromId && id !== toId) sum += weight;
        else if (weight < 1) sum += weight / 2;
      }
      return sum;
    },
  };
}

/** The way of a tie as straight pieces. */
export function pointsOf({ from, via, to }: Omit<Route, "tie">): Point[] {
  if (!via) return [from, to];
  return Array.from({ length: PIECES + 1 }, (_, i) => quadraticAt(from, via, to, i / PIECES));
}

/** The point of a quadratic curve at a share of its way. */
export function quadraticAt(from: Point, via: Point, to: Point, t: number): Point {
  const s = 1 - t;
  return { x: s * s * from.x + 2 * s * t * via.x + t * t * to.x, y: s * s * from.y + 2 * s * t * via.y + t * t * to.y };
}

/** The rectangle round a straight piece. */
export function around(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** Whether a straight piece meets a rectangle (Liang and Barsky 1984). */
export function meets({ x, y, width, height }: Rect, a: Point, b: Point): boolean {
  let enter = 0;
  let leave = 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  for (const [run, room] of [
    [-dx, a.x - x],
    [dx, x + width - a.x],
    [-dy, a.y - y],
    [dy, y + height - a.y],
  ] as const) {
    if (run === 0) {
      if (room < 0) return false;
    } else if (run < 0) enter = Math.max(enter, room / run);
    else leave = Math.min(leave, room / run);
  }
  return enter <= leave;
}
