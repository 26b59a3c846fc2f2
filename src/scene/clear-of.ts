import type { Tie } from "../document/types.ts";
import { makeGrid } from "../layout/grid.ts";
import { symbolRect } from "../layout/room.ts";
import type { Placement, Point, Rect } from "../layout/types.ts";
import { distanceTo } from "./hull.ts";
import { trackOf } from "./track.ts";

const CELL = 128;

/** Whether no symbol and no label lies within `margin` of a point, to each side. */
export function clearOf({ client, members }: Placement, margin: number): (point: Point) => boolean {
  const fill = () => {
    const grid = makeGrid<Rect>(CELL);
    for (const symbol of [client, ...members]) {
      const rect = symbolRect(symbol);
      grid.add(rect, rect);
      if (symbol !== client && symbol.lines.length > 0) grid.add(symbol.label, symbol.label);
    }
    return grid;
  };
  // Filled when first asked: few ties ask.
  let grid: ReturnType<typeof fill> | undefined;
  return (point) => {
    grid ??= fill();
    const near = { x: point.x - margin, y: point.y - margin, width: 2 * margin, height: 2 * margin };
    return !grid.some(near, (rect) => meet(rect, near));
  };
}

const meet = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** On maps with more ties nothing looks for a place between them. */
const TIES_KEPT_OFF = 300;

/** Whether no tie but one lies within `margin` of a point. */
export function offTies({ routes }: Placement, margin: number): (point: Point, but: Tie) => boolean {
  if (routes.length > TIES_KEPT_OFF) return () => true;
  const run = () =>
    routes.map((route) => {
      const track = trackOf(route);
      return { tie: route.tie, stops: track.between(0, track.length) };
    });
  let ways: ReturnType<typeof run> | undefined;
  return (point, but) => {
    ways ??= run();
    return ways.every(
      ({ tie, stops }) =>
        tie === but || stops.every((stop, i) => i === 0 || distanceTo(point, stops[i - 1] ?? stop, stop) > margin),
    );
  };
}
