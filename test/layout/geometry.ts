import { textWidth } from "../../src/layout/text/width.ts";
import type { Box, PlacedSymbol, Placement, Point, Rect, Route } from "../../src/layout/types.ts";

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** How far two rectangles run into one another; 0 or less where they do not. */
export const overlap = (a: Rect, b: Rect): number =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  );

/** The rectangle round a symbol as it is drawn: a hexagon reaches a little beyond its radius. */
function drawnRect({ x, y, radius, shape }: Pick<PlacedSymbol, "x" | "y" | "radius" | "shape">): Rect {
  const half = shape === "hexagon" ? radius * 1.08 : radius;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** Two places are apart when they do not run into one another by more than rounding. */
const APART = 0.02;

/** A symbol as it is drawn, or a label: all that lies so near to a rectangle. A circle is all that is near its middle. */
interface Shape {
  readonly id: string;
  /** The rectangle round all of it. */
  readonly round: Rect;
  readonly core: Rect;
  readonly reach: number;
}

export function shapeOf(symbol: PlacedSymbol): Shape {
  const { id, x, y, radius, shape } = symbol;
  const [half, reach] = shape === "square" ? [radius * 0.58, radius * 0.36] : [0, drawnRect(symbol).width / 2];
  return { id, round: drawnRect(symbol), core: { x: x - half, y: y - half, width: 2 * half, height: 2 * half }, reach };
}

/** How far two shapes run into one another; 0 or less where they do not. */
export function intoOneAnother(a: Shape, b: Shape): number {
  const dx = Math.max(0, a.core.x - b.core.x - b.core.width, b.core.x - a.core.x - a.core.width);
  const dy = Math.max(0, a.core.y - b.core.y - b.core.height, b.core.y - a.core.y - a.core.height);
  return a.reach + b.reach - Math.hypot(dx, dy);
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * What is wrong with a placement, in words: symbols on symbols, labels on symbols, labels, or the client. The rectangles
 * round them are apart; of two who held their places, or of one and the client, what is drawn of them is.
 */
export function clashes({ client, members }: Placement, held = NOBODY): string[] {
  const isHeld = (id: string) => held.has(id) || (held.size > 0 && id === client.id);
  const isOn = (a: Shape, b: Shape) =>
    (isHeld(a.id) && isHeld(b.id) ? intoOneAnother(a, b) : overlap(a.round, b.round)) > APART;
  const symbols = [client, ...members].map(shapeOf);
  const labels = members
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, label }): Shape => ({ id, round: label, core: label, reach: 0 }));
  const pairs = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
  return [
    ...pairs(symbols)
      .filter(([a, b]) => isOn(a, b))
      .map(([a, b]) => `the symbols of ${a.id} and ${b.id} overlap`),
    ...pairs(labels)
      .filter(([a, b]) => overlap(a.round, b.round) > APART)
      .map(([a, b]) => `the labels of ${a.id} and ${b.id} overlap`),
    ...labels.flatMap((label) =>
      symbols
        .filter((symbol) => isOn(label, symbol))
        .map(({ id }) => `the label of ${label.id} covers the symbol of ${id}`),
    ),
    ...(nameInside(client) ? [] : ["the client's name runs out of its symbol"]),
  ];
}

/** Whether each line of the client's name lies within the circle: from the top of its capitals to under its tails. */
export function nameInside({ x, y, radius, lines }: PlacedSymbol): boolean {
  return lines.every((line) => {
    const half = textWidth(line.text, line.size, "bold") / 2;
    const edges = [line.y - 0.74 * line.size, line.y + 0.24 * line.size];
    return edges.every(
      (edge) => Math.hypot(line.x - x + half, edge - y) <= radius && Math.hypot(line.x - x - half, edge - y) <= radius,
    );
  });
}

/** Points along the way of a tie. */
export function wayOf({ from, via, to }: Omit<Route, "tie">, pieces = 64): Point[] {
  const bends = via ?? [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }];
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const along = (i / pieces) * bends.length;
    const nth = Math.min(bends.length - 1, Math.floor(along));
    const t = along - nth;
    const bend = bends[nth] ?? from;
    const half = (other: Point | undefined, end: Point) =>
      other ? { x: (bend.x + other.x) / 2, y: (bend.y + other.y) / 2 } : end;
    const [start, stop] = [half(bends[nth - 1], from), half(bends[nth + 1], to)];
    const mix = (a: number, b: number, c: number) => (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
    return { x: mix(start.x, bend.x, stop.x), y: mix(start.y, bend.y, stop.y) };
  });
}

/** From a point to the nearest of a way's points. */
export const toWay = (point: Point, way: readonly Point[]): number => Math.min(...way.map((at) => distance(at, point)));

/** From a point to the stretch between two others. */
export function toStretch(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, share));
  return distance(p, { x: a.x + dx * t, y: a.y + dy * t });
}

export const boxOf = (id: string, more: Partial<Box> = {}): Box => ({
  id,
  shape: "circle",
  radius: 24,
  lines: [{ text: id, size: 14, light: false }],
  labelWidth: 60,
  labelHeight: 17,
  cut: false,
  ...more,
});
