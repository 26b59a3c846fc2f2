import { round } from "../layout/round.ts";
import type { Point, Rect } from "../layout/types.ts";
import { quadraticAt } from "../layout/ways.ts";
import { boundsOf } from "./hull.ts";
import { softCorners, softOutline } from "./path.ts";
import { overlap } from "./rects.ts";

/** From one point of a line that is looked at to the next. */
const STEP = 3;

/** A soft outline that stops at the edge of what stands on it, and goes on beyond. */
export function gappedOutline(points: readonly Point[], over: readonly Rect[]): string {
  const bounds = boundsOf(points);
  const near = over.filter((rect) => overlap(rect, bounds));
  const isHidden = ({ x, y }: Point) =>
    near.some((rect) => x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height);
  const corners = softCorners(points).map(({ from, via, to }) => {
    const pieces = Math.max(2, Math.round((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / STEP));
    const stops = Array.from({ length: pieces + 1 }, (_, i) => quadraticAt(from, via, to, i / pieces));
    return { from, via, to, stops: stops.map((stop) => (isHidden(stop) ? undefined : stop)) };
  });
  if (corners.every(({ stops }) => stops.every((stop) => stop))) return softOutline(points);
  let commands = "";
  let isDown = false;
  for (const { from, via, to, stops } of corners) {
    if (stops.every((stop) => stop)) {
      commands += `${isDown ? "" : `M${at(from)}`}Q${at(via)} ${at(to)}`;
      isDown = true;
      continue;
    }
    for (const [i, stop] of stops.entries()) {
      if (stop && !(isDown && i === 0)) commands += `${isDown ? "L" : "M"}${at(stop)}`;
      isDown = stop !== undefined;
    }
  }
  return commands;
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
