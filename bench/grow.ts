import type { Graph } from "./graphs.ts";

/** The same network with one member more, who knows the client and one of the others. */
export function grow({ nodes, edges }: Graph): Graph {
  const id = "newcomer";
  const friend = nodes[nodes.length >> 1]?.id ?? "n0";
  return {
    nodes: [...nodes, { id, label: "Neighbour Els" }],
    edges: [...edges, { source: nodes[0]?.id ?? "n0", target: id }, { source: friend, target: id }],
  };
}
