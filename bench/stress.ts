import type { Point } from "../src/layout/types.ts";
import { distance } from "./geometry.ts";
import type { Graph } from "./graphs.ts";

/**
 * How badly distances on the map tell the steps in the network: the mean of ((d - s) / s)² over all pairs that are
 * connected, s steps apart and d on the map, at the scale that makes it least (Gansner, Koren and North, 2005).
 */
export function stressOf(graph: Graph, positions: readonly Point[]): number {
  const steps = stepsIn(graph);
  let [count, ratios, squares] = [0, 0, 0];
  positions.forEach((a, i) => {
    for (let j = i + 1; j < positions.length; j++) {
      const [b, apart] = [positions[j], steps[i]?.[j] ?? 0];
      if (b === undefined || apart === 0) continue;
      const ratio = distance(a, b) / apart;
      count++;
      ratios += ratio;
      squares += ratio * ratio;
    }
  });
  // The least of the mean of (k r - 1)² over all scales k.
  return squares === 0 ? 1 : 1 - (ratios * ratios) / (squares * count);
}

/** Steps between all pairs, by breadth-first search; 0 where there is no way. */
function stepsIn({ nodes, edges }: Graph): number[][] {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  return nodes.map(({ id }) => {
    const steps = new Map([[id, 0]]);
    const queue = [id];
    for (const one of queue) {
      for (const next of neighbours.get(one) ?? []) {
        if (steps.has(next)) continue;
        steps.set(next, (steps.get(one) ?? 0) + 1);
        queue.push(next);
      }
    }
    return nodes.map((node) => steps.get(node.id) ?? 0);
  });
}
