import type { TieMarkName } from "../layout/tie-length.ts";
import { MARKS_APART } from "../layout/tie-length.ts";
import type { Point } from "../layout/types.ts";
import type { Crowd, Disc } from "./crowd.ts";
import { distanceTo } from "./hull.ts";
import type { MoveMark } from "./move-marks.ts";
import { beside, type Track, trackOf } from "./track.ts";

/** A mark in its place: on its tie, or on a short way of its own beside it. */
export interface PlacedMark {
  readonly mark: MoveMark;
  readonly track: Track;
  readonly at: number;
}

/** The ground that a mark takes at a stretch of a way: discs in a row along the way, or across it. */
export function discsOf({ half, reach }: MoveMark, track: Track, at: number): Disc[] {
  const stop = track.at(at);
  if (half === reach) return [{ ...beside(stop, 0), radius: half }];
  if (half > reach) return THREE.map((step) => ({ ...beside(stop, 0, step * (half - reach)), radius: reach }));
  const third = reach / 3;
  const radius = Math.sqrt(half * half + third * third);
  return THREE.map((step) => ({ ...beside(stop, step * 2 * third), radius }));
}

const THREE = [-1, 0, 1];

/** From the line to the nearest row beside it and from one distance tried to the next; so many are tried. */
const NEAR = 24;
const STEP = 7;
const ROWS_TRIED = 12;
/** How far along the tie from its middle a row may stand. */
const SHIFTS = [0, 14, -14, 30, -30];
/** From the slashes and teeth on a line to what stands beside it. */
const OFF_LINE = 10;

/**
 * Marks for which a tie has no length: in a row beside it, or in two, or one over the other, as near to its middle as
 * they lie on no symbol, no label, no mark and not on the tie itself. Where there is no such place at all they stand
 * beside the tie as near as may be, still clear of one another.
 * @param make the mark of a name on a way of some length
 */
export function placesBeside(
  names: readonly TieMarkName[],
  tie: Track,
  make: (name: TieMarkName, length: number) => MoveMark,
  isClear: (at: Point) => boolean,
  crowd: Crowd,
): PlacedMark[] {
  const line = tie.between(0, tie.length);
  const isOffLine = ({ radius, ...at }: Disc) =>
    line.every((stop, i) => i === 0 || distanceTo(at, line[i - 1] ?? stop, stop) >= radius + OFF_LINE);
  const fits = ({ mark, track, at }: PlacedMark, mayTouch: boolean) =>
    discsOf(mark, track, at).every((disc) => isOffLine(disc) && crowd.isFree(disc) && (mayTouch || isClear(disc)));
  const tried = [1, 2, names.length].flatMap((rows) =>
    Array.from({ length: ROWS_TRIED }, (_, i) => NEAR + i * STEP).flatMap((away) =>
      [1, -1].flatMap((side) => SHIFTS.map((shift) => rowsOf(names, tie, make, { rows, away, side, shift }))),
    ),
  );
  const [first = []] = tried;
  return (
    tried.find((marks) => marks.every((one) => fits(one, false))) ??
    tried.find((marks) => marks.every((one) => fits(one, true))) ??
    first
  );
}

/** From a row to the next one beside it. */
const ROW = 28;

interface RowPlace {
  readonly rows: number;
  readonly away: number;
  readonly side: number;
  readonly shift: number;
}

function rowsOf(
  names: readonly TieMarkName[],
  tie: Track,
  make: (name: TieMarkName, length: number) => MoveMark,
  { rows, away, side, shift }: RowPlace,
): PlacedMark[] {
  const inRow = Math.floor((names.length + rows - 1) / rows);
  const middle = tie.at(tie.length / 2);
  return Array.from({ length: rows }, (_, row) => names.slice(row * inRow, (row + 1) * inRow)).flatMap((held, row) => {
    const marks = held.map((name) => make(name, ROW_LENGTH));
    const length = marks.reduce((sum, { half }) => sum + 2 * half + MARKS_APART, -MARKS_APART);
    const off = side * (away + row * ROW);
    const track = trackOf({
      from: beside(middle, off, shift - length / 2),
      to: beside(middle, off, shift + length / 2),
    });
    let end = 0;
    return marks.map((mark): PlacedMark => {
      const at = end + mark.half;
      end = at + mark.half + MARKS_APART;
      return { mark, track, at };
    });
  });
}

/** Long enough for marks of their usual size. */
const ROW_LENGTH = 200;
