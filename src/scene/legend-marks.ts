import { widthOf } from "../layout/boxes.ts";
import type { Point } from "../layout/types.ts";
import { fromRight } from "./from-right.ts";
import type { LegendPart } from "./legend-entry.ts";
import type { Mark } from "./marks.ts";
import type { Theme } from "./theme.ts";

const ROW = 25;
const HEADING = 30;
const BETWEEN = 14;
const SAMPLE = 72;
const WORD_SIZE = 13;
const HEADING_SIZE = 13;

/** A legend laid out in columns. */
export interface LegendBlock {
  readonly width: number;
  readonly height: number;
  readonly marks: (at: Point) => Mark[];
}

/** The parts of a legend, in as few columns as fit the height; a part is never split. */
export function legendBlock(
  parts: readonly LegendPart[],
  height: number,
  theme: Theme,
  direction: "ltr" | "rtl",
): LegendBlock {
  const columns: LegendPart[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const need = heightOf([part]);
    if (filled + BETWEEN + need > height) {
      columns.push([]);
      filled = -BETWEEN;
    }
    columns.at(-1)?.push(part);
    filled += BETWEEN + need;
  }
  const widths = columns.map(
    (column) =>
      Math.max(
        ...column.flatMap((part) => [
          widthOf(part.heading, HEADING_SIZE, "bold"),
          ...part.entries.map(({ word }) => SAMPLE + widthOf(word, WORD_SIZE)),
        ]),
      ) + 8,
  );
  const width = widths.reduce((sum, one) => sum + one, 0) + Math.max(0, columns.length - 1) * 24;
  const [onward, start] = direction === "rtl" ? ([-1, width] as const) : ([1, 0] as const);
  return {
    width,
    height: Math.max(0, ...columns.map(heightOf)),
    marks: (at) =>
      columns.flatMap((column, i) => {
        const x = at.x + start + onward * widths.slice(0, i).reduce((sum, one) => sum + one + 24, 0);
        return columnMarks(column, { x, y: at.y }, `column-${i}`, theme, onward);
      }),
  };
}

const heightOf = (column: readonly LegendPart[]): number =>
  column.reduce((sum, { entries }) => sum + HEADING + entries.length * ROW + BETWEEN, -BETWEEN);

/** One column, from where its lines begin: its left side, or its right where one reads to the left. */
function columnMarks(
  column: readonly LegendPart[],
  { x, y }: Point,
  key: string,
  theme: Theme,
  onward: 1 | -1,
): Mark[] {
  let top = y;
  return column.flatMap((part, p) => {
    const start = top;
    top += HEADING + part.entries.length * ROW + BETWEEN;
    const text = (name: string, words: string, left: number, base: number, size: number, heading: boolean): Mark => ({
      type: "text",
      key: `${key}-${p}-${name}`,
      text: onward === 1 ? words : fromRight(words),
      x: left,
      y: base,
      size,
      weight: heading ? "bold" : "normal",
      anchor: onward === 1 ? "start" : "end",
      fill: heading ? theme.muted : theme.text,
    });
    return [
      text("heading", part.heading, x, start + HEADING_SIZE, HEADING_SIZE, true),
      ...part.entries.flatMap(({ word, sample }, i): Mark[] => {
        const middle = start + HEADING + i * ROW + ROW / 2 - 4;
        return [
          { type: "group", key: `${key}-${p}-sample-${i}`, children: sample(x + onward * 30, middle, onward) },
          text(`word-${i}`, word, x + onward * SAMPLE, middle + WORD_SIZE * 0.35, WORD_SIZE, false),
        ];
      }),
    ];
  });
}
