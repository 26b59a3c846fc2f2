import { shownText } from "../document/clean-text.ts";
import { wrapText } from "../layout/text/wrap.ts";
import type { Point } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { Language } from "../words/language.ts";
import { fromRight } from "./from-right.ts";
import type { TextMark } from "./marks.ts";
import type { Theme } from "./theme.ts";

const SIZE = 12;
const HEIGHT = 30;

/** The line at the foot of a map, laid out; nothing, of no height, where there is none. */
export interface FooterBlock {
  readonly width: number;
  readonly height: number;
  /** `at`: the left upper corner of its room. */
  readonly marks: (at: Point) => TextMark[];
}

export const NO_FOOTER: FooterBlock = { width: 0, height: 0, marks: () => [] };

/** A line of text, no smaller than `leastText`, on the side where one begins to read. Map units. */
export function footerBlock(
  text: string,
  direction: "ltr" | "rtl",
  maxWidth: number,
  theme: Theme,
  leastText: number,
): FooterBlock {
  const size = Math.max(SIZE, leastText);
  const { lines, width } = wrapText(text, { size, maxWidth, maxLines: 1 });
  const [line] = lines;
  if (line === undefined) return NO_FOOTER;
  const isRtl = direction === "rtl";
  return {
    width,
    height: HEIGHT,
    marks: ({ x, y }) => [
      {
        ...{
          type: "text",
          key: "footer",
          text: isRtl ? fromRight(line) : line,
          x: isRtl ? x + width : x,
          y: y + HEIGHT - 6,
          size,
        },
        ...{ weight: "normal", anchor: isRtl ? "end" : "start", fill: theme.muted },
      },
    ],
  };
}

/**
 * That the words are a trial translation, for whoever gets the picture without the page round it. In the team's pictures
 * alone also for whom it is, and who drew it by the last talk that says who wrote it down: on all others a worker's name
 * says nothing to those who look.
 */
export function footerText({ doc }: NetworkIndex, { sentences, draft }: Language): string {
  const note = draft === undefined ? [] : [draft];
  if (doc.redactedFor !== "team") return note.join("");
  const drawers = (doc.sittings ?? []).map(({ by }) => shownText(by)).filter((name) => name !== "");
  const last = drawers.at(-1);
  return [sentences.forTeam, ...(last === undefined ? [] : [sentences.drawnBy(last)]), ...note].join(" · ");
}
