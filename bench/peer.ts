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
  const f = (value: number) => value.toFixed(1);
  const escaped = (text: string) =>
    text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [x0, y0] = [Math.min(...xs) - 60, Math.min(...ys) - 60];
  const lines = links.map(
    ({ source, target }) => `<line x1="${f(source.x)}" y1="${f(source.y)}" x2="${f(target.x)}" y2="${f(target.y)}"/>`,
  );
  const circles = nodes.map(({ x, y }) => `<circle cx="${f(x)}" cy="${f(y)}" r="20"/>`);
  const labels = nodes.map(({ x, y, label }) => `<text x="${f(x)}" y="${f(y + 33)}">${escaped(label)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${f(x0)} ${f(y0)} ${f(Math.max(...xs) + 60 - x0)} ${f(Math.max(...ys) + 60 - y0)}"><g stroke="#999">${lines.join("")}</g><g fill="#8ac" stroke="#246">${circles.join("")}</g><g text-anchor="middle" font-size="12" font-family="sans-serif">${labels.join("")}</g></svg>`;
}

/** d3's own starting places, given here as its nodes are then literals of one shape. */
function phyllotaxis(i: number): { x: number; y: number } {
  const radius = 10 * Math.sqrt(0.5 + i);
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
