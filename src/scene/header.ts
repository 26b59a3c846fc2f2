import { widthOf } from "../layout/boxes.ts";
import { wrapText } from "../layout/text/wrap.ts";
import type { Point } from "../layout/types.ts";
import { fromRight } from "./from-right.ts";
import type { GroupMark, TextMark } from "./marks.ts";
import type { Theme } from "./theme.ts";

const TITLE_SIZE = 26;
const TITLE_LINE = 32;
const DATE_SIZE = 14;
const DATE_LINE = 24;
const BELOW = 14;

/** The title and date of a map, laid out. */
export interface HeaderBlock {
  readonly width: number;
  readonly height: number;
  readonly marks: (at: Point) => GroupMark[];
}

/**
 * A title on up to three lines, cut short beyond that, and the date under it, no smaller than `leastText`, on the side
 * where one begins to read. Map units.
 */
export function headerBlock(
  title: string,
  date: string,
  maxWidth: number,
  theme: Theme,
  leastText: number,
  direction: "ltr" | "rtl",
): HeaderBlock {
  const { lines, cut } = wrapText(title, { size: TITLE_SIZE, weight: "bold", maxWidth, maxLines: 3 });
  const dateSize = Math.max(DATE_SIZE, leastText);
  const height = lines.length * TITLE_LINE;
  const width = Math.max(widthOf(date, dateSize), ...lines.map((line) => widthOf(line, TITLE_SIZE, "bold")));
  return {
    width,
    height: height + (date === "" ? 0 : DATE_LINE) + BELOW,
    marks: ({ x, y }) => {
      const text = (key: string, words: string, base: number): TextMark => ({
        type: "text",
        key,
        text: words,
        x: direction === "rtl" ? x + width : x,
        y: y + base,
        size: TITLE_SIZE,
        weight: "bold",
        anchor: direction === "rtl" ? "end" : "start",
        fill: theme.text,
      });
      const titles = lines.map((line, i) => text(`title-${i}`, line, i * TITLE_LINE + TITLE_SIZE * 0.8));
      const said = direction === "rtl" ? fromRight(date) : date;
      const dated: TextMark[] = [
        { ...text("date", said, height + dateSize * 0.8), size: dateSize, weight: "normal", fill: theme.muted },
      ];
      return [
        {
          type: "group",
          key: "header",
          hook: "header",
          ...(cut && { title }),
          children: [...titles, ...(date === "" ? [] : dated)],
        },
      ];
    },
  };
}
