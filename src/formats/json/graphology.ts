import type { PlainGraph } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import { type Json, jsonText, saidOf } from "./json.ts";

/** The serialized form of graphology: nodes and edges with a key and attributes. */
export function isGraphology(file: Json): boolean {
  const [node, edge] = [file.get("nodes").items[0], file.get("edges").items[0]];
  return node?.isObject ? node.get("key").isThere : !edge?.isObject && file.get("options").isThere;
}

export const readGraphology = (file: Json, report: Report): PlainGraph => ({
  fields: file.get("attributes").fields(report),
  nodes: file.get("nodes").records(report, (node) => ({
    id: node.get("key").id,
    fields: node.get("attributes").fields(report, ["x", "y"]),
    where: node.where,
  })),
  edges: file.get("edges").records(report, (edge) => {
    const [from, to] = [edge.get("source").id, edge.get("target").id];
    if (from === undefined || to === undefined) return undefined;
    return { id: edge.get("key").id, from, to, fields: edge.get("attributes").fields(report), where: edge.where };
  }),
});

export const writeGraphology = ({ fields, nodes, edges }: PlainGraph): string =>
  jsonText({
    options: { type: "undirected", multi: true, allowSelfLoops: false },
    attributes: saidOf({ fields }),
    nodes: nodes.map((node) => ({ key: node.id, attributes: saidOf(node) })),
    edges: edges.map((edge) => ({
      ...{ key: edge.id, source: edge.from, target: edge.to },
      ...{ undirected: true, attributes: saidOf(edge) },
    })),
  });
