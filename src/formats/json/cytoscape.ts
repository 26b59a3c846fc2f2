import type { PlainEdge, PlainGraph, PlainNode } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import { type Json, jsonText, saidOf } from "./json.ts";

/** Cytoscape JSON: elements in one list, or as lists of nodes and edges, each with `data`. */
export const isCytoscape = (file: Json): boolean =>
  listsIn(file).some(({ items: [first] }) => first?.get("data").isObject);

function listsIn(file: Json): readonly Json[] {
  const elements = file.get("elements").isThere ? file.get("elements") : file;
  return elements.isList ? [elements] : [elements.get("nodes"), elements.get("edges")];
}

export function readCytoscape(file: Json, report: Report): PlainGraph {
  const [nodes, edges]: [PlainNode[], PlainEdge[]] = [[], []];
  for (const list of listsIn(file)) {
    list.records(report, (element) => {
      const data = element.get("data");
      if (!data.isObject) return undefined;
      const [from, to] = [data.get("source").id, data.get("target").id];
      const fields = data.fields(report, ["id", "source", "target"]);
      const node = { id: data.get("id").id, fields, where: element.where };
      if (from !== undefined && to !== undefined) edges.push({ ...node, from, to });
      else nodes.push(node);
      return node;
    });
  }
  return { fields: file.get("data").fields(report), nodes, edges };
}

export const writeCytoscape = ({ fields, nodes, edges }: PlainGraph): string =>
  jsonText({
    data: saidOf({ fields }),
    elements: {
      nodes: nodes.map((node) => ({ data: { id: node.id, ...saidOf(node) } })),
      edges: edges.map((edge) => ({ data: { id: edge.id, source: edge.from, target: edge.to, ...saidOf(edge) } })),
    },
  });
