import { csvText } from "../formats/csv/cell.ts";

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** How a table is written, row by row, so that no more than one row is held. */
export interface TableForm {
  readonly head: (names: readonly string[]) => string;
  readonly row: (names: readonly string[], cells: readonly Cell[]) => string;
  /** What stands between two rows. */
  readonly between: string;
  readonly foot: string;
}

/** Comma-separated values (RFC 4180), a decimal point, and an empty cell for nothing. */
const csv: TableForm = {
  head: (names) => `${names.join(",")}\r\n`,
  row: (_names, cells) => `${cells.map(csvCell).join(",")}\r\n`,
  between: "",
  foot: "",
};

/** Numbers stay numbers; of text nothing is taken for a formula. */
const csvCell = (cell: Cell): string => (typeof cell === "number" ? String(cell) : csvText(cell ?? ""));

/** A list of JSON objects, one a line. */
const json: TableForm = {
  head: () => "[\n",
  row: (names, cells) => JSON.stringify(Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null]))),
  between: ",\n",
  foot: "\n]\n",
};

export const TABLES = { csv, json };
export type TableName = keyof typeof TABLES;
