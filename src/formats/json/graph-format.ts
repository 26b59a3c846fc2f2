import type { Fields, PlainGraph, PlainNode } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import { Json, jsonText, saidOf } from "./json.ts";

/** JSON Graph Format: version 2, where nodes are told by id, and version 1, where they are a list. */
export const isGraphFormat = (file: Json): boolean => graphIn(file)?.get("nodes").isThere === true;

const graphIn = (file: Json): Json | undefined =>
  file.get("graph").isObject ? file.get("graph") : file.get("graphs").items[0];

export function readGraphFormat(file: Json, report: Report): PlainGraph {
  const graph = graphIn(file) ?? file;
  const [, ...others] = file.get("graphs").items;
  for (const { where } of others) report.note("element-left-out", { element: "graph" }, where);
  const title = graph.get("label").text;
  const own = graph.get("metadata").fields(report);
  return {
    fields: title === undefined ? own : new Map([["title", title], ...own]),
    nodes: nodesIn(graph.get("nodes"), report),
    edges: graph.get("edges").records(report, (edge) => {
      const [from, to] = [edge.get("source").id, edge.get("target").id];
      if (from === undefined || to === undefined) return undefined;
      const fields = told(edge, report, ["id", "source", "target", "directed", "metadata"]);
      return { id: edge.get("id").id, from, to, fields, where: edge.where };
    }),
  };
}

function nodesIn(nodes: Json, report: Report): readonly PlainNode[] {
  if (!nodes.isObject) {
    return nodes.records(report, (node) => ({
      id: node.get("id").id,
      fields: told(node, report, ["id", "metadata"]),
      where: node.where,
    }));
  }
  return [...nodes.entries].map(([id, value], i) => {
    // Names of fields may be ids here, and the place of somebody is told without one.
    const node = new Json(value, nodes, i);
    return { id, fields: told(node, report, ["metadata"]), where: node.where };
  });
}

/** The metadata, and what stands beside it that it does not tell. */
function told(record: Json, report: Report, not: readonly string[]): Fields {
  const metadata = record.get("metadata").fields(report);
  const label = metadata.has("name") ? ["label"] : [];
  return new Map([...metadata, ...record.fields(report, [...not, ...label])]);
}

export const writeGraphFormat = ({ fields, nodes, edges }: PlainGraph): string =>
  jsonText({
    graph: {
      directed: false,
      metadata: saidOf({ fields }),
      nodes: Object.fromEntries(
        nodes.map((node) => [node.id ?? "", { label: node.fields.get("name"), metadata: saidOf(node) }]),
      ),
      edges: edges.map(({ id, from, to, fields }) => ({
        ...{ id, source: from, target: to },
        metadata: saidOf({ fields }),
      })),
    },
  });
