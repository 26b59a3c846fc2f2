import type { Tie } from "../document/types.ts";
import type { Point, Route } from "../layout/types.ts";
import type { Mark } from "./marks.ts";
import { bandMarks, moveMarks } from "./move-marks.ts";
import type { Notation } from "./notation.ts";
import { type Lettering, letterMarks } from "./support-letters.ts";
import type { Theme } from "./theme.ts";
import { courseOf, lineMarks } from "./tie-line.ts";
import { placesAlong, type Wish } from "./tie-places.ts";
import { tieStyle } from "./tie-style.ts";
import { type Stop, trackOf } from "./track.ts";

/** How the ties of a picture are drawn. */
export interface TieLook {
  readonly clientId: string;
  readonly theme: Theme;
  readonly notation: Notation;
  /** Whether no other tie does. */
  readonly isOpen: (at: Point, of: Tie) => boolean;
  /** Where kinds of support are told by letters: which, and whether nothing lies where one of a tie would. */
  readonly lettering?: Lettering;
  /** Whether no symbol or label lies where a mark on a tie would. */
  readonly isClear: (at: Stop) => boolean;
}

/** All that is drawn of one tie, from back to front: band of a move, line, overlay of its quality, flows, letters, moves. */
export function tieMarks(route: Route, { clientId, theme, notation, lettering, isClear, isOpen }: TieLook): Mark[] {
  const { tie } = route;
  const track = trackOf(route);
  const style = tieStyle(tie, theme, notation, tie.from !== clientId && tie.to !== clientId);
  const clearAt = (at: number) => isClear(track.at(at));
  const course = courseOf(tie, track, style, clearAt);
  const moves = moveMarks(tie, track, tie.to === clientId, theme);
  const written = lettering ? letterMarks(tie, track, course.heads, { ...lettering, theme }) : [];
  const fixed = [
    ...headAt(course.heads.atFrom / 2),
    ...headAt(course.heads.atTo / 2, track.length),
    ...(course.gap > 0 ? [{ at: course.middle, half: course.gap / 2 + 5 }] : []),
    ...(tie.quality === "ambivalent" ? [{ at: track.length / 2, half: track.length / 6 }] : []),
  ];
  const wishes = [...written, ...moves];
  const places =
    wishes.length === 0 ? [] : placesAlong(track.length, fixed, wishes, clearAt, (at) => isOpen(track.at(at), tie));
  return [
    ...bandMarks(route, theme),
    ...lineMarks(route, track, style, course, notation),
    ...written.flatMap((one, i) => one.draw(places[i] ?? one.at)),
    ...moves.map((one, i) => one.draw(places[written.length + i] ?? one.at)),
  ];
}

/** The stretch that an arrowhead takes at the start of a tie, or at its end. */
const headAt = (half: number, end = 0): Wish[] => (half > 0 ? [{ at: Math.abs(end - half), half }] : []);
