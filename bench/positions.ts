import { textWidth } from "../src/layout/text/width.ts";
import type { Point } from "../src/layout/types.ts";
import type { Drawn } from "./drawn.ts";
import { boxOf } from "./geometry.ts";
import type { Graph } from "./graphs.ts";

const RADIUS = 20;
const FONT_SIZE = 12;
const LABEL = { gap: 2, height: 14 };
/** Side of the square that a fair drawing has for each of its nodes. */
const ROOM = 120;

const ORIGIN: Point = { x: 0, y: 0 };

/** The drawing that a careful user makes of bare positions: circles, straight ties, each name on one line under its circle. */
export function fromPositions({ nodes, edges }: Graph, positions: readonly Point[]): Drawn {
  const at = new Map(nodes.map(({ id }, i) => [id, positions[i] ?? ORIGIN]));
  const symbols = nodes.map(({ id }) => ({ id, ...(at.get(id) ?? ORIGIN), radius: RADIUS }));
  return {
    symbols,
    labels: nodes.map(({ id, label }) => {
      const { x, y } = at.get(id) ?? ORIGIN;
      const width = textWidth(label, FONT_SIZE);
      return { of: id, rect: { x: x - width / 2, y: y + RADIUS + LABEL.gap, width, height: LABEL.height } };
    }),
    ways: edges.map(({ source, target }) => ({
      ends: [source, target],
      points: [at.get(source) ?? ORIGIN, at.get(target) ?? ORIGIN],
    })),
  };
}

/** The side in px of the square that each node has of the box round all. */
export function roomOf(positions: readonly Point[]): number {
  const { width, height } = boxOf(positions);
  return Math.sqrt((width * height) / positions.length);
}

/** The positions scaled to a box of 120 x 120 px a node: fair to libraries whose units are no pixels. */
export function toFairScale(positions: readonly Point[]): Point[] {
  const factor = ROOM / (roomOf(positions) || 1);
  return positions.map(({ x, y }) => ({ x: x * factor, y: y * factor }));
}
