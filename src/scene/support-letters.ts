import type { Support } from "../document/schema/terms.ts";
import type { Tie } from "../document/types.ts";
import type { Point } from "../layout/types.ts";
import type { Crowd } from "./crowd.ts";
import type { Mark } from "./marks.ts";
import type { Theme } from "./theme.ts";
import { beside, type Track } from "./track.ts";

/** The letter of each kind of support, in a language. */
export type Letters = Readonly<Record<Support, string>>;

export const LETTER_SIZE = 12;
/** From letter to letter along the tie, and from row to row beside it, in times the size of a letter. */
const PITCH = 1.15;
const ROW = 1.05;
/** The least from letter to letter, in times their size. */
const APART = 1.02;
/** From the line to the first row: clear of ticks, teeth and slashes. */
const ASIDE = 9.5;

/** How letters are written. */
export interface Lettering {
  readonly letters: Letters;
  /** Whether neither symbol nor label lies where a letter would. */
  readonly isClear: (at: Point) => boolean;
  /** Whether no other tie comes so near. */
  readonly isOff: (at: Point, tie: Tie, margin: number) => boolean;
  /** Of a letter, in map units. */
  readonly size: number;
}

/**
 * The kinds of support as letters beside the tie, near the one who receives: as near as nothing lies there, above the line
 * or below it; where ties run close together, further on, towards the other. They join the crowd. Those that find no
 * place where they lie on nothing are left out.
 * @param heads how long the arrowheads are.
 */
export function letterMarks(
  tie: Tie,
  track: Track,
  heads: { readonly atFrom: number; readonly atTo: number },
  { letters, isClear, isOff, size, theme }: Lettering & { readonly theme: Theme },
  crowd: Crowd,
): Mark[] {
  const atEnd = (key: string, supports: Tie["gives"], along: (fromEnd: number) => number, head: number): Mark[] => {
    const kinds = kindsOf(supports);
    if (kinds.length === 0) return [];
    const pitch = size * PITCH;
    const usual = Math.min(kinds.length, Math.max(1, Math.floor((track.length * IN_ROW) / pitch)));
    const spotsAt = (lift: number, inRow: number): Spot[] => {
      const nearest = head + (inRow * pitch) / 2;
      const tries = Math.max(1, Math.floor((track.length * FURTHEST - nearest) / STEP));
      return SIDES.flatMap((above) =>
        Array.from({ length: tries }, (_, i): Spot => {
          const row = { inRow, above, lift, size };
          const points = kinds.map((_, nth) => letterAt(track, along(nearest + i * STEP), nth, row));
          return { points, cost: i + (above ? 0 : LOWER), share: (i + (above ? 0 : LOWER)) / tries };
        }),
      ).sort((a, b) => a.cost - b.cost);
    };
    const disc = ({ x, y }: Point) => ({ x, y, radius: size * AROUND });
    const isFree = ({ points }: Spot) =>
      isApart(points, size) && points.every((at) => crowd.isFree(disc(at)) && isClear(at));
    const isOffBy = ({ points, share }: Spot, [margin, furthest]: (typeof MARGINS)[number]) =>
      share <= furthest && points.every((at) => isOff(at, tie, margin * size));
    // At last also further from the line, so long as no other tie is near.
    const findIn = (inRow: number): Spot | undefined => {
      const free = [0, ...LIFTS].flatMap((lift) => spotsAt(lift, inRow)).filter(isFree);
      return MARGINS.reduce<Spot | undefined>(
        (best, one) => best ?? free.find((spot) => isOffBy(spot, one)),
        undefined,
      );
    };
    const spot = findIn(usual) ?? (usual > 1 ? (findIn(Math.floor((usual + 1) / 2)) ?? findIn(1)) : undefined);
    return (spot?.points ?? []).map((at, i) => {
      crowd.add(disc(at));
      return letterMark(`letter-${key}-${i}`, letters[kinds[i] ?? "practical"], at, theme, size);
    });
  };
  return [
    ...atEnd("from", tie.receives, (fromEnd) => fromEnd, heads.atFrom),
    ...atEnd("to", tie.gives, (fromEnd) => track.length - fromEnd, heads.atTo),
  ];
}

/** Whether letters in one row lie clear of one another: on the inside of a bend they come nearer than along the tie. */
const isApart = (points: readonly Point[], size: number): boolean =>
  points.every((a, i) =>
    points.slice(i + 1).every((b) => {
      const [dx, dy] = [a.x - b.x, a.y - b.y];
      return Math.sqrt(dx * dx + dy * dy) > size * APART;
    }),
  );

/** The kinds of support that a side of a tie names. */
const kindsOf = (supports: Tie["gives"]): readonly Support[] => (Array.isArray(supports) ? supports : []);

/** Whether each kind of support of a tie has its letter among marks. */
export const isSpelled = (tie: Tie, marks: readonly Mark[]): boolean =>
  marks.filter(({ key }) => key.startsWith("letter-")).length ===
  kindsOf(tie.gives).length + kindsOf(tie.receives).length;

/** The share of a tie that one row of letters may take, and within which they look for a place. */
const IN_ROW = 0.4;
const FURTHEST = 0.9;
/**
 * How far letters keep off other ties, in times their size, and up to which share of the places tried: near one who many
 * ties lead to they rather go further on, where those part; and take less room before they leave their own half.
 */
const MARGINS = [
  [1.5, 0.4],
  [1.04, 0.55],
  [0.75, 0.55],
  [1.04, 1],
  [0.6, 1],
  [0.51, 1],
] as const;
/** The ground of a letter, in times its size. */
const AROUND = 0.56;
const SIDES = [true, false];
/** How much further from the line than usual, where there is no place beside it. */
const LIFTS = [13, 26];
/** From one place tried to the next; below the line is as far as so many of them. */
const STEP = 6;
const LOWER = 3;

interface Spot {
  readonly points: readonly Point[];
  readonly cost: number;
  /** The same as a share of the way. */
  readonly share: number;
}

interface LetterRow {
  readonly inRow: number;
  readonly above: boolean;
  readonly lift: number;
  readonly size: number;
}

/** Where a letter stands: in rows beside the line, upright lines to their right, read from left to right. */
function letterAt(track: Track, at: number, nth: number, { inRow, above, lift, size }: LetterRow): Point {
  const { dx, dy } = track.at(at);
  const isSteep = Math.abs(dx) < Math.abs(dy) / 3;
  const onward = (isSteep ? dy > 0 : dx > 0) ? 1 : -1;
  const along = ((nth % inRow) - (inRow - 1) / 2) * PITCH * size * onward;
  const side = above ? -onward : onward;
  return beside(track.at(at + along), side * (ASIDE + lift + size * (0.5 + Math.floor(nth / inRow) * ROW)));
}

/** A letter with its middle at a point. */
export const letterMark = (key: string, text: string, { x, y }: Point, theme: Theme, size = LETTER_SIZE): Mark => ({
  ...{ type: "text", key, text, x, y: y + size * 0.36, size },
  ...{ weight: "bold", anchor: "middle", fill: theme.text, halo: theme.ground },
});
