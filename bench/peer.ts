import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { Graph } from "./graphs.ts";
import { writeSvg } from "./write-svg.ts";

interface Node extends SimulationNodeDatum {
  id: string;
  label: string;
  x: number;
  y: number;
}

/** The bar: d3-force's 300 ticks with the forces a careful user sets for labelled nodes, written by template strings. No promise is kept. */
export function drawByD3(graph: Graph): string {
  const nodes: Node[] = graph.nodes.map(({ id, label }, i) => ({ id, label, ...phyllotaxis(i) }));
  const at = new Map(nodes.map((node) => [node.id, node]));
  const links: (SimulationLinkDatum<Node> & { source: Node; target: Node })[] = graph.edges.flatMap(
    ({ source, target }) => {
      const [a, b] = [at.get(source), at.get(target)];
      return a && b ? [{ source: a, target: b }] : [];
    },
  );
  forceSimulation(nodes)
    .stop()
    .force("link", forceLink<Node, (typeof links)[number]>(links).distance(110))
    .force("charge", forceManyBody().strength(-500))
    .force("x", forceX().strength(0.05))
    .force("y", forceY().strength(0.05))
    .force("collide", forceCollide(34))
    .tick(300);
  return writeSvg(graph, nodes);
}

/** d3's own starting places, given here as its nodes are then literals of one shape. */
function phyllotaxis(i: number): { x: number; y: number } {
  const radius = 10 * Math.sqrt(0.5 + i);
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
