import type { SimulationNodeDatum } from "d3-force";

interface Placed extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** A line between two nodes that others should keep clear of. */
export interface ClearLine<N> {
  readonly source: N;
  readonly target: N;
}

/**
 * A d3 force that pushes nodes off the lines between others, and the ends of a line a little the other way.
 * `distance` is how far a node should stay from a line, in map units. Costs lines × nodes: for small maps.
 */
export function forceClear<N extends Placed>(lines: readonly ClearLine<N>[], distance: number, strength = 0.5) {
  let nodes: N[] = [];

  function force(alpha: number): void {
    for (const { source, target } of lines) {
      const dx = target.x - source.x;
      const dy = target.y - source.y;
      const square = dx * dx + dy * dy;
      if (square === 0) continue;
      const length = Math.sqrt(square);
      for (const node of nodes) {
        if (node === source || node === target || node.fx != null) continue;
        const along = ((node.x - source.x) * dx + (node.y - source.y) * dy) / square;
        if (along <= 0.05 || along >= 0.95) continue;
        const aside = ((node.x - source.x) * dy - (node.y - source.y) * dx) / length;
        if (aside >= distance || aside <= -distance) continue;
        const push = (aside >= 0 ? distance - aside : -distance - aside) * strength * alpha;
        node.vx += (push * dy) / length;
        node.vy -= (push * dx) / length;
      }
    }
  }

  force.initialize = (all: N[]): void => {
    nodes = all;
  };
  return force;
}
