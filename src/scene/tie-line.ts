import type { Tie } from "../document/types.ts";
import type { Route } from "../layout/types.ts";
import type { Mark, Paint } from "./marks.ts";
import type { Notation, Overlay } from "./notation.ts";
import { curve, lineThrough } from "./path.ts";
import { arrowhead, crosses, slashes, ticks, zigzag } from "./strokes.ts";
import { placesAlong } from "./tie-places.ts";
import type { TieStyle } from "./tie-style.ts";
import { beside, type Track } from "./track.ts";

/** A stretch of a tie, from and to. */
type Stretch = readonly [from: number, to: number];

/** The gap of a broken tie, on one long enough. */
const GAP = 15;
/** Between the slashes at a gap and the marks of tension. */
const GAP_EDGE = 6;

/** Where the line of a tie runs between its arrowheads, and around which stretch it is broken. */
export interface Course {
  readonly heads: { readonly atFrom: number; readonly atTo: number };
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  /** How wide the gap is; 0 where the tie is not broken. */
  readonly gap: number;
}

/**
 * Heads, gap and line of a tie, made smaller where the tie is too short for them. The gap is in the middle, or as near to
 * it as nothing lies on it.
 */
export function courseOf(tie: Tie, { length }: Track, { width }: TieStyle, isClear: (at: number) => boolean): Course {
  const size = Math.min(8 + width, length * 0.4);
  const heads = { atFrom: flows(tie.receives) ? size : 0, atTo: flows(tie.gives) ? size : 0 };
  const [start, end] = [heads.atFrom * 0.7, length - heads.atTo * 0.7];
  const gap = tie.state === "broken" ? Math.min(GAP, (end - start) * 0.4) : 0;
  const broken = { at: (start + end) / 2, half: gap / 2 + 5 };
  const [middle = broken.at] = gap > 0 && length > 5 * broken.half ? placesAlong(length, [], [broken], isClear) : [];
  return { heads, start, end, middle, gap };
}

const flows = (supports: Tie["gives"]): boolean => Array.isArray(supports) && supports.length > 0;

/** A tie as it is now: the line, what lies over it to tell how it is, and an arrowhead at each end that receives. */
export function lineMarks(route: Route, track: Track, style: TieStyle, course: Course, notation: Notation): Mark[] {
  const overlay = overlayOf(route.tie, notation);
  const { heads, middle, gap } = course;
  const { stroke } = style.paint;
  const head = (key: string, commands: string): Mark => ({ type: "path", key, commands, fill: stroke });
  const thin = (key: string, commands: string, strokeWidth: number): Mark => ({
    ...{ type: "path", key, commands, fill: "none", stroke },
    ...{ strokeWidth, cap: "round", join: "round" },
  });
  return [
    {
      ...{ type: "path", key: "line", hook: "line", fill: "none", join: "round" },
      ...style.paint,
      ...(overlay && isLine(overlay, style) && toothed(style.paint)),
      commands: lineOf(route, track, style, course, overlay),
    },
    ...(gap > 0 ? [thin("slashes", slashes(track, middle, gap), 2.2)] : []),
    ...(overlay && !isLine(overlay, style)
      ? [thin("quality", overlayMarks(overlay, track, course, style.width), 1.8)]
      : []),
    ...(heads.atFrom > 0 ? [head("to-from", arrowhead(track, 0, -1, heads.atFrom))] : []),
    ...(heads.atTo > 0 ? [head("to-to", arrowhead(track, track.length, 1, heads.atTo))] : []),
  ];
}

function overlayOf({ quality }: Tie, { overlays }: Notation): Overlay | undefined {
  return quality === "ambivalent" || quality === "stressful" || quality === "conflicted"
    ? overlays[quality]
    : undefined;
}

/** Whether a mark stands in the place of the line: never of a double one, of which both must be seen. */
const isLine = ({ instead }: Overlay, { asides }: TieStyle): boolean => instead && asides.length === 1;

function lineOf(route: Route, track: Track, style: TieStyle, course: Course, overlay: Overlay | undefined): string {
  const { start, end, gap } = course;
  if (overlay && isLine(overlay, style)) {
    return halves(course)
      .map(([from, to]) => strokesOf(overlay.mark, track, [from, to], 2))
      .join("");
  }
  if (gap === 0 && start === 0 && end === track.length && style.asides.length === 1)
    return curve(route.from, route.via, route.to);
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

/** Tension lies over the line, so that it combines with every strength; on each half of a broken tie. */
function overlayMarks({ mark, over }: Overlay, track: Track, course: Course, width: number): string {
  const { start, end, middle, gap } = course;
  const room = end - start;
  const edge = over === "whole" ? Math.min(6, room / 8) : room / 3;
  const [from, to] = [start + edge, end - edge];
  const strokes = (stretch: Stretch, least: number) => strokesOf(mark, track, stretch, least, width);
  if (gap === 0) return strokes([from, to], over === "whole" ? 3 : 2);
  const near = gap / 2 + Math.min(GAP_EDGE, room / 12);
  const far = near + room / 12;
  return [
    strokes([Math.min(from, middle - far), middle - near], 1),
    strokes([middle + near, Math.max(to, middle + far)], 1),
  ].join("");
}

/** Dashes and dots so long that teeth stay to be seen: a pair of teeth to a dash, three dots to a tooth. */
const toothed = ({ dash }: TieStyle["paint"]): Pick<Paint, "dash"> =>
  dash === undefined ? {} : { dash: (dash[0] ?? 0) < 1 ? [0.1, 4.2] : [25, 6] };

/** The strokes of a mark along a stretch: never fewer than `least`, however short it is; teeth stand out from what is `width` wide. */
function strokesOf(mark: Overlay["mark"], track: Track, [from, to]: Stretch, least: number, width = 0): string {
  switch (mark) {
    case "ticks":
      return ticks(track, from, to, least);
    case "crosses":
      return crosses(track, from, to, least);
    case "zigzag":
      return zigzag(track, from, to, Math.max(5, width), 14);
    case "jags":
      return zigzag(track, from, to, Math.max(7, width + 2), 9);
  }
}
