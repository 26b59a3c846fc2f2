import type { Path } from "../../errors/codes.ts";
import type { PlainEdge, PlainGraph, PlainNode } from "../plain-graph.ts";
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

/** Cytoscape JSON: elements in one list, or as lists of nodes and edges, each with `data`. */
export const isCytoscape = (file: unknown): boolean => elementsIn(file).some(({ list }) => isElement(list[0]));

const isElement = (value: unknown): boolean => objectIn(objectIn(value)?.get("data")) !== undefined;

interface Elements {
  readonly list: readonly unknown[];
  readonly path: Path;
}

function elementsIn(file: unknown): readonly Elements[] {
  if (Array.isArray(file)) return [{ list: file, path: [] }];
  const all = objectIn(file);
  const elements = all?.get("elements") ?? file;
  const path = all?.has("elements") ? ["elements"] : [];
  if (Array.isArray(elements)) return [{ list: elements, path }];
  const lists = objectIn(elements);
  return ["nodes", "edges"].map((name) => ({ list: listIn(lists?.get(name)), path: [...path, name] }));
}

export function readCytoscape(file: unknown, report: Report): PlainGraph {
  const [nodes, edges]: [PlainNode[], PlainEdge[]] = [[], []];
  for (const { list, path } of elementsIn(file)) {
    recordsIn(list, path, report, (element, at) => {
      const data = objectIn(element.get("data"));
      if (!data) return undefined;
      const [from, to] = [idIn(data.get("source")), idIn(data.get("target"))];
      const fields = fieldsIn(data, [...at, "data"], report, ["id", "source", "target"]);
      const node = { id: idIn(data.get("id")), fields, where: { path: at } };
      if (from !== undefined && to !== undefined) edges.push({ ...node, from, to });
      else nodes.push(node);
      return node;
    });
  }
  const data: JsonObject | undefined = Array.isArray(file) ? undefined : objectIn(objectIn(file)?.get("data"));
  return { fields: fieldsIn(data, ["data"], report), nodes, edges };
}

export const writeCytoscape = ({ fields, nodes, edges }: PlainGraph): string =>
  jsonText({
    data: objectOf({ fields }),
    elements: {
      nodes: nodes.map((node) => ({ data: { ...named("id", node.id), ...objectOf(node) } })),
      edges: edges.map((edge) => ({ data: { ...named("id", edge.id), ...ends(edge), ...objectOf(edge) } })),
    },
  });
