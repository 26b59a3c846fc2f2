import type { PlainGraph } from "../plain-graph.ts";
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

/** The serialized form of graphology: nodes and edges with a key and attributes. */
export const isGraphology = (file: JsonObject): boolean => {
  const [node, edge] = [objectIn(listIn(file.get("nodes"))[0]), objectIn(listIn(file.get("edges"))[0])];
  return node !== undefined ? node.has("key") : edge === undefined && file.has("options");
};

export const readGraphology = (file: JsonObject, report: Report): PlainGraph => ({
  fields: fieldsIn(objectIn(file.get("attributes")), ["attributes"], report),
  nodes: recordsIn(file.get("nodes"), ["nodes"], report, (node, path) => ({
    id: idIn(node.get("key")),
    fields: fieldsIn(objectIn(node.get("attributes")), [...path, "attributes"], report, ["x", "y"]),
    where: { path },
  })),
  edges: recordsIn(file.get("edges"), ["edges"], report, (edge, path) => {
    const [from, to] = [idIn(edge.get("source")), idIn(edge.get("target"))];
    if (from === undefined || to === undefined) return undefined;
    const fields = fieldsIn(objectIn(edge.get("attributes")), [...path, "attributes"], report);
    return { id: idIn(edge.get("key")), from, to, fields, where: { path } };
  }),
});

export const writeGraphology = ({ fields, nodes, edges }: PlainGraph): string =>
  jsonText({
    options: { type: "undirected", multi: true, allowSelfLoops: false },
    attributes: objectOf({ fields }),
    nodes: nodes.map((node) => ({ ...named("key", node.id), attributes: objectOf(node) })),
    edges: edges.map((edge) => ({
      ...named("key", edge.id),
      ...ends(edge),
      undirected: true,
      attributes: objectOf(edge),
    })),
  });
