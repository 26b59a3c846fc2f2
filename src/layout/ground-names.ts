import { baseLines, LINE_HEIGHT, widthOf } from "./boxes.ts";
import { overlap } from "./free-spots.ts";
import { makeGrid } from "./grid.ts";
import { symbolRect } from "./room.ts";
import { round } from "./round.ts";
import type { GroundName, PlacedSymbol, Point, Rect, Route } from "./types.ts";
import { meetsRect, type Way, wayOf } from "./ways.ts";

const CELL = 96;
/** Beside a name, so that it is not read with a label on the same line, and above and below it. */
const BESIDE = 14;
const ABOVE = 3;

/** What is covered of a rectangle: nothing, a tie alone, or somebody's symbol or label. */
export type Cover = "free" | "tie" | "taken";

/** What stands on the ground already, as far as a name should keep clear of it. */
export function makeCover(symbols: readonly PlacedSymbol[], routes: readonly Route[]): (rect: Rect) => Cover {
  const people = makeGrid<Rect>(CELL);
  const ways = makeGrid<Way>(CELL);
  for (const symbol of symbols) {
    for (const rect of [symbolRect(symbol), ...(symbol.lines.length > 0 ? [symbol.label] : [])]) people.add(rect, rect);
  }
  for (const route of routes) {
    const way = wayOf(route);
    ways.add({ x: way.left, y: way.up, width: way.right - way.left, height: way.down - way.up }, way);
  }
  return (rect) => {
    const wide = grown(rect, BESIDE, ABOVE);
    if (people.some(wide, (other) => overlap(wide, other))) return "taken";
    const near = grown(rect, ABOVE, ABOVE);
    return ways.some(near, (way) => meetsRect(way, near)) ? "tie" : "free";
  };
}

const grown = ({ x, y, width, height }: Rect, beside: number, above: number): Rect => ({
  x: x - beside,
  y: y - above,
  width: width + 2 * beside,
  height: height + 2 * above,
});

/** A name of some lines with its middle at a point. */
export function nameAt(lines: readonly string[], size: number, { x, y }: Point): GroundName {
  const set = lines.map((text) => ({ text, size, light: false }));
  const width = Math.max(...lines.map((text) => widthOf(text, size, "bold")));
  const height = lines.length * size * LINE_HEIGHT;
  const bases = baseLines(set, y - height / 2);
  return {
    lines: set.map((line, i) => ({ ...line, x: round(x), y: round(bases[i] ?? y) })),
    rect: { x: round(x - width / 2), y: round(y - height / 2), width: round(width), height: round(height) },
  };
}
