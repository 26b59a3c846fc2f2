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

/** Node-link JSON, as d3 and NetworkX have it: nodes, and links between ids, between places in the list, or between nodes. */
export const isNodeLink = (file: JsonObject): boolean =>
  Array.isArray(file.get("nodes")) && (Array.isArray(file.get("links")) || Array.isArray(file.get("edges")));

export function readNodeLink(file: JsonObject, report: Report): PlainGraph {
  const places: Places = listIn(file.get("nodes")).map((node) => idIn(objectIn(node)?.get("id")));
  const ids = new Set(places);
  const table = Array.isArray(file.get("links")) ? "links" : "edges";
  return {
    fields: fieldsIn(objectIn(file.get("graph")), ["graph"], report),
    nodes: recordsIn(file.get("nodes"), ["nodes"], report, (node, path, i) => ({
      id: places[i] ?? String(i),
      fields: fieldsIn(node, path, report, ["id", "index", "x", "y", "vx", "vy"]),
      where: { path },
    })),
    edges: recordsIn(file.get(table), [table], report, (link, path) => {
      const [from, to] = [endIn(link.get("source"), places, ids), endIn(link.get("target"), places, ids)];
      if (from === undefined || to === undefined) return undefined;
      const fields = fieldsIn(link, path, report, ["id", "key", "source", "target", "index"]);
      return { id: idIn(link.get("id")), from, to, fields, where: { path } };
    }),
  };
}

type Places = readonly (string | undefined)[];

/** An end is an id, the node itself once d3 has run, or a place in a list of nodes without ids. */
function endIn(end: unknown, places: Places, ids: ReadonlySet<string | undefined>): string | undefined {
  const node = objectIn(end);
  const id = node ? idIn(node.get("id") ?? node.get("index")) : idIn(end);
  return typeof end === "number" && places[end] !== undefined && !ids.has(id) ? places[end] : id;
}

export const writeNodeLink = ({ fields, nodes, edges }: PlainGraph): string =>
  jsonText({
    directed: false,
    multigraph: true,
    graph: objectOf({ fields }),
    nodes: nodes.map((node) => ({ ...named("id", node.id), ...objectOf(node) })),
    links: edges.map((edge) => ({ ...named("id", edge.id), ...ends(edge), ...objectOf(edge) })),
  });
