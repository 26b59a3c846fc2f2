import { refusal } from "../format-error.ts";

/** A row of a table, and which it is of the file, as programs for tables count: a line break in a cell begins none. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const SEPARATORS = [";", ",", "\t"];

/** The sign between cells: as a first line `sep=;` says, else the one that the row of headings has most of. */
function separatorIn(text: string): string {
  const said = /^sep=([;,\t|])\r?\n/i.exec(text.slice(0, 10));
  if (said?.[1]) return said[1];
  let isQuoted = false;
  const counts = new Map(SEPARATORS.map((sign) => [sign, 0]));
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === "\n" || sign === "\r")) break;
    else if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * The rows of comma-separated values (RFC 4180), without those that are empty; one look at each character.
 * @throws {FormatError} where a quote is never closed.
 */
export function rowsOf(text: string, separator = separatorIn(text), file?: string): readonly Row[] {
  const rows: Row[] = [];
  let at = /^sep=.\r?\n/i.exec(text.slice(0, 10))?.[0].length ?? 0;
  let line = at > 0 ? 2 : 1;
  while (at < text.length) {
    const cells: string[] = [];
    for (let isRow = true; isRow; ) {
      if (text[at] === '"') {
        const end = quotedEnd(text, at);
        if (end < 0) throw refusal("not-whole", { format: "CSV" }, { line, ...(file !== undefined && { file }) });
        const cell = text.slice(at + 1, end).replaceAll('""', '"');
        at = plainEnd(text, end + 1, separator);
        cells.push(cell + text.slice(end + 1, at));
      } else {
        const end = plainEnd(text, at, separator);
        cells.push(text.slice(at, end));
        at = end;
      }
      isRow = text[at] === separator;
      if (isRow) at++;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, line });
    line++;
  }
  return rows;
}

/** Where the quote that opens at a place closes; -1 for never. */
function quotedEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] !== '"') return end;
  }
  return -1;
}

function plainEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
