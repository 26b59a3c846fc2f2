import { same } from "../document/same.ts";
import type { Tie } from "../document/types.ts";
import { LENGTHS } from "../layout/tie-length.ts";
import type { Route } from "../layout/types.ts";
import type { Mark, Paint, PathMark } from "./marks.ts";
import type { Notation, Overlay } from "./notation.ts";
import { curve, lineThrough } from "./path.ts";
import { arrowhead, type Beat, crosses, slashes, ticks, zigzag } from "./strokes.ts";
import { placesAlong, type Wish } from "./tie-places.ts";
import type { TieStyle } from "./tie-style.ts";
import { beside, type Track } from "./track.ts";

/** A stretch of a tie, from and to. */
type Stretch = readonly [from: number, to: number];

/** The gap of a broken tie, on one long enough. */
const GAP = 15;
/** Between the slashes at a gap and the marks of tension. */
const GAP_EDGE = 6;

/** The line of a tie that ended stops short of both symbols, by such a share of its length at most. */
const SHORT_SHARE = 0.25;
/** How wide the dots at its ends are. */
const STOP = 6;

/** Where the line of a tie runs between its arrowheads, and around which stretch it is broken. */
export interface Course {
  /** Where heads or line begin and end: a tie that ended reaches neither symbol. */
  readonly from: number;
  readonly to: number;
  readonly heads: { readonly atFrom: number; readonly atTo: number };
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  /** How wide the gap is; 0 where the tie is not broken. */
  readonly gap: number;
}

/** The way of a tie, with what stands fast on it. */
export interface LaidTie {
  readonly route: Route;
  readonly track: Track;
  readonly style: TieStyle;
  readonly course: Course;
}

/**
 * Heads, gap and line of a tie, made smaller where the tie is too short for them. The gap is in the middle, or as near to
 * it as nothing lies on it.
 */
export function courseOf(tie: Tie, { length }: Track, { width }: TieStyle, isClear: (at: number) => boolean): Course {
  const isBroken = tie.state === "broken";
  const from = tie.state === "ended" ? Math.min(LENGTHS.short, length * SHORT_SHARE) : 0;
  const to = length - from;
  const size = Math.min(8 + width, (to - from) * (isBroken ? 0.25 : 0.4));
  const heads = { atFrom: flows(tie.receives) ? size : 0, atTo: flows(tie.gives) ? size : 0 };
  const [start, end] = [from + heads.atFrom * 0.7, to - heads.atTo * 0.7];
  const room = length - heads.atFrom - heads.atTo;
  const gap = isBroken ? Math.min(GAP, Math.max(room / 8, (room / 2 - SLASH) / LEANING)) : 0;
  const broken = { at: heads.atFrom + room / 2, half: gap / 2 + 5 };
  const places =
    gap > 0 && length > 5 * broken.half ? placesAlong(length, headsOn({ heads, from, to }), [broken], { isClear }) : [];
  return { heads, from, to, start, end, middle: places?.[0] ?? broken.at, gap };
}

/** What the slashes at a gap take of the way on each side: so much, and so many times the gap itself, of which they lean. */
const SLASH = 2.3;
const LEANING = 0.84;

/** The stretches that arrowheads take at the ends of a tie. */
export const headsOn = ({ heads: { atFrom, atTo }, from, to }: Pick<Course, "heads" | "from" | "to">): Wish[] => [
  ...(atFrom > 0 ? [{ at: from + atFrom / 2, half: atFrom / 2 }] : []),
  ...(atTo > 0 ? [{ at: to - atTo / 2, half: atTo / 2 }] : []),
];

const flows = (supports: Tie["gives"]): boolean => Array.isArray(supports) && supports.length > 0;

/** What else stands on a tie: the marks of its moves, and how far its tension reaches from the middle where it is there alone. */
export interface Shared {
  readonly taken: readonly Stretch[];
  readonly tension: number;
}

/** How far tension that is drawn in the middle alone reaches from there, where there is room. */
export const tensionOf = ({ start, end }: Course): number => (end - start) / 6;

/** The marks of each tie as they were drawn last, and by what. */
const drawn = new WeakMap<Route, { readonly by: readonly unknown[]; readonly marks: readonly Mark[] }>();

/** A tie as it is now, drawn anew only where something of it became otherwise: see {@link drawLine}. */
export function lineMarks(laid: LaidTie, notation: Notation, shared: Shared): readonly Mark[] {
  const by = [laid.style, laid.course, notation, shared];
  const last = drawn.get(laid.route);
  if (last && same(last.by, by)) return last.marks;
  const marks = drawLine(laid, notation, shared);
  drawn.set(laid.route, { by, marks });
  return marks;
}

/** A tie as it is now: the line, what lies over it to tell how it is, and an arrowhead at each end that receives. */
function drawLine({ route, track, style, course }: LaidTie, notation: Notation, shared: Shared): Mark[] {
  const overlay = overlayOf(route.tie, notation);
  const { heads, middle, gap } = course;
  const { stroke } = style.paint;
  const stops = course.from > 0 ? stopsOf(track, course) : "";
  const head = (key: string, commands: string): Mark => ({ type: "path", key, commands, fill: stroke });
  const thin = (key: string, commands: string, strokeWidth: number): Mark => ({
    ...{ type: "path", key, commands, fill: "none", stroke },
    ...{ strokeWidth, cap: "round", join: "round" },
  });
  const line: PathMark = {
    type: "path",
    key: "line",
    fill: "none",
    join: "round",
    ...style.paint,
    ...(overlay && isLine(overlay, style) && toothed(style)),
    commands: lineOf(route, track, style, course, overlay, shared.taken),
  };
  return [
    { ...line, hook: "line" },
    ...(style.core ? [{ ...line, ...style.core, key: "core" }] : []),
    ...(gap > 0 ? [thin("slashes", slashes(track, middle, gap), 2.2)] : []),
    ...(stops === "" ? [] : [thin("stops", stops, STOP)]),
    ...(overlay && !isLine(overlay, style)
      ? [thin("quality", overlayMarks(overlay, track, course, style, shared), 1.8)]
      : []),
    ...(heads.atFrom > 0 ? [head("to-from", arrowhead(track, course.from, -1, heads.atFrom))] : []),
    ...(heads.atTo > 0 ? [head("to-to", arrowhead(track, course.to, 1, heads.atTo))] : []),
  ];
}

/** Dots where the line of a tie that ended stops, so that it is no other thin line; none at an arrowhead. */
function stopsOf(track: Track, { from, to, heads }: Course): string {
  const ends = [...(heads.atFrom > 0 ? [] : [from]), ...(heads.atTo > 0 ? [] : [to])];
  return ends.map((end) => lineThrough([track.at(end), track.at(end)])).join("");
}

function overlayOf({ quality }: Tie, { overlays }: Notation): Overlay | undefined {
  return quality === "ambivalent" || quality === "stressful" || quality === "conflicted"
    ? overlays[quality]
    : undefined;
}

/** Whether a mark stands in the place of the line: never of a double one, of which both must be seen. */
const isLine = ({ instead }: Overlay, { asides }: TieStyle): boolean => instead && asides.length === 1;

function lineOf(
  route: Route,
  track: Track,
  style: TieStyle,
  course: Course,
  overlay: Overlay | undefined,
  taken: readonly Stretch[],
): string {
  const { start, end, gap } = course;
  if (overlay && isLine(overlay, style)) {
    return halves(course)
      .flatMap((half) => toothedParts(half, taken, track, (part) => strokesOf(overlay.mark, track, part, 2)))
      .join("");
  }
  if (gap === 0 && start === 0 && end === track.length && style.asides.length === 1) return curve(route);
  return halves(course)
    .flatMap(([from, to]) =>
      style.asides.map((aside) => lineThrough(track.between(from, to).map((stop) => beside(stop, aside)))),
    )
    .join("");
}

const halves = ({ start, end, middle, gap }: Course): Stretch[] =>
  gap === 0
    ? [[start, end]]
    : [
        [start, middle - gap / 2],
        [middle + gap / 2, end],
      ];

/** Teeth on what marks leave of a stretch, a plain line under the marks; teeth all along where marks leave too little. */
function toothedParts(
  whole: Stretch,
  taken: readonly Stretch[],
  track: Track,
  teeth: (part: Stretch) => string,
): string[] {
  const free = freeOf(whole, taken).filter(([from, to]) => to - from >= TEETH);
  if (free.length === 0) return [teeth(whole)];
  const plain = freeOf(whole, free);
  return [...free, ...plain]
    .sort((a, b) => a[0] - b[0])
    .map((part) => (free.includes(part) ? teeth(part) : lineThrough(track.between(part[0], part[1]))));
}

/** On less of a tie no teeth can be seen. */
const TEETH = 20;
const TICKS = 8;

/** What is left of a stretch between others. */
function freeOf([from, to]: Stretch, taken: readonly Stretch[]): Stretch[] {
  const free: Stretch[] = [];
  let start = from;
  for (const [a, b] of [...taken].sort((one, other) => one[0] - other[0])) {
    if (a > start) free.push([start, Math.min(a, to)]);
    start = Math.max(start, b);
  }
  if (start < to) free.push([start, to]);
  return free.filter(([a, b]) => b > a);
}

/** Tension lies over the line, so that it combines with every strength; on each half of a broken tie. */
function overlayMarks(
  { mark, over }: Overlay,
  track: Track,
  course: Course,
  { width, paint: { dash } }: TieStyle,
  { taken, tension }: Shared,
): string {
  const { start, end, middle, gap } = course;
  const room = end - start;
  const edge = over === "whole" ? Math.min(6, room / 8) : room / 2 - tension;
  const [from, to] = [start + edge, end - edge];
  const beat = dash && beatOf(dash, start);
  const shortest = mark === "ticks" || mark === "crosses" ? TICKS : TEETH;
  const strokes = (stretch: Stretch, least: number): string => {
    const free = freeOf(stretch, taken);
    if (free.length === 1 && free[0]?.[0] === stretch[0] && free[0][1] === stretch[1])
      return strokesOf(mark, track, stretch, least, width, beat);
    return free
      .filter(([a, b]) => b - a >= shortest)
      .map((part) => strokesOf(mark, track, part, 1, width, beat))
      .join("");
  };
  if (gap === 0) return strokes([from, to], over === "whole" ? 3 : 2);
  const near = gap / 2 + Math.min(GAP_EDGE, room / 12);
  const far = near + room / 12;
  return [
    strokes([Math.min(from, middle - far), middle - near], 1),
    strokes([middle + near, Math.max(to, middle + far)], 1),
  ].join("");
}

/** In the middle of each dash; between two dots, leaving every second place free. */
function beatOf([dash = 0, gap = 0]: readonly number[], start: number): Beat {
  const pace = dash + gap;
  return dash < 1 ? { at: start + pace / 2, pace: 2 * pace } : { at: start + dash / 2, pace };
}

/** Dashes and dots so long that teeth stay to be seen: a pair of teeth to a dash, three dots to a tooth. */
const toothed = ({ paint: { dash, strokeWidth } }: TieStyle): Pick<Paint, "dash"> =>
  dash === undefined ? {} : { dash: (dash[0] ?? 0) < 1 ? [0.1, 2.2 + strokeWidth] : [25, 6] };

/** The strokes of a mark along a stretch: never fewer than `least`, however short it is; teeth stand out from what is `width` wide. */
function strokesOf(
  mark: Overlay["mark"],
  track: Track,
  [from, to]: Stretch,
  least: number,
  width = 0,
  beat?: Beat,
): string {
  switch (mark) {
    case "ticks":
      return ticks(track, from, to, least, beat);
    case "crosses":
      return crosses(track, from, to, least, beat);
    case "zigzag":
      return zigzag(track, from, to, Math.max(5, width), 14);
    case "jags":
      return zigzag(track, from, to, Math.max(7, width + 2), 9);
  }
}
