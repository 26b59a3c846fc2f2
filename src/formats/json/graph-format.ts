import type { Path } from "../../errors/codes.ts";
import type { Fields, PlainGraph, PlainNode } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import {
  ends,
  fieldsIn,
  idIn,
  type JsonObject,
  jsonText,
  listIn,
  named,
  objectIn,
  objectOf,
  recordsIn,
} from "./values.ts";

/** JSON Graph Format: version 2, where nodes are told by id, and version 1, where they are a list. */
export const isGraphFormat = (file: JsonObject): boolean => graphIn(file) !== undefined;

const graphIn = (file: JsonObject): JsonObject | undefined => {
  const graph = objectIn(file.get("graph")) ?? objectIn(listIn(file.get("graphs"))[0]);
  return graph?.has("nodes") ? graph : undefined;
};

export function readGraphFormat(file: JsonObject, report: Report): PlainGraph {
  const graph = graphIn(file) ?? new Map<string, unknown>();
  const path: Path = file.has("graph") ? ["graph"] : ["graphs", 0];
  for (let i = 1; i < listIn(file.get("graphs")).length; i++) {
    report.note("element-left-out", { element: "graph" }, { path: ["graphs", i] });
  }
  const title = graph.get("label");
  const own = fieldsIn(objectIn(graph.get("metadata")), [...path, "metadata"], report);
  return {
    fields: typeof title === "string" ? new Map([["title", title], ...own]) : own,
    nodes: nodesIn(graph.get("nodes"), [...path, "nodes"], report),
    edges: recordsIn(graph.get("edges"), [...path, "edges"], report, (edge, at) => {
      const [from, to] = [idIn(edge.get("source")), idIn(edge.get("target"))];
      if (from === undefined || to === undefined) return undefined;
      const fields = told(edge, at, report, ["id", "source", "target", "directed", "metadata"]);
      return { id: idIn(edge.get("id")), from, to, fields, where: { path: at } };
    }),
  };
}

function nodesIn(nodes: unknown, path: Path, report: Report): readonly PlainNode[] {
  const byId = objectIn(nodes);
  if (!byId) {
    return recordsIn(nodes, path, report, (node, at) => ({
      id: idIn(node.get("id")),
      fields: told(node, at, report, ["id", "metadata"]),
      where: { path: at },
    }));
  }
  return [...byId].map(([id, node], i) => {
    const at = [...path, i];
    return { id, fields: told(objectIn(node) ?? new Map(), at, report, ["metadata"]), where: { path: at } };
  });
}

/** The metadata, and what stands beside it that it does not tell. */
function told(record: JsonObject, path: Path, report: Report, not: readonly string[]): Fields {
  const metadata = fieldsIn(objectIn(record.get("metadata")), [...path, "metadata"], report);
  const label = metadata.has("name") ? ["label"] : [];
  return new Map([...metadata, ...fieldsIn(record, path, report, [...not, ...label])]);
}

export const writeGraphFormat = ({ fields, nodes, edges }: PlainGraph): string =>
  jsonText({
    graph: {
      directed: false,
      metadata: objectOf({ fields }),
      nodes: Object.fromEntries(
        nodes.map((node) => [node.id ?? "", { ...named("label", node.fields.get("name")), metadata: objectOf(node) }]),
      ),
      edges: edges.map((edge) => ({ ...named("id", edge.id), ...ends(edge), metadata: objectOf(edge) })),
    },
  });
