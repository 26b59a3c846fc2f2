import type { Point } from "../layout/types.ts";
import { lineThrough, polygon } from "./path.ts";
import { beside, type Stop, type Track } from "./track.ts";

/** Ticks or teeth on one way, at most: on maps of thousands ties are very long. */
const MOST = 100;

/** Where strokes keep step with a dashed line: at one stretch of the way, and every so much further on. */
export interface Beat {
  readonly at: number;
  readonly pace: number;
}

/** The beats within a stretch; on maps of thousands not all of them. */
function beatsIn({ at, pace }: Beat, from: number, to: number): number[] {
  const step = pace * (1 + Math.floor((to - from) / pace / MOST));
  const first = at - Math.floor((at - from) / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step);
}

/**
 * The stops of strokes across a way: in step with its dashes, else every `wanted` units; nearer together where it is too
 * short for `least` of them.
 */
function stopsAcross(
  track: Track,
  from: number,
  to: number,
  least: number,
  wanted: number,
  beat: Beat | undefined,
): Stop[] {
  const beats = beat ? beatsIn(beat, from, to) : [];
  if (beats.length >= least) return beats.map(track.at);
  const room = to - from;
  const pace = Math.min(Math.max(wanted, room / MOST), room / least);
  const count = Math.max(least, Math.floor(room / pace));
  const first = from + (room - (count - 1) * pace) / 2;
  return Array.from({ length: count }, (_, i) => track.at(first + i * pace));
}

/** Ticks across a way between two stretches of it: tension. Every 10 units, 5.5 to each side (Hartman 1978). */
export const ticks = (track: Track, from: number, to: number, least: number, beat?: Beat): string =>
  stopsAcross(track, from, to, least, 10, beat)
    .map((stop) => lineThrough([beside(stop, 5.5), beside(stop, -5.5)]))
    .join("");

/** Crosses on a way: a quarrel, where ticks are tension. */
export const crosses = (track: Track, from: number, to: number, least: number, beat?: Beat): string =>
  stopsAcross(track, from, to, least, 13, beat)
    .map((stop) =>
      [1, -1].map((side) => lineThrough([beside(stop, 5 * side, -3.5), beside(stop, -5 * side, 3.5)])).join(""),
    )
    .join("");

/** Teeth to each side in turn, between a straight lead in and out. Amplitude and period in map units. */
export function zigzag(track: Track, from: number, to: number, amplitude: number, period: number): string {
  const lead = Math.min(8, (to - from) / 4);
  const room = to - from - 2 * lead;
  const teeth = Math.max(2, Math.min(MOST, Math.round((2 * room) / period)));
  const pace = room / teeth;
  const points: Point[] = [track.at(from), track.at(from + lead)];
  for (let i = 0; i < teeth; i++) {
    points.push(beside(track.at(from + lead + (i + 0.5) * pace), i % 2 === 0 ? amplitude : -amplitude));
  }
  return lineThrough([...points, track.at(to - lead), track.at(to)]);
}

/** An arrowhead whose tip is at a stretch of the way: `1` points on along the way, `-1` back. */
export function arrowhead(track: Track, stretch: number, direction: 1 | -1, size: number): string {
  const stop = track.at(stretch);
  const back = -direction * size;
  return polygon([beside(stop, 0), beside(stop, size * 0.5, back), beside(stop, -size * 0.5, back)]);
}

/** The two slashes beside the gap of a broken tie. */
export function slashes(track: Track, middle: number, gap: number): string {
  const lean = Math.min(4, gap / 3);
  return [-1, 1]
    .map((side) => {
      const stop = track.at(middle + side * (gap / 2 + 1));
      return lineThrough([beside(stop, 8, -lean), beside(stop, -8, lean)]);
    })
    .join("");
}

/** Three chevrons along the way, `apart` from one another, pointing on or back: strengthen. */
export function chevrons(track: Track, middle: number, direction: 1 | -1, apart: number): string {
  const deep = direction * Math.min(7, apart);
  return [-apart, 0, apart]
    .map((step) => {
      const stop = track.at(middle + step);
      return lineThrough([beside(stop, 7, -deep * 0.7), beside(stop, 0, deep * 0.3), beside(stop, -7, -deep * 0.7)]);
    })
    .join("");
}

/** Two bars across the way, `apart` from one another: bound. */
export function bars(track: Track, middle: number, apart: number): string {
  return [-apart / 2, apart / 2]
    .map((step) => {
      const stop = track.at(middle + step);
      return lineThrough([beside(stop, 11), beside(stop, -11)]);
    })
    .join("");
}
