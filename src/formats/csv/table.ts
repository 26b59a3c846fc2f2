import type { FieldName } from "../fields.ts";
import type { Where } from "../finding.ts";
import { refusal } from "../format-error.ts";
import { fieldFor, isOfMember, isOfTie } from "../headings.ts";
import type { ReadOptions } from "../options.ts";
import type { Scalar } from "../plain-graph.ts";
import { plainWord } from "../plain-word.ts";
import type { Report } from "../report.ts";
import { sensitiveHeading } from "../sensitive.ts";
import { refuseTooManyRecords } from "../too-many.ts";
import { textOfCell } from "./cell.ts";
import { type Row, rowsOf } from "./rows.ts";

/** A row by its headings. */
export interface TableRow {
  readonly cells: ReadonlyMap<string, Scalar>;
  readonly where: Where;
}

/** A table with headings, and the heading of each column that we know. */
export interface Table {
  readonly headings: readonly string[];
  readonly heading: (field: FieldName) => string | undefined;
  readonly rows: readonly TableRow[];
}

const namesIn = (head: Row | undefined): readonly string[] =>
  (head?.cells ?? []).map((cell) => textOfCell(cell.replace("\ufeff", "")));

/** What columns hold, by their headings in plain letters; nothing for what is to be left out. */
type ByHand = ReadonlyMap<string, FieldName | null>;

const byHandIn = ({ columns = {} }: ReadOptions): ByHand =>
  new Map(Object.entries(columns).map(([heading, field]) => [plainWord(heading), field]));

/** The headings of the table in a text, but for columns without one. */
export const headingsOf = (text: string): readonly string[] => {
  const rows = rowsOf(text);
  return namesIn(rows[headIn(rows)]).filter((name) => name !== "");
};

/** So many rows may stand over the headings: a title, a date, who made the list. */
const MOST_ABOVE = 9;

/**
 * Which row is that of the headings: one with a heading that is told by hand, else the first, but where it knows none one
 * below it that knows a name and more, or two others.
 */
function headIn(rows: readonly Row[], byHand: ByHand = new Map()): number {
  const all = rows.slice(0, MOST_ABOVE + 1).map(namesIn);
  const told = all.findIndex((row) => row.some((heading) => byHand.has(plainWord(heading))));
  if (told >= 0 || all[0]?.some(isHeading)) return Math.max(told, 0);
  const fieldsIn = (row: readonly string[]) => new Set(row.flatMap((heading) => fieldFor(heading) ?? []));
  const named = all.findIndex((row) => {
    const fields = fieldsIn(row);
    return fields.size > 1 && NAMES.some((name) => fields.has(name));
  });
  return Math.max(named >= 0 ? named : all.findIndex((row) => row.filter(isHeading).length > 1), 0);
}

/** Columns that tell who somebody is, or between whom a tie is. */
export const NAMES = ["name", "firstName", "lastName", "from"] as const satisfies readonly FieldName[];

/** Whether a first row with this in it is one of headings. */
const isHeading = (cell: string): boolean => {
  const field = fieldFor(cell);
  const isField = field !== undefined && (isOfMember(field) || isOfTie(field) || field === "from");
  return isField || isNetworkCanvas(cell) || sensitiveHeading(cell) !== undefined;
};

/** More headings than any list of people has. */
const MOST_HEADINGS = 1000;

/**
 * The table in a text.
 * @throws {FormatError} where none of its headings is known.
 */
export function tableIn(text: string, report: Report, options: ReadOptions, file?: string): Table {
  const in_ = file === undefined ? {} : { file };
  const rows = rowsOf(text, undefined, file);
  const byHand = byHandIn(options);
  const above = headIn(rows, byHand);
  const [head, ...rest] = rows.slice(above);
  refuseTooManyRecords(rest.length);
  const headings = namesIn(head);
  const known = new Map<FieldName, string>();
  for (const heading of headings.slice(0, MOST_HEADINGS)) {
    const word = plainWord(heading);
    const field = byHand.has(word) ? byHand.get(word) : fieldFor(heading);
    if (field && !known.has(field)) known.set(field, heading);
  }
  const isKnown = known.size > 0 || headings.some(isNetworkCanvas);
  const at = { line: head?.line ?? 1, ...in_ };
  if (headings.length > MOST_HEADINGS) throw refusal("too-many-headings", { limit: MOST_HEADINGS }, at);
  if (!isKnown) throw refusal("no-headings", {}, at);
  for (const { line } of rows.slice(0, above)) report.note("row-longer", {}, { line, ...in_ });
  return {
    headings,
    heading: (field) => known.get(field),
    rows: rest.map(({ cells, line }) => rowOf(headings, cells, { line, ...in_ }, report)),
  };
}

function rowOf(headings: readonly string[], cells: readonly string[], where: Where, report: Report): TableRow {
  const named = new Map<string, Scalar>();
  for (const [i, cell] of cells.entries()) {
    const text = textOfCell(cell);
    if (text === "") continue;
    const heading = headings[i];
    if (heading === undefined) report.note("row-longer", {}, where);
    else named.set(heading === "" || named.has(heading) ? `${heading} (${i + 1})` : heading, text);
  }
  return { cells: named, where };
}

/** Headings that every Network Canvas export has. */
export const isNetworkCanvas = (heading: string): boolean => heading.startsWith("networkCanvas");

/** Whether a text begins as a table of people or ties does: a heading is one we know, in its first line or under a title. */
export function looksLikeTable(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .replace(/^sep=.\r?\n/i, "")
    .replaceAll('"', "")
    .split(/\r\n|\r|\n/, MOST_ABOVE + 1);
  const rows = rowsOf(`${lines.join("\n")}\n`);
  return headIn(rows) > 0 || namesIn(rows[0]).some(isHeading);
}
