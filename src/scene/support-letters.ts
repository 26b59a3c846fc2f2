import type { Support } from "../document/schema/terms.ts";
import type { Tie } from "../document/types.ts";
import type { Point } from "../layout/types.ts";
import type { Mark } from "./marks.ts";
import type { Theme } from "./theme.ts";
import type { Wish } from "./tie-places.ts";
import { beside, type Track } from "./track.ts";

/** The letter of each kind of support, in a language. */
export type Letters = Readonly<Record<Support, string>>;

const SIZE = 11;
/** From letter to letter along the tie, and from row to row beside it. */
const PITCH = 13;
const ROW = 12;
/** From the line to the first row: clear of ticks and teeth. */
const ASIDE = 13;

/** Letters at one end of a tie: where they would stand along it, and what they are there. */
export interface LetterMarks extends Wish {
  readonly draw: (at: number) => Mark[];
}

/** The kinds of support as letters beside the tie, near the one who receives. `heads`: how long the arrowheads are. */
export function letterMarks(
  { gives, receives }: Tie,
  track: Track,
  heads: { readonly atFrom: number; readonly atTo: number },
  letters: Letters,
  theme: Theme,
): LetterMarks[] {
  const room = Math.max(PITCH, track.length * 0.4);
  const atEnd = (key: string, supports: Tie["gives"], near: (reach: number) => number): LetterMarks[] => {
    if (!Array.isArray(supports) || supports.length === 0) return [];
    const kinds: readonly Support[] = supports;
    const inRow = Math.min(kinds.length, Math.max(1, Math.floor(room / PITCH)));
    const half = (inRow * PITCH) / 2;
    return [
      {
        at: near(half),
        half,
        draw: (at) =>
          rows(
            key,
            kinds.map((kind) => letters[kind]),
            track,
            at,
            inRow,
            theme,
          ),
      },
    ];
  };
  return [
    ...atEnd("from", receives, (half) => heads.atFrom + half),
    ...atEnd("to", gives, (half) => track.length - heads.atTo - half),
  ];
}

/** Rows of letters above the line, to its right where it stands upright; read from left to right. */
function rows(key: string, words: readonly string[], track: Track, at: number, inRow: number, theme: Theme): Mark[] {
  const { dx, dy } = track.at(at);
  const isSteep = Math.abs(dx) < Math.abs(dy) / 3;
  const side = (isSteep ? dy > 0 : dx > 0) ? -1 : 1;
  const forward = (isSteep ? dy > 0 : dx > 0) ? 1 : -1;
  return words.map((text, i): Mark => {
    const along = ((i % inRow) - (Math.min(inRow, words.length) - 1) / 2) * PITCH * forward;
    const point = beside(track.at(at + along), side * (ASIDE + Math.floor(i / inRow) * ROW));
    return letterMark(`letter-${key}-${i}`, text, point, theme);
  });
}

/** A letter with its middle at a point. */
export const letterMark = (key: string, text: string, { x, y }: Point, theme: Theme): Mark => ({
  ...{ type: "text", key, text, x, y: y + SIZE * 0.36, size: SIZE },
  ...{ weight: "bold", anchor: "middle", fill: theme.text, halo: theme.ground },
});
