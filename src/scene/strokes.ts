import type { Point } from "../layout/types.ts";
import { lineThrough, polygon } from "./path.ts";
import { beside, type Track } from "./track.ts";

/** Ticks or teeth on one way, at most: on maps of thousands ties are very long. */
const MOST = 100;

/** Ticks across a way between two stretches of it: tension. Every 10 units, 5.5 to each side (Hartman 1978). */
export function ticks(track: Track, from: number, to: number): string {
  const room = to - from;
  const pace = Math.max(10, room / MOST);
  const count = Math.max(2, Math.floor(room / pace));
  const first = from + (room - (count - 1) * pace) / 2;
  return Array.from({ length: count }, (_, i) => {
    const stop = track.at(first + i * pace);
    return lineThrough([beside(stop, 5.5), beside(stop, -5.5)]);
  }).join("");
}

/** A zigzag along a way: quarrel. Amplitude 5, period 14. */
export function zigzag(track: Track, from: number, to: number): string {
  const lead = Math.min(8, (to - from) / 4);
  const teeth = Math.max(2, Math.min(MOST, Math.round((to - from - 2 * lead) / 7)));
  const pace = (to - from - 2 * lead) / teeth;
  const points: Point[] = [track.at(from), track.at(from + lead)];
  for (let i = 0; i < teeth; i++) points.push(beside(track.at(from + lead + (i + 0.5) * pace), i % 2 === 0 ? 5 : -5));
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
  return [-1, 1]
    .map((side) => {
      const stop = track.at(middle + side * (gap / 2 + 1));
      return lineThrough([beside(stop, 8, -4), beside(stop, -8, 4)]);
    })
    .join("");
}

/** Chevrons along the way, all pointing on: strengthen. */
export function chevrons(track: Track, middle: number): string {
  return [-9, 0, 9]
    .map((step) => {
      const stop = track.at(middle + step);
      return lineThrough([beside(stop, 7, -5), beside(stop, 0, 2), beside(stop, -7, -5)]);
    })
    .join("");
}

/** Two bars across the way: bound. */
export function bars(track: Track, stretch: number): string {
  return [0, 9]
    .map((step) => {
      const stop = track.at(stretch + step);
      return lineThrough([beside(stop, 11), beside(stop, -11)]);
    })
    .join("");
}
