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
 * A force that pushes nodes off the lines between others.
 * `distance` is how far a node should stay from a line, in map units. Costs lines × nodes: for small maps.
 */
export const forceClear =
  <N extends Placed>(nodes: readonly N[], lines: readonly ClearLine<N>[], distance: number, strength = 0.7) =>
  (alpha: number): void => {
    for (const line of lines) keepClear(line, nodes, distance, strength * alpha);
  };

function keepClear<N extends Placed>(
  { source, target }: ClearLine<N>,
  nodes: readonly N[],
  distance: number,
  strength: number,
): void {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const square = dx * dx + dy * dy;
  if (square === 0) return;
  const length = Math.sqrt(square);
  for (const node of nodes) {
    if (node === source || node === target || node.fx != null) continue;
    const px = node.x - source.x;
    const py = node.y - source.y;
    const along = (px * dx + py * dy) / square;
    const aside = (px * dy - py * dx) / length;
    if (along <= 0.05 || along >= 0.95 || Math.abs(aside) >= distance) continue;
    const push = (aside >= 0 ? distance - aside : -distance - aside) * strength;
    node.vx += (push * dy) / length;
    node.vy -= (push * dx) / length;
  }
}
