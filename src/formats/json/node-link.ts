import type { PlainGraph } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import { type Json, jsonText, saidOf } from "./json.ts";

/** Node-link JSON, as d3 and NetworkX have it: nodes, and links between ids, between places in the list, or between nodes. */
export const isNodeLink = (file: Json): boolean => file.get("nodes").isList && linksIn(file).isList;

const linksIn = (file: Json): Json => (file.get("links").isList ? file.get("links") : file.get("edges"));

export function readNodeLink(file: Json, report: Report): PlainGraph {
  const nodes = file.get("nodes");
  const places = nodes.items.map((node) => node.get("id").id);
  const ids = new Set(places);
  return {
    fields: file.get("graph").fields(report),
    nodes: nodes.records(report, (node, i) => ({
      id: places[i] ?? String(i),
      fields: node.fields(report, ["id", "index", "x", "y", "vx", "vy"]),
      where: node.where,
    })),
    edges: linksIn(file).records(report, (link) => {
      const [from, to] = [endIn(link.get("source"), places, ids), endIn(link.get("target"), places, ids)];
      if (from === undefined || to === undefined) return undefined;
      const fields = link.fields(report, ["id", "key", "source", "target", "index"]);
      return { id: link.get("id").id, from, to, fields, where: link.where };
    }),
  };
}

type Places = readonly (string | undefined)[];

/** An end is an id, the node itself once d3 has run, or a place in a list of nodes without ids. */
function endIn(end: Json, places: Places, ids: ReadonlySet<string | undefined>): string | undefined {
  if (end.isObject) return end.get("id").id ?? end.get("index").id;
  const place = typeof end.scalar === "number" ? places[end.scalar] : undefined;
  return place !== undefined && !ids.has(end.id) ? place : end.id;
}

export const writeNodeLink = ({ fields, nodes, edges }: PlainGraph): string =>
  jsonText({
    ...{ directed: false, multigraph: true, graph: saidOf({ fields }) },
    nodes: nodes.map((node) => ({ id: node.id, ...saidOf(node) })),
    links: edges.map((edge) => ({ id: edge.id, source: edge.from, target: edge.to, ...saidOf(edge) })),
  });
