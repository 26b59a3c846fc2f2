import type { Point } from "../src/layout/types.ts";
import { boxOf } from "./geometry.ts";
import type { Graph } from "./graphs.ts";

const MARGIN = 60;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The least that turns places into a picture: template strings. No promise is kept. */
export function writeSvg({ nodes, edges }: Graph, places: readonly Point[]): string {
  const at = new Map(nodes.map(({ id }, i) => [id, places[i] ?? { x: 0, y: 0 }]));
  const f = (value: number) => value.toFixed(1);
  const lines = edges.map(({ source, target }) => {
    const [a, b] = [at.get(source), at.get(target)];
    return a && b ? `<line x1="${f(a.x)}" y1="${f(a.y)}" x2="${f(b.x)}" y2="${f(b.y)}"/>` : "";
  });
  const circles = places.map(({ x, y }) => `<circle cx="${f(x)}" cy="${f(y)}" r="20"/>`);
  const labels = places.map(
    ({ x, y }, i) => `<text x="${f(x)}" y="${f(y + 33)}">${escaped(nodes[i]?.label ?? "")}</text>`,
  );
  const { x, y, width, height } = boxOf(places);
  const viewBox = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(f).join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g stroke="#999">${lines.join("")}</g><g fill="#8ac" stroke="#246">${circles.join("")}</g><g text-anchor="middle" font-size="12" font-family="sans-serif">${labels.join("")}</g></svg>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
