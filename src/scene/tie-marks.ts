import type { Tie } from "../document/types.ts";
import { type TieBearings, tieMarkNames } from "../layout/tie-length.ts";
import type { Point, Route } from "../layout/types.ts";
import { flagsOf } from "../network/flags.ts";
import type { Crowd } from "./crowd.ts";
import { makeCrowd } from "./crowd.ts";
import type { Mark } from "./marks.ts";
import { bandMarks, moveMark } from "./move-marks.ts";
import { discsOf, type PlacedMark, placesBeside } from "./move-places.ts";
import type { Notation } from "./notation.ts";
import { type Lettering, letterMarks } from "./support-letters.ts";
import type { Theme } from "./theme.ts";
import { type Course, courseOf, headsOn, type LaidTie, lineMarks, tensionOf } from "./tie-line.ts";
import { placesAlong, type Wish } from "./tie-places.ts";
import { tieStyle } from "./tie-style.ts";
import { type Track, trackOf } from "./track.ts";

/** How the ties of a picture are drawn. */
export interface TieLook extends TieBearings {
  readonly theme: Theme;
  readonly notation: Notation;
  /** Whether no other tie does. */
  readonly isOpen: (at: Point, of: Tie) => boolean;
  /** Where kinds of support are told by letters: which, and whether nothing lies where one of a tie would. */
  readonly lettering?: Lettering;
  /** Whether no symbol or label lies where a mark on a tie would. */
  readonly isClear: (at: Point) => boolean;
}

/** Lays the line of a tie; its heads and its gap join the crowd. */
export function layTie(route: Route, { doc: { client }, theme, notation, isClear }: TieLook, crowd: Crowd): LaidTie {
  const { tie } = route;
  const track = trackOf(route);
  const style = tieStyle(tie, theme, notation, tie.from !== client.id && tie.to !== client.id);
  const course = courseOf(tie, track, style, (at) => isClear(track.at(at)));
  for (const { at, half } of fixedOn(course)) {
    const { x, y } = track.at(at);
    crowd.add({ x, y, radius: half });
  }
  return { route, track, style, course };
}

/** A tie with the marks of its moves in place, and how far its tension reaches from the middle where it is there alone. */
export interface MarkedTie extends LaidTie {
  readonly moves: readonly PlacedMark[];
  readonly tension: number;
}

/** Finds places for the marks of a tie's moves, on it or else beside it; they join the crowd. */
export function placeMoves(laid: LaidTie, look: TieLook, crowd: Crowd): MarkedTie {
  const { route, track, course } = laid;
  const { tie } = route;
  const names = tieMarkNames(look, tie);
  const wide = tensionOf(course);
  if (names.length === 0) return { ...laid, moves: [], tension: wide };
  const make = (name: (typeof names)[number], length: number) =>
    moveMark(name, length, tie.to === look.doc.client.id, look.theme, flagsOf(tie)[0]);
  const marks = names.map((name) => make(name, track.length));
  const fixed = [...fixedOn(course), ...shortOf(track, course)];
  for (const tension of tie.quality === "ambivalent" ? [wide, Math.min(wide, TENSION)] : [wide]) {
    const { fast, wishes } = tensionIn(tie, course, track, tension);
    const places = placesAlong(track.length, [...fixed, ...fast], [...marks, ...wishes], {
      isClear: (at) => look.isClear(track.at(at)),
      isOpen: (at) => look.isOpen(track.at(at), tie),
      isApart: (i, at) => {
        const mark = marks[i];
        return !mark || discsOf(mark, track, at).every(crowd.isFree);
      },
    });
    if (!places) continue;
    return joined(
      { ...laid, tension, moves: marks.map((mark, i) => ({ mark, track, at: places[i] ?? mark.at })) },
      crowd,
    );
  }
  return joined({ ...laid, tension: wide, moves: placesBeside(names, track, make, look.isClear, crowd) }, crowd);
}

function joined(tie: MarkedTie, crowd: Crowd): MarkedTie {
  for (const { mark, track, at } of tie.moves) for (const disc of discsOf(mark, track, at)) crowd.add(disc);
  return tie;
}

/** Half of what shows tension at least. */
const TENSION = 13;

/** The stretch that tension needs: in the middle where it is drawn only there, else anywhere. */
function tensionIn(
  { quality }: Tie,
  { middle, gap, start, end }: Course,
  { length }: Track,
  tension: number,
): { readonly fast: Wish[]; readonly wishes: Wish[] } {
  if (quality === "ambivalent") {
    const half = gap > 0 ? Math.max(tension, gap / 2 + TENSION) : tension;
    return { fast: [{ at: gap > 0 ? middle : (start + end) / 2, half }], wishes: [] };
  }
  if (quality !== "stressful" && quality !== "conflicted") return { fast: [], wishes: [] };
  return { fast: [], wishes: [{ at: length / 2, half: Math.min(TENSION, length / 8) }] };
}

/** Heads and gap. */
function fixedOn(course: Course): Wish[] {
  const { middle, gap } = course;
  return [...headsOn(course), ...(gap > 0 ? [{ at: middle, half: gap / 2 + 5 }] : [])];
}

/** Where a tie that ended has no line. */
const shortOf = ({ length }: Track, { from }: Course): Wish[] =>
  from === 0 ? [] : [from / 2, length - from / 2].map((at) => ({ at, half: from / 2 }));

/** All that is drawn of one tie, from back to front: band of a move, line, overlay of its quality, flows, letters, moves. */
export function drawTie(tie: MarkedTie, look: TieLook, crowd: Crowd): Mark[] {
  const { route, track, course, moves, tension } = tie;
  const { notation, lettering, theme } = look;
  const taken = moves
    .filter((one) => one.track === track)
    .map(({ at, mark }): [number, number] => [at - mark.half, at + mark.half]);
  return [
    ...bandMarks(look, route, theme),
    ...lineMarks(tie, notation, { taken, tension }),
    ...(lettering ? letterMarks(route.tie, track, course.heads, { ...lettering, theme }, crowd) : []),
    ...moves.map(({ mark, track: way, at }) => mark.draw(way, at)),
  ];
}

/** A tie by itself. */
export function tieMarks(route: Route, look: TieLook): Mark[] {
  const crowd = makeCrowd();
  return drawTie(placeMoves(layTie(route, look, crowd), look, crowd), look, crowd);
}
