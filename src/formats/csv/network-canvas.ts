import type { PlainEdge, PlainGraph, PlainNode, Scalar } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import { isNetworkCanvas, type Table, type TableRow } from "./table.ts";

/** Whether a table is one of a Network Canvas session. */
export const isCanvasTable = ({ headings }: Table): boolean => headings.some(isNetworkCanvas);

/** Columns that say how the session and its records are kept, not what was said. */
const KEPT = new Set([
  ...["nodeID", "edgeID", "from", "to", "sessionStart", "sessionFinish", "sessionExported", "APP_VERSION"],
  "COMMIT_HASH",
]);
const isKept = (name: string): boolean => KEPT.has(name) || isNetworkCanvas(name);

/** What was said of somebody, without how it is kept. */
export const saidIn = (fields: ReadonlyMap<string, Scalar>): ReadonlyMap<string, Scalar> =>
  new Map([...fields].filter(([name]) => !isKept(name)));

/**
 * A session from its tables: the ego is the client, and everybody was named by them. The ego is no node in these files,
 * and there are no ties with them.
 */
export function canvasGraph(tables: readonly Table[], report: Report): PlainGraph {
  const has = (name: string) => (table: Table) => table.headings.includes(name);
  const rowsWith = (name: string) => tables.filter(has(name)).flatMap(({ rows }) => rows);
  const people = rowsWith("nodeID");
  const edges = rowsWith("edgeID").map(edgeOf);
  const [ego, ...others] = tables
    .filter((table) => !has("nodeID")(table) && !has("edgeID")(table))
    .flatMap(({ rows }) => rows);
  for (const { where } of others) report.note("element-left-out", { element: "ego" }, where);
  const nodes = people.map((row) => nodeOf(row, "networkCanvasUUID", "nodeID"));
  return {
    fields: new Map(),
    nodes,
    edges,
    ...(ego && { ego: nodeOf(ego, "networkCanvasEgoUUID") }),
    clientTies: "all",
  };
}

function nodeOf({ cells, where }: TableRow, ...idNames: readonly string[]): PlainNode {
  const id = idNames.map((name) => cells.get(name)).find((value) => value !== undefined);
  return { id: id === undefined ? undefined : String(id), fields: saidIn(cells), where };
}

function edgeOf(row: TableRow): PlainEdge {
  const end = (uuid: string, number: string) => String(row.cells.get(uuid) ?? row.cells.get(number) ?? "");
  return {
    ...nodeOf(row, "networkCanvasUUID", "edgeID"),
    from: end("networkCanvasSourceUUID", "from"),
    to: end("networkCanvasTargetUUID", "to"),
  };
}
