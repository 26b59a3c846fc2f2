import type { Where } from "../finding.ts";
import type { PlainEdge, PlainGraph, PlainNode, Scalar } from "../plain-graph.ts";
import { columnName, type Report } from "../report.ts";
import { canvasNodes } from "./canvas-fields.ts";
import { isNetworkCanvas, type Table, type TableRow } from "./table.ts";

/** Whether a table is one of a Network Canvas session. */
export const isCanvasTable = ({ headings }: Table): boolean => headings.some(isNetworkCanvas);

/** Columns that say how an interview and its records are kept, not what was said. */
const KEPT = new Set([
  ...["nodeID", "edgeID", "from", "to", "sessionStart", "sessionFinish", "sessionExported", "APP_VERSION"],
  "COMMIT_HASH",
]);
const isKept = (name: string): boolean => KEPT.has(name) || isNetworkCanvas(name);

/** What was said of somebody, without how it is kept. */
export const saidIn = (fields: ReadonlyMap<string, Scalar>): ReadonlyMap<string, Scalar> =>
  new Map([...fields].filter(([name]) => !isKept(name)));

/** Ids by which its records hang together. */
const isId = (name: string): boolean => name.endsWith("UUID") || ["nodeID", "edgeID", "from", "to"].includes(name);

/** Names what is kept of a session itself, as its case and when it was held: a map has no place for it. */
export function noteSession(fields: ReadonlyMap<string, Scalar>, where: Where, report: Report): void {
  for (const name of fields.keys()) {
    if (isKept(name) && !isId(name)) report.note("column-no-place", { column: columnName(name) }, where);
  }
}

/** Whose a row is. */
export const EGO = "networkCanvasEgoUUID";

/**
 * A session from its tables: the ego is the client, and everybody was named by them. The ego is no node in these files,
 * and there are no ties with them. Of several egos the first is read: their people are not to stand on one map.
 */
export function canvasGraph(tables: readonly Table[], report: Report): PlainGraph {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const isEgos = ({ headings }: Table) => !headings.includes("nodeID") && !headings.includes("edgeID");
  const first = rows.find(({ table }) => isEgos(table)) ?? rows[0];
  const session = first?.row.cells.get(EGO);
  const own = rows.filter(({ row }) => {
    const isOwn = row.cells.get(EGO) === session;
    if (!isOwn) report.note("element-left-out", { element: EGO }, row.where);
    return isOwn;
  });
  const rowsWith = (name: string) => own.flatMap(({ table, row }) => (table.headings.includes(name) ? [row] : []));
  const ego = own.find(({ table }) => isEgos(table))?.row;
  if (ego) noteSession(ego.cells, ego.where, report);
  const people = rowsWith("nodeID");
  const numbered = new Map(people.map(({ cells }) => [cells.get("nodeID"), cells.get("networkCanvasUUID")]));
  return {
    fields: new Map(),
    nodes: canvasNodes(
      people.map((row) => nodeOf(row, "networkCanvasUUID", "nodeID")),
      report,
    ),
    edges: rowsWith("edgeID").map((row) => edgeOf(row, numbered)),
    ...(ego && { ego: nodeOf(ego, EGO) }),
    clientTies: "all",
  };
}

function nodeOf({ cells, where }: TableRow, ...idNames: readonly string[]): PlainNode {
  const id = idNames.map((name) => cells.get(name)).find((value) => value !== undefined);
  return { id: id === undefined ? undefined : String(id), fields: saidIn(cells), where };
}

/** Older tables of ties say their ends by number alone. `numbered`: the ids of people, by theirs. */
function edgeOf(row: TableRow, numbered: ReadonlyMap<Scalar | undefined, Scalar | undefined>): PlainEdge {
  const end = (uuid: string, number: string) => {
    const said = row.cells.get(number);
    return String(row.cells.get(uuid) ?? numbered.get(said) ?? said ?? "");
  };
  return {
    ...nodeOf(row, "networkCanvasUUID", "edgeID"),
    from: end("networkCanvasSourceUUID", "from"),
    to: end("networkCanvasTargetUUID", "to"),
  };
}
