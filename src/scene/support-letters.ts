import type { Support } from "../document/schema/terms.ts";
import type { Tie } from "../document/types.ts";
import type { Point } from "../layout/types.ts";
import type { Mark } from "./marks.ts";
import type { Theme } from "./theme.ts";
import type { Wish } from "./tie-places.ts";
import { beside, type Track } from "./track.ts";

/** The letter of each kind of support, in a language. */
export type Letters = Readonly<Record<Support, string>>;

const SIZE = 12;
/** From letter to letter along the tie, and from row to row beside it, in times the size of a letter. */
const PITCH = 1.15;
const ROW = 1.05;
/** From the line to the first row: clear of ticks and teeth. */
const ASIDE = 7;

/** How letters are written. */
export interface Lettering {
  readonly letters: Letters;
  /** Whether neither symbol nor label nor another tie lies where a letter would. */
  readonly isFree: (at: Point, tie: Tie) => boolean;
  /** No letter is smaller. Map units. */
  readonly leastText: number;
}

/** Letters at one end of a tie: where they stand along it, and what they are there. */
export interface LetterMarks extends Wish {
  readonly draw: (at: number) => Mark[];
}

/**
 * The kinds of support as letters beside the tie, near the one who receives: above the line where there is room, else
 * below it or further on.
 * @param heads how long the arrowheads are.
 */
export function letterMarks(
  tie: Tie,
  track: Track,
  heads: { readonly atFrom: number; readonly atTo: number },
  { letters, isFree, leastText, theme }: Lettering & { readonly theme: Theme },
): LetterMarks[] {
  const size = Math.max(SIZE, leastText);
  const pitch = size * PITCH;
  const most = track.length * 0.4;
  const atEnd = (key: string, supports: Tie["gives"], along: (fromEnd: number) => number, head: number) => {
    if (!Array.isArray(supports) || supports.length === 0) return [];
    const kinds: readonly Support[] = supports;
    const inRow = Math.min(kinds.length, Math.max(1, Math.floor(most / pitch)));
    const half = (inRow * pitch) / 2;
    const spots = SIDES.flatMap((above) =>
      Array.from({ length: Math.max(1, Math.floor((most - half) / STEP)) }, (_, i): Spot => {
        return { at: along(head + half + i * STEP), above, cost: i + (above ? 0 : LOWER) };
      }),
    ).sort((a, b) => a.cost - b.cost);
    const pointsOf = ({ at, above }: Spot) => kinds.map((_, i) => letterAt(track, at, i, inRow, above, size));
    const found = spots.find((spot) => pointsOf(spot).every((point) => isFree(point, tie)));
    const { at, above } = found ?? { at: along(head + half), above: true };
    const draw = (place: number): Mark[] =>
      kinds.map((kind, i) =>
        letterMark(`letter-${key}-${i}`, letters[kind], letterAt(track, place, i, inRow, above, size), theme, size),
      );
    return [{ at, half, draw }];
  };
  return [
    ...atEnd("from", tie.receives, (fromEnd) => fromEnd, heads.atFrom),
    ...atEnd("to", tie.gives, (fromEnd) => track.length - fromEnd, heads.atTo),
  ];
}

const SIDES = [true, false];
/** From one place tried to the next; below the line is as far as so many of them. */
const STEP = 6;
const LOWER = 3;

interface Spot {
  readonly at: number;
  readonly above: boolean;
  readonly cost: number;
}

/** Where a letter stands: in rows beside the line, upright lines to their right, read from left to right. */
function letterAt(track: Track, at: number, nth: number, inRow: number, above: boolean, size: number): Point {
  const { dx, dy } = track.at(at);
  const isSteep = Math.abs(dx) < Math.abs(dy) / 3;
  const onward = (isSteep ? dy > 0 : dx > 0) ? 1 : -1;
  const along = ((nth % inRow) - (inRow - 1) / 2) * PITCH * size * onward;
  const side = above ? -onward : onward;
  return beside(track.at(at + along), side * (ASIDE + size * (0.5 + Math.floor(nth / inRow) * ROW)));
}

/** A letter with its middle at a point. */
export const letterMark = (key: string, text: string, { x, y }: Point, theme: Theme, size = SIZE): Mark => ({
  ...{ type: "text", key, text, x, y: y + size * 0.36, size },
  ...{ weight: "bold", anchor: "middle", fill: theme.text, halo: theme.ground },
});
