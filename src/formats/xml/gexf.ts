import type { PlainEdge, PlainGraph, PlainNode, Scalar } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import { refuseTooMuchGiven } from "../too-many.ts";
import { childrenOf, type XmlElement } from "./tree.ts";

/** An attribute: what it is called, and what it says where nothing is said. */
interface Attribute {
  readonly title: string;
  readonly given: string | undefined;
}

interface Declared {
  readonly byId: ReadonlyMap<string, Attribute>;
  /** Those that say something where nothing is said. */
  readonly given: readonly (Attribute & { readonly given: string })[];
}

/** GEXF 1.1 to 1.3: what is so now, without how it was drawn; what lies in a node stands beside it. */
export function readGexf(root: XmlElement, report: Report): PlainGraph {
  const [graph, ...others] = childrenOf(root, "graph");
  for (const { line } of others) report.note("element-left-out", { element: "graph" }, { line });
  const [ofNodes, ofEdges] = [declaredIn(graph, "node"), declaredIn(graph, "edge")];
  const nodes = graph ? allNodes(graph) : [];
  const edges = (graph ? childrenOf(graph, "edges") : []).flatMap((list) => childrenOf(list, "edge"));
  refuseTooMuchGiven(ofNodes.given.length, nodes.length);
  refuseTooMuchGiven(ofEdges.given.length, edges.length);
  return {
    fields: titleIn(root),
    nodes: nodes.map((node) => nodeOf(node, ofNodes, report)),
    edges: edges.map(
      (edge): PlainEdge => ({
        ...nodeOf(edge, ofEdges, report),
        from: edge.attributes.get("source") ?? "",
        to: edge.attributes.get("target") ?? "",
      }),
    ),
  };
}

function declaredIn(graph: XmlElement | undefined, kind: string): Declared {
  const declared = (graph ? childrenOf(graph, "attributes") : [])
    .filter(({ attributes }) => attributes.get("class") === kind)
    .flatMap((list) => childrenOf(list, "attribute"));
  const byId = new Map(
    declared.map((one): [string, Attribute] => [
      one.attributes.get("id") ?? "",
      { title: one.attributes.get("title") ?? "", given: childrenOf(one, "default")[0]?.text },
    ]),
  );
  const given = [...byId.values()].flatMap((one) => (one.given === undefined ? [] : [{ ...one, given: one.given }]));
  return { byId, given };
}

/** Nodes, and those that lie in them. The depth of a file is bounded. */
function allNodes(above: XmlElement): readonly XmlElement[] {
  const nodes = childrenOf(above, "nodes").flatMap((list) => childrenOf(list, "node"));
  return nodes.flatMap((node) => [node, ...allNodes(node)]);
}

function titleIn(root: XmlElement): ReadonlyMap<string, Scalar> {
  const meta = childrenOf(root, "meta")[0];
  const title = meta?.children.find(({ name }) => name.toLowerCase() === "title" || name === "description");
  return new Map(title ? [["title", title.text.trim()]] : []);
}

const READ = ["attvalues", "nodes"];

function nodeOf(element: XmlElement, declared: Declared, report: Report): PlainNode {
  const { attributes, line } = element;
  const fields = new Map<string, Scalar>();
  const label = attributes.get("label");
  if (label !== undefined) fields.set("label", label);
  for (const name of ["weight", "kind"]) {
    const value = attributes.get(name);
    if (value !== undefined) fields.set(name, value);
  }
  for (const { title, given } of declared.given) fields.set(title, given);
  for (const value of childrenOf(element, "attvalues").flatMap((list) => childrenOf(list, "attvalue"))) {
    const id = value.attributes.get("for") ?? value.attributes.get("id") ?? "";
    fields.set(declared.byId.get(id)?.title ?? id, value.attributes.get("value") ?? "");
  }
  // The name stands in the label too.
  if (fields.get("name") === label || label === "") fields.delete("label");
  for (const { name, isOurs, line: at } of element.children) {
    if (isOurs && !READ.includes(name)) report.note("element-left-out", { element: name.slice(0, 30) }, { line: at });
  }
  return { id: attributes.get("id"), fields, where: { line } };
}
