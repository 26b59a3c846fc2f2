/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** How a table is written, row by row, so that no more than one row is held. */
export interface TableForm {
  readonly head: (names: readonly string[]) => string;
  readonly row: (names: readonly string[], cells: readonly Cell[], isFirst: boolean) => string;
  readonly foot: string;
}

/** Comma-separated values (RFC 4180), a decimal point, and an empty cell for nothing. */
const csv: TableForm = {
  head: (names) => `${names.join(",")}\r\n`,
  row: (_names, cells) => `${cells.map(csvCell).join(",")}\r\n`,
  foot: "",
};

/** What a program for tables would take for a formula, it reads as text after an apostrophe. Numbers stay numbers. */
function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const plain = /^[\s\p{Cc}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A list of JSON objects, one a line. */
const json: TableForm = {
  head: () => "[\n",
  row: (names, cells, isFirst) =>
    `${isFirst ? "" : ",\n"}${JSON.stringify(Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null])))}`,
  foot: "\n]\n",
};

export const TABLES = { csv, json };
export type TableName = keyof typeof TABLES;
