import { cleanText } from "../document/clean-text.ts";
import { LIMITS } from "../document/limits.ts";
import { refusal } from "./format-error.ts";
import type { PlainEdge, PlainGraph, PlainNode, Scalar } from "./plain-graph.ts";
import type { Report } from "./report.ts";
import { refuseTooMany } from "./too-many.ts";

/** A Pajek network begins with its vertices, after remarks and a name. */
export function isPajek(text: string): boolean {
  const lines = text.slice(0, 5000).split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== "" && !/^\s*(%|\*network)/i.test(line));
  return first !== undefined && /^\s*\*vertices\b/i.test(first);
}

const STRENGTHS: readonly Scalar[] = ["weak", "moderate", "strong"];
/** A label of somebody without a name says nothing, and a number alone. */
const NAMELESS = /^v?\d+$/;
/** A remark of ours: the number of the vertex in the middle. */
const CLIENT = "% client ";
/** Another: for whom a copy is. */
const COPY = "% copy for ";

interface Line {
  readonly cells: readonly string[];
  readonly where: { readonly line: number };
  /** How many lines of its section stood before it. */
  readonly row: number;
}

/** What a line of a section says: ties, as pairs with a weight, lists of neighbours, or a row of a matrix. */
const SECTIONS: ReadonlyMap<string, (line: Line) => readonly PlainEdge[]> = new Map([
  ["*arcs", pair],
  ["*edges", pair],
  ["*arcslist", neighbours],
  ["*edgeslist", neighbours],
  ["*matrix", matrixRow],
]);

/**
 * A Pajek network: vertices with labels; arcs and edges, as pairs or as lists; or a matrix. Weights 1, 2 and 3 are strengths.
 * @throws {FormatError} for a line before the first section.
 */
export function readPajek(text: string, report: Report): PlainGraph {
  const nodes: PlainNode[] = [];
  const edges: PlainEdge[] = [];
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const begin = lines.slice(0, lines.findIndex((line) => line.startsWith("*")) + 1);
  const remark = (start: string) => begin.find((line) => line.startsWith(start))?.slice(start.length) ?? "";
  const middle = { client: remark(CLIENT), copyFor: remark(COPY) };
  let section = "";
  let row = 0;
  for (const [i, line] of lines.entries()) {
    const where = { line: i + 1 };
    if (line === "" || line.startsWith("%")) continue;
    if (line.startsWith("*")) {
      section = sectionOf(line, where, report);
      row = 0;
      continue;
    }
    if (section === "") throw refusal("not-whole", { format: "Pajek" }, where);
    const read: Line = { cells: cellsOf(line), where, row: row++ };
    if (section === "*vertices") nodes.push(nodeOf(read, middle));
    for (const edge of SECTIONS.get(section)?.(read) ?? []) edges.push(edge);
    refuseTooMany(nodes.length, edges.length);
  }
  return { fields: new Map(), nodes, edges };
}

function sectionOf(line: string, where: Line["where"], report: Report): string {
  const section = (/^\*[a-z]+/i.exec(line)?.[0] ?? "*").toLowerCase();
  const isKnown = section === "*network" || section === "*vertices" || SECTIONS.has(section);
  if (!isKnown) report.note("element-left-out", { element: section.slice(0, 30) }, where);
  return section;
}

/** More words than a line can hold that says no more ties than a document may have. */
const MOST_CELLS = LIMITS.ties + 3;

/** The words of a line; what stands in quotes is one. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  for (const [cell] of line.matchAll(/"[^"]*"|[^\s"]+/g)) {
    if (cells.push(cell.startsWith('"') ? cell.slice(1, -1) : cell) === MOST_CELLS) break;
  }
  return cells;
}

function nodeOf({ cells: [id = "", label = ""], where }: Line, { client, copyFor }: Middle): PlainNode {
  const fields = new Map<string, Scalar>();
  if (id === client) fields.set("kind", "client");
  if (id === client && copyFor !== "") fields.set("copyFor", copyFor);
  if (label !== "" && !NAMELESS.test(label)) fields.set("name", label);
  return { id, fields, where };
}

function pair({ cells: [from = "", to = "", weight], where }: Line): readonly PlainEdge[] {
  return [edgeOf(from, to, weight, where)];
}

function neighbours({ cells: [from = "", ...others], where }: Line): readonly PlainEdge[] {
  return others.map((to) => edgeOf(from, to, undefined, where));
}

function matrixRow({ cells, where, row }: Line): readonly PlainEdge[] {
  return cells.flatMap((value, k) =>
    Number(value) === 0 ? [] : [edgeOf(String(row + 1), String(k + 1), value, where)],
  );
}

/** What our remarks say of the one in the middle. */
interface Middle {
  readonly client: string;
  readonly copyFor: string;
}

const edgeOf = (from: string, to: string, weight: string | undefined, where: { line: number }): PlainEdge => ({
  ...{ id: undefined, from, to, where },
  fields: weight === undefined ? new Map() : new Map([["weight", weight]]),
});

/** The vertices by label and the ties by strength, as edges: all that this format has room for. */
export function writePajek({ nodes, edges }: PlainGraph): string {
  const numbers = new Map(nodes.map(({ id }, i) => [id, i + 1]));
  const client = nodes.findIndex(({ fields }) => fields.get("kind") === "client") + 1;
  const copyFor = nodes[client - 1]?.fields.get("copyFor");
  const lines = [
    ...(client > 0 ? [`${CLIENT}${client}`] : []),
    ...(copyFor === undefined ? [] : [`${COPY}${copyFor}`]),
    `*Vertices ${nodes.length}`,
    ...nodes.map((node, i) => `${i + 1} "${labelOf(node, i)}"`),
    "*Edges",
    ...edges.map(({ from, to, fields }) => {
      const weight = STRENGTHS.indexOf(fields.get("strength") ?? "") + 1;
      return [numbers.get(from), numbers.get(to), ...(weight > 0 ? [weight] : [])].join(" ");
    }),
  ];
  return lines.map((line) => `${line}\r\n`).join("");
}

/** Quotes cannot stand in a label, nor can it go on in the next line. */
function labelOf({ fields }: PlainNode, i: number): string {
  const name = cleanText(String(fields.get("name") ?? ""));
  const label = name.replaceAll('"', "'").replace(/\s+/g, " ").trim();
  return label === "" ? `v${i + 1}` : label;
}
