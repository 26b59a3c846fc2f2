import { cleanText } from "../../document/clean-text.ts";
import { elementToString, type Markup } from "../../picture/to-string.ts";
import type { PlainGraph, PlainNode, Scalar } from "../plain-graph.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

const element = (name: string, attributes: Attributes, ...children: readonly Markup[]): Markup => ({
  name,
  attributes: Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, cleanText(value)]],
  ),
  children,
  text: "",
});

const withText = (markup: Markup, text: string): Markup => ({ ...markup, text: cleanText(text) });

const file = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${elementToString(root)}\n`;

/** The names of the fields that any of the records has. */
const namesIn = (records: readonly Pick<PlainNode, "fields">[]): readonly string[] => [
  ...new Set(records.flatMap(({ fields }) => [...fields.keys()])),
];

const isNumeric = (records: readonly Pick<PlainNode, "fields">[], name: string): boolean =>
  records.every(({ fields }) => !fields.has(name) || typeof fields.get(name) === "number");

/** GraphML 1.0, as R, Gephi, NodeXL and yEd read it. */
export function writeGraphml({ fields, nodes, edges }: PlainGraph): string {
  const kinds = [
    ["graph", [{ fields }]],
    ["node", nodes],
    ["edge", edges],
  ] as const;
  const keys = kinds.flatMap(([kind, records]) =>
    namesIn(records).map((name) =>
      element("key", {
        "id": `${kind}-${name}`,
        "for": kind,
        "attr.name": name,
        "attr.type": isNumeric(records, name) ? "int" : "string",
      }),
    ),
  );
  const data = (kind: string, said: ReadonlyMap<string, Scalar>) =>
    [...said].map(([name, value]) => withText(element("data", { key: `${kind}-${name}` }), String(value)));
  const graph = element(
    "graph",
    { edgedefault: "undirected" },
    ...data("graph", fields),
    ...nodes.map((node) => element("node", { id: node.id }, ...data("node", node.fields))),
    ...edges.map(({ id, from, to, fields: said }) =>
      element("edge", { id, source: from, target: to }, ...data("edge", said)),
    ),
  );
  return file(element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, ...keys, graph));
}

/** GEXF 1.3, as Gephi reads it; the title of the map is its description. */
export function writeGexf({ fields, nodes, edges }: PlainGraph): string {
  const declared = (kind: "node" | "edge", records: readonly PlainNode[]) =>
    element(
      "attributes",
      { class: kind },
      ...namesIn(records).map((name) =>
        element("attribute", { id: name, title: name, type: isNumeric(records, name) ? "integer" : "string" }),
      ),
    );
  const values = (said: ReadonlyMap<string, Scalar>) =>
    said.size === 0
      ? []
      : [
          element(
            "attvalues",
            {},
            ...[...said].map(([name, value]) => element("attvalue", { for: name, value: String(value) })),
          ),
        ];
  const label = (node: PlainNode) => String(node.fields.get("name") ?? "");
  const title = fields.get("title");
  const graph = element(
    "graph",
    { defaultedgetype: "undirected", mode: "static" },
    declared("node", nodes),
    declared("edge", edges),
    element(
      "nodes",
      {},
      ...nodes.map((node) => element("node", { id: node.id, label: label(node) }, ...values(node.fields))),
    ),
    element(
      "edges",
      {},
      ...edges.map(({ id, from, to, fields: said }) =>
        element("edge", { id, source: from, target: to }, ...values(said)),
      ),
    ),
  );
  const meta = title === undefined ? [] : [element("meta", {}, withText(element("description", {}), String(title)))];
  return file(element("gexf", { xmlns: "http://gexf.net/1.3", version: "1.3" }, ...meta, graph));
}
