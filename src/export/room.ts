import { advance } from "../layout/text/width.ts";
import type { Markup } from "../picture/to-string.ts";

/** Of the words of a report, in points: the size of its letters, its lines and what lies around them, as its style has it. */
const SIZE = 9;
const LINE = { p: 10.5, li: 10.5, h2: 12.5, td: 11 };
const AROUND = { p: 2.9, li: 0.6, h2: 5.4, td: 3.3, ul: 9.9 };
const MM = 72 / 25.4;
const TITLE = { size: 17, line: 20.4 };
/** Of a line so much is filled: words end before it does, and fonts of the system's own may be wider than the one measured. */
const FILLED = 0.85;

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

const linesOf = (text: string, width: number, size = SIZE): number =>
  Math.max(1, -Math.floor(-(advance(text) * size) / 100 / (width * FILLED)));

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
      return children.length > 0
        ? sum(children.map((child) => heightOf(child, width)))
        : linesOf(textIn(element), width) * LINE.td + AROUND.td;
    default:
      return sum(children.map((child) => heightOf(child, width)));
  }
}

/** How much of that room a section takes: one as wide as the sheet takes both columns. */
export const roomOf = (section: Markup): number =>
  section.attributes.some(([name, value]) => name === "class" && value === "wide")
    ? 2 * heightOf(section, SHEET.width)
    : heightOf(section, COLUMN.width);
