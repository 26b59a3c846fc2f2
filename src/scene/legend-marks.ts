import { widthOf } from "../layout/boxes.ts";
import type { Point } from "../layout/types.ts";
import type { LegendPart } from "./legend.ts";
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
export function legendBlock(parts: readonly LegendPart[], height: number, theme: Theme): LegendBlock {
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
  return {
    width: widths.reduce((sum, width) => sum + width, 0) + Math.max(0, columns.length - 1) * 24,
    height: Math.max(0, ...columns.map(heightOf)),
    marks: (at) =>
      columns.flatMap((column, i) => {
        const x = at.x + widths.slice(0, i).reduce((sum, width) => sum + width + 24, 0);
        return columnMarks(column, { x, y: at.y }, `column-${i}`, theme);
      }),
  };
}

const heightOf = (column: readonly LegendPart[]): number =>
  column.reduce((sum, { entries }) => sum + HEADING + entries.length * ROW + BETWEEN, -BETWEEN);

function columnMarks(column: readonly LegendPart[], { x, y }: Point, key: string, theme: Theme): Mark[] {
  let top = y;
  return column.flatMap((part, p) => {
    const start = top;
    top += HEADING + part.entries.length * ROW + BETWEEN;
    const text = (name: string, words: string, left: number, base: number, size: number, heading: boolean): Mark => ({
      type: "text",
      key: `${key}-${p}-${name}`,
      text: words,
      x: left,
      y: base,
      size,
      weight: heading ? "bold" : "normal",
      anchor: "start",
      fill: heading ? theme.muted : theme.text,
    });
    return [
      text("heading", part.heading, x, start + HEADING_SIZE, HEADING_SIZE, true),
      ...part.entries.flatMap(({ word, sample }, i): Mark[] => {
        const middle = start + HEADING + i * ROW + ROW / 2 - 4;
        return [
          { type: "group", key: `${key}-${p}-sample-${i}`, children: sample(x + 30, middle) },
          text(`word-${i}`, word, x + SAMPLE, middle + WORD_SIZE * 0.35, WORD_SIZE, false),
        ];
      }),
    ];
  });
}
