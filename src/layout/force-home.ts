import type { SimulationNodeDatum } from "d3-force";
import type { Point } from "./types.ts";

interface HomedNode extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly start: Point;
}

/** A force that draws each node back to where it started: it keeps a circle even that other forces would bunch up. */
export const forceHome =
  (nodes: readonly HomedNode[], strength: number) =>
  (alpha: number): void => {
    for (const node of nodes) {
      node.vx += (node.start.x - node.x) * strength * alpha;
      node.vy += (node.start.y - node.y) * strength * alpha;
    }
  };
