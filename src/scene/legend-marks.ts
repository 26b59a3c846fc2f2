import { widthOf } from "../layout/boxes.ts";
import { wrapText } from "../layout/text/wrap.ts";
import type { Point } from "../layout/types.ts";
import { fromRight } from "./from-right.ts";
import type { LegendPart } from "./legend-entry.ts";
import type { Look } from "./look.ts";
import type { Mark, TextMark } from "./marks.ts";
import type { Theme } from "./theme.ts";

const SIZE = 13;
/** From one entry to the next: what a sample needs, and more where its words do, in times their size. */
const SAMPLE_ROW = 21.45;
const ROW = 1.35;
/** A second line of an entry, in times the size of its words. */
const LINE = 1.2;
/** Of a heading, with the room below it. */
const HEADING = 1.9;
const BETWEEN = 11;
/** A sample and the room beside it. */
const SAMPLE = 72;
const COLUMN_GAP = 24;
/** On a sheet, where width is dear, words of more than so many times their size are set on several lines. */
const MEASURE = { mm: 13.5, px: 11.5 };
/** The same of columns beside one another on a picture as narrow as a phone, in CSS pixels. */
const SLIM = { width: 600, measure: 8.5 } as const;
/** The name of a group may be a sentence: beyond so many lines it is cut short. */
const LINES = 4;
/** Columns of a legend, at most. */
const MOST_COLUMNS = 4;

/** A legend laid out in columns. */
export interface LegendBlock {
  readonly width: number;
  readonly height: number;
  readonly marks: (at: Point) => Mark[];
}

interface SetEntry {
  readonly lines: readonly string[];
  readonly height: number;
  readonly sample: LegendPart["entries"][number]["sample"];
}
interface SetPart {
  readonly heading: string;
  readonly entries: readonly SetEntry[];
  readonly width: number;
  readonly height: number;
}

/**
 * A legend in one column, in two, and so on, as far as its parts go; a part is never split. No words are smaller than
 * `leastText`; long ones take several lines.
 */
export function legendBlocks(
  parts: readonly LegendPart[],
  theme: Theme,
  { sheet, leastText }: Pick<Look, "sheet" | "leastText">,
  direction: "ltr" | "rtl",
): LegendBlock[] {
  const size = Math.max(SIZE, leastText);
  const measure = MEASURE[sheet.unit] * size;
  const set = parts.map((part) => setPart(part, size, () => measure));
  const isSlim = sheet.unit === "px" && sheet.width < SLIM.width;
  /** No word is broken for it. */
  const slimOf = (text: string): number =>
    text.split(" ").reduce((most, word) => Math.min(measure, Math.max(most, widthOf(word, size))), SLIM.measure * size);
  const slim = isSlim ? [parts.map((part) => setPart(part, size, slimOf))] : [];
  const blocks: LegendBlock[] = [];
  for (let count = 1; count <= Math.min(set.length, MOST_COLUMNS); count++) {
    const sets = count === 1 || slim.length === 0 ? [set] : sheet.isOpen ? slim : [...slim, set];
    blocks.push(...sets.map((one) => block(inColumns(one, count), size, theme, direction)));
  }
  return blocks;
}

function setPart({ heading, entries }: LegendPart, size: number, measureOf: (text: string) => number): SetPart {
  const rows = entries.map(({ word, sample, tall = 0 }) => {
    const { lines, width } = wrapText(word, { size, maxWidth: measureOf(word), maxLines: LINES });
    return { lines, width, sample, height: Math.max(SAMPLE_ROW, tall, ROW * size) + LINE * (lines.length - 1) * size };
  });
  return {
    heading,
    entries: rows,
    width: Math.max(widthOf(heading, size, "bold"), ...rows.map(({ width }) => SAMPLE + width)) + 8,
    height: rows.reduce((sum, { height }) => sum + height, HEADING * size),
  };
}

const heightOf = (column: readonly SetPart[]): number =>
  column.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN);

/** The parts in their order in so many columns, the highest of them as low as can be. */
function inColumns(parts: readonly SetPart[], count: number): SetPart[][] {
  if (count === 1) return [[...parts]];
  const tries = Array.from({ length: parts.length - count + 1 }, (_, i) => [
    parts.slice(0, i + 1),
    ...inColumns(parts.slice(i + 1), count - 1),
  ]);
  const highest = (columns: readonly (readonly SetPart[])[]) => Math.max(...columns.map(heightOf));
  return tries.reduce((best, one) => (highest(one) < highest(best) ? one : best));
}

function block(
  columns: readonly (readonly SetPart[])[],
  size: number,
  theme: Theme,
  direction: "ltr" | "rtl",
): LegendBlock {
  const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)));
  const before = (i: number) => widths.slice(0, i).reduce((sum, width) => sum + width + COLUMN_GAP, 0);
  const width = before(widths.length) - COLUMN_GAP;
  const [onward, start] = direction === "rtl" ? ([-1, width] as const) : ([1, 0] as const);
  return {
    width,
    height: Math.max(...columns.map(heightOf)),
    marks: ({ x, y }) =>
      columns.flatMap((column, i) => {
        const at = { x: x + start + onward * before(i), y };
        return columnMarks(column, at, `column-${i}`, size, theme, onward);
      }),
  };
}

/** One column, from where its lines begin: its left side, or its right where one reads to the left. */
function columnMarks(
  column: readonly SetPart[],
  { x, y }: Point,
  key: string,
  size: number,
  theme: Theme,
  onward: 1 | -1,
): Mark[] {
  const text = (name: string, words: string, aside: number, base: number, heading: boolean): TextMark => ({
    type: "text",
    key: `${key}-${name}`,
    text: onward === 1 ? words : fromRight(words),
    x: x + onward * aside,
    y: base,
    size,
    weight: heading ? "bold" : "normal",
    anchor: onward === 1 ? "start" : "end",
    fill: heading ? theme.muted : theme.text,
  });
  let top = y;
  return column.flatMap((part, p) => {
    const heading = text(`${p}-heading`, part.heading, 0, top + size, true);
    let row = top + HEADING * size;
    top += part.height + BETWEEN;
    return [
      heading,
      ...part.entries.flatMap(({ lines, height, sample }, i): Mark[] => {
        const middle = row + height / 2 - 4;
        row += height;
        const first = middle - ((lines.length - 1) * LINE * size) / 2 + size * 0.35;
        return [
          { type: "group", key: `${key}-${p}-sample-${i}`, children: sample(x + onward * 30, middle, onward) },
          ...lines.map((line, l) =>
            text(`${p}-word-${i}${l > 0 ? `-${l}` : ""}`, line, SAMPLE, first + l * LINE * size, false),
          ),
        ];
      }),
    ];
  });
}
