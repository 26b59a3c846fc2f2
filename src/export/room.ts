import { wrapText } from "../layout/text/wrap.ts";
import type { Markup } from "../picture/to-string.ts";

/** Of the words of a report, in points: the size of its letters, its lines and what lies around them, as its style has it. */
const SIZE = 9;
const LINE = { p: 11.25, li: 10.44, h2: 12.5, td: 10.98 };
const AROUND = { p: 2.9, li: 0.6, h2: 5.4, td: 3.3, ul: 12.8 };
/** Beside the text of a cell, in points. */
const BESIDE_CELL = 4.3;
const MM = 72 / 25.4;
const TITLE = { size: 17, line: 20.4 };
/** So much of a width is reckoned with: fonts of the system's own may be wider than the one measured, DejaVu by a tenth. */
const FILLED = 0.92;

/** A CSS pixel in points. */
export const POINT = 0.75;
/** An upright A4 without its margins, in points. */
export const SHEET = { width: 190 * MM, height: 283 * MM };
/** One of the two columns of words. */
const COLUMN = { width: 93 * MM };
/** What columns lose where they break, and the line that tells what stands on another sheet, in points. */
const LOST = 50;
/** The room for words on the second sheet: how high all of them may be in one column, in points. */
export const ROOM = 2 * SHEET.height - LOST;

/** All the text in an element. */
const textIn = ({ text, children }: Markup): string => text + children.map(textIn).join("");

/** Words are not broken, so that a line of a narrow column is seldom full. */
const linesOf = (text: string, width: number, size = SIZE): number =>
  Math.max(1, wrapText(text, { size, maxWidth: width * FILLED, maxLines: Number.POSITIVE_INFINITY }).lines.length);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** About how high an element of a report is, in points, in a column of so many points. */
export function heightOf(element: Markup, width: number): number {
  const { name, children } = element;
  switch (name) {
    case "h1":
      return linesOf(textIn(element), width, TITLE.size) * TITLE.line;
    case "p":
    case "h2":
    case "li":
      return linesOf(textIn(element), width) * LINE[name] + AROUND[name];
    case "ul":
      return sum(children.map((child) => heightOf(child, width - AROUND.ul)));
    case "tr":
      return Math.max(0, ...children.map((cell) => heightOf(cell, width / children.length)));
    case "th":
    case "td":
      return AROUND.td + heightInCell(element, width - BESIDE_CELL);
    default:
      return sum(children.map((child) => heightOf(child, width)));
  }
}

const heightInCell = (cell: Markup, width: number): number =>
  cell.children.length > 0
    ? sum(cell.children.map((child) => heightOf(child, width)))
    : linesOf(textIn(cell), width) * LINE.td;

/** How much of that room a section takes: one as wide as the sheet takes both columns. */
export const roomOf = (section: Markup): number =>
  section.attributes.some(([name, value]) => name === "class" && value === "wide")
    ? 2 * heightOf(section, SHEET.width)
    : heightOf(section, COLUMN.width);
