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
export const forceClear = <N extends Placed>(
  nodes: readonly N[],
  lines: readonly ClearLine<N>[],
  distance: number,
  strength = 0.7,
): ((alpha: number) => void) => {
  // Where each stands: no node moves while its speed changes.
  const xs = new Float64Array(nodes.length);
  const ys = new Float64Array(nodes.length);
  return (alpha) => {
    nodes.forEach(({ x, y }, i) => {
      xs[i] = x;
      ys[i] = y;
    });
    for (const line of lines) keepClear(line, nodes, xs, ys, distance, strength * alpha);
  };
};

function keepClear<N extends Placed>(
  { source, target }: ClearLine<N>,
  nodes: readonly N[],
  xs: Float64Array,
  ys: Float64Array,
  distance: number,
  strength: number,
): void {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const square = dx * dx + dy * dy;
  if (square === 0) return;
  const length = Math.sqrt(square);
  const most = distance * length;
  for (let i = 0; i < xs.length; i++) {
    const px = (xs[i] ?? 0) - source.x;
    const py = (ys[i] ?? 0) - source.y;
    const off = px * dy - py * dx;
    if (off >= most || off <= -most) continue;
    const along = (px * dx + py * dy) / square;
    const node = nodes[i];
    if (along <= 0.05 || along >= 0.95 || !node || node === source || node === target || node.fx != null) continue;
    const aside = off / length;
    const push = (aside >= 0 ? distance - aside : -distance - aside) * strength;
    node.vx += (push * dy) / length;
    node.vy -= (push * dx) / length;
  }
}
