/** What a force is to a run: a function of the heat that changes the speeds of nodes. */
export type Force = (alpha: number) => void;

interface MovingNode {
  x: number;
  y: number;
  vx: number;
  vy: number;
  fx?: number | null | undefined;
  fy?: number | null | undefined;
}

/** The share of its speed that a node keeps from tick to tick: d3's own. */
const KEPT = 0.6;

/**
 * Runs d3 forces for a number of ticks, as d3's simulation does (d3-force, simulation.js): heat falls by `decay` each
 * tick, forces change speeds, speeds move nodes, fixed nodes stay. That simulation itself starts a timer when it is
 * made, which no pure function may.
 */
export function runForces(nodes: readonly MovingNode[], forces: readonly Force[], ticks: number, decay: number): void {
  let alpha = 1;
  for (let tick = 0; tick < ticks; tick++) {
    alpha -= alpha * decay;
    for (const force of forces) force(alpha);
    for (const node of nodes) {
      if (node.fx == null) node.x += node.vx *= KEPT;
      else [node.x, node.vx] = [node.fx, 0];
      if (node.fy == null) node.y += node.vy *= KEPT;
      else [node.y, node.vy] = [node.fy, 0];
    }
  }
}
