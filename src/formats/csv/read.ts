import type { ReadOptions } from "../options.ts";
import type { PlainEdge, PlainGraph, PlainNode } from "../plain-graph.ts";
import { plainWord } from "../plain-word.ts";
import type { Report } from "../report.ts";
import { canvasGraph, isCanvasTable } from "./network-canvas.ts";
import { NAMES, type Table, type TableRow, tableIn } from "./table.ts";

/** A text that was read, and the name of its file where it has one. */
export interface Text {
  readonly text: string;
  readonly file?: string;
}

/** A list of people, a list of ties, or both as one map; or the tables of a Network Canvas session. */
export function readCsv(texts: readonly Text[], options: ReadOptions, report: Report): PlainGraph {
  const tables = texts.map(({ text, file }) => tableIn(text, report, options, file));
  if (tables.some(isCanvasTable)) return canvasGraph(tables, report);
  const lists = tables.filter((table) => !isOfTies(table));
  const listsOfTies = tables.filter(isOfTies);
  const edges = listsOfTies.flatMap((table) => edgesOf(table));
  if (lists.length === 0) return { fields: new Map(), nodes: endsOf(edges, report), edges };
  const people = lists.flatMap((table) => once(table, report).map((row) => nodeOf(table, row)));
  return { fields: new Map(), nodes: people, edges, clientTies: listsOfTies.length > 0 ? "told" : "all", byName: true };
}

/** What stands under a list in place of a name where it is counted. */
const TOTALS = ["totaal", "total", "subtotaal", "subtotal", "totaal aantal", "eindtotaal", "som", "aantal"];

/** The rows of a list of people, each once: one that says of a name all that another says, letter for letter, is the same one. */
function once({ rows, heading }: Table, report: Report): readonly TableRow[] {
  const told = new Set<string>();
  return rows.filter(({ cells, where }, i) => {
    const isTotal = i === rows.length - 1 && TOTALS.includes(plainWord(String([...cells.values()][0] ?? "")));
    if (isTotal) report.note("total-row", {}, where);
    if (isTotal) return false;
    const row = JSON.stringify([...cells]);
    const isAgain = told.has(row) && NAMES.some((name) => cells.has(heading(name) ?? ""));
    if (isAgain) report.note("twice-there", {}, where);
    told.add(row);
    return !isAgain;
  });
}

/** A list of ties says whom each is between. */
const isOfTies = ({ heading }: Table): boolean => heading("from") !== undefined && heading("to") !== undefined;

function edgesOf(table: Table): readonly PlainEdge[] {
  const [from = "", to = ""] = [table.heading("from"), table.heading("to")];
  return table.rows.map((row) => {
    const [a, b] = [row.cells.get(from), row.cells.get(to)];
    return { ...nodeOf(table, row, [from, to]), from: String(a ?? ""), to: String(b ?? "") };
  });
}

function nodeOf({ heading }: Table, { cells, where }: TableRow, known: readonly string[] = []): PlainNode {
  const idHeading = heading("id") ?? "";
  const id = cells.get(idHeading);
  const fields = new Map([...cells].filter(([name]) => name !== idHeading && !known.includes(name)));
  return { id: id === undefined ? undefined : String(id), fields, where };
}

/** Where there are ties alone, who is there is said by their ends. */
function endsOf(edges: readonly PlainEdge[], report: Report): readonly PlainNode[] {
  const nodes = new Map<string, PlainNode>();
  for (const { from, to, where } of edges) {
    for (const end of [from, to]) {
      if (end === "" || nodes.has(end)) continue;
      nodes.set(end, { id: end, fields: new Map([["name", end]]), where });
      report.note("made-from-ends", {}, where);
    }
  }
  return [...nodes.values()];
}
