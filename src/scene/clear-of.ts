import type { Tie } from "../document/types.ts";
import { symbolRect } from "../layout/room.ts";
import type { Placement, Point } from "../layout/types.ts";
import { distanceTo } from "./hull.ts";
import { trackOf } from "./track.ts";

/** Whether no symbol and no label lies within `margin` of a point. */
export function clearOf({ client, members }: Placement, margin: number): (point: Point) => boolean {
  const rects = [client, ...members].flatMap((symbol) =>
    symbol === client || symbol.lines.length === 0 ? [symbolRect(symbol)] : [symbolRect(symbol), symbol.label],
  );
  return (point) =>
    rects.every(
      ({ x, y, width, height }) =>
        point.x < x - margin || point.x > x + width + margin || point.y < y - margin || point.y > y + height + margin,
    );
}

/** On maps with more ties nothing looks for a place between them. */
const TIES_KEPT_OFF = 300;

/** Whether no tie but one lies within `margin` of a point. */
export function offTies({ routes }: Placement, margin: number): (point: Point, but: Tie) => boolean {
  if (routes.length > TIES_KEPT_OFF) return () => true;
  const ways = routes.map((route) => {
    const track = trackOf(route);
    return { tie: route.tie, stops: track.between(0, track.length) };
  });
  return (point, but) =>
    ways.every(
      ({ tie, stops }) =>
        tie === but || stops.every((stop, i) => i === 0 || distanceTo(point, stops[i - 1] ?? stop, stop) > margin),
    );
}
