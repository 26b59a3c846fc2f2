import { canvasNodes } from "../csv/canvas-fields.ts";
import { noteSession, saidIn } from "../csv/network-canvas.ts";
import type { PlainEdge, PlainGraph, PlainNode, Scalar } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import { refuseTooMuchGiven } from "../too-many.ts";
import { childrenOf, type XmlElement } from "./tree.ts";

/** A key: what data of it is called, for whom it is, and what it says where there is none. */
interface Key {
  readonly name: string;
  readonly for: string;
  readonly given: string | undefined;
}

interface Keys {
  readonly byId: ReadonlyMap<string, Key>;
  /** Those that say something where there is no data of them. */
  readonly given: readonly (Key & { readonly given: string })[];
}

/** GraphML 1.0; a Network Canvas session is one in which the client is told by the graph itself. */
export function readGraphml(root: XmlElement, report: Report): PlainGraph {
  const keys = keysIn(root);
  const [graph, ...others] = childrenOf(root, "graph");
  for (const { line } of others) report.note("element-left-out", { element: "graph" }, { line });
  refuseTooMuchGiven(keys.given.length, graph?.children.length ?? 0);
  const [nodes, edges]: [PlainNode[], PlainEdge[]] = [[], []];
  for (const child of graph?.children ?? []) {
    if (!child.isOurs) continue;
    if (child.name === "node") nodes.push(nodeOf(child, keys, "node", report));
    else if (child.name === "edge") edges.push(edgeOf(child, keys, report));
    else if (child.name !== "data" && child.name !== "desc") {
      report.note("element-left-out", { element: child.name.slice(0, 30) }, { line: child.line });
    }
  }
  const own = graph ? fieldsOf(graph, keys, "graph", report) : new Map<string, Scalar>();
  const isCanvas = [...keys.byId.values()].some(({ name }) => name === "networkCanvasUUID");
  return isCanvas ? canvas(graph, own, nodes, edges, report) : { fields: own, nodes, edges };
}

function keysIn(root: XmlElement): Keys {
  const byId = new Map(childrenOf(root, "key").map((key) => [key.attributes.get("id") ?? "", keyOf(key)]));
  const given = [...byId.values()].flatMap((key) => (key.given === undefined ? [] : [{ ...key, given: key.given }]));
  return { byId, given };
}

function keyOf(key: XmlElement): Key {
  const { attributes } = key;
  return {
    name: attributes.get("attr.name") ?? attributes.get("yfiles.type") ?? attributes.get("id") ?? "",
    for: attributes.get("for") ?? "all",
    given: childrenOf(key, "default")[0]?.text,
  };
}

function nodeOf(element: XmlElement, keys: Keys, kind: string, report: Report): PlainNode {
  for (const { name, line } of element.children) {
    if (name === "data" || name === "desc") continue;
    report.note("element-left-out", { element: name.slice(0, 30) }, { line });
  }
  return {
    id: element.attributes.get("id"),
    fields: fieldsOf(element, keys, kind, report),
    where: { line: element.line },
  };
}

const edgeOf = (element: XmlElement, keys: Keys, report: Report): PlainEdge => ({
  ...nodeOf(element, keys, "edge", report),
  from: element.attributes.get("source") ?? "",
  to: element.attributes.get("target") ?? "",
});

/** The data of an element by the names of their keys, and what its keys say where it has none. */
function fieldsOf(element: XmlElement, keys: Keys, kind: string, report: Report): ReadonlyMap<string, Scalar> {
  const fields = new Map<string, Scalar>();
  for (const key of keys.given) if (key.for === kind || key.for === "all") fields.set(key.name, key.given);
  for (const data of childrenOf(element, "data")) {
    const id = data.attributes.get("key") ?? "";
    const labels = data.children.length > 0 ? labelsIn(data) : undefined;
    const text = labels ?? data.text;
    if (data.children.length > 0 && labels === undefined) {
      report.note("element-left-out", { element: (data.children[0]?.name ?? "").slice(0, 30) }, { line: data.line });
    } else fields.set(labels === undefined ? (keys.byId.get(id)?.name ?? id) : "label", text);
  }
  return fields;
}

/** yEd keeps the name of a node inside its drawing. */
const labelsIn = (data: XmlElement): string | undefined =>
  data.children
    .flatMap(({ children }) => children)
    .find(({ name }) => name === "NodeLabel" || name === "EdgeLabel")
    ?.text.trim();

/** Ids in the file are numbers; records go by the ids that the tables of the same session have too. */
function canvas(
  graph: XmlElement | undefined,
  own: ReadonlyMap<string, Scalar>,
  nodes: readonly PlainNode[],
  edges: readonly PlainEdge[],
  report: Report,
): PlainGraph {
  const uuid = ({ id, fields }: PlainNode) => String(fields.get("networkCanvasUUID") ?? id ?? "");
  const uuids = new Map(nodes.map((node) => [node.id, uuid(node)]));
  const end = (raw: string, said: Scalar | undefined) => String(said ?? uuids.get(raw) ?? raw);
  const where = { line: graph?.line ?? 1 };
  noteSession(own, where, report);
  return {
    fields: new Map(),
    nodes: canvasNodes(
      nodes.map((node) => ({ ...node, id: uuid(node), fields: withoutLabel(node.fields) })),
      report,
    ),
    edges: edges.map((edge) => ({
      ...edge,
      id: uuid(edge),
      from: end(edge.from, edge.fields.get("networkCanvasSourceUUID")),
      to: end(edge.to, edge.fields.get("networkCanvasTargetUUID")),
      fields: withoutLabel(edge.fields),
    })),
    ego: {
      id: String(own.get("networkCanvasUUID") ?? "client"),
      fields: withoutLabel(own),
      where,
    },
    clientTies: "all",
  };
}

/** The label repeats what one of the others says. */
function withoutLabel(fields: ReadonlyMap<string, Scalar>): ReadonlyMap<string, Scalar> {
  const said = new Map(saidIn(fields));
  const label = said.get("label");
  said.delete("label");
  const isTold = [...said.values()].some((value) => String(value) === String(label));
  return isTold || label === undefined ? said : new Map([...said, ["label", label]]);
}
