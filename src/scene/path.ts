import { round } from "../layout/round.ts";
import type { Point } from "../layout/types.ts";
import { type Bent, bowsOf } from "../layout/ways.ts";

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A straight or broken line through points. */
export const lineThrough = (points: readonly Point[]): string =>
  points.map((point, i) => `${i === 0 ? "M" : "L"}${at(point)}`).join("");

/** The line of a way: in bows over control points, or straight. */
export const curve = ({ from, via, to }: Bent): string =>
  `M${at(from)}${
    via
      ? bowsOf(from, via, to)
          .map((bow) => `Q${at(bow.via)} ${at(bow.to)}`)
          .join("")
      : `L${at(to)}`
  }`;

/** A filled outline with corners at the points. */
export const polygon = (points: readonly Point[]): string => `${lineThrough(points)}Z`;

/** A square with round corners, `half` its size from its middle. */
export function roundedSquare({ x, y }: Point, half: number, corner: number): string {
  const s = half - corner;
  return [
    `M${at({ x: x - s, y: y - half })}h${round(2 * s)}q${round(corner)} 0 ${round(corner)} ${round(corner)}`,
    `v${round(2 * s)}q0 ${round(corner)} ${round(-corner)} ${round(corner)}`,
    `h${round(-2 * s)}q${round(-corner)} 0 ${round(-corner)} ${round(-corner)}`,
    `v${round(-2 * s)}q0 ${round(-corner)} ${round(corner)} ${round(-corner)}Z`,
  ].join("");
}

/** A hexagon standing on a corner. */
export function hexagon({ x, y }: Point, radius: number): string {
  const wide = radius * 0.866;
  return polygon([
    { x, y: y - radius },
    { x: x + wide, y: y - radius / 2 },
    { x: x + wide, y: y + radius / 2 },
    { x, y: y + radius },
    { x: x - wide, y: y + radius / 2 },
    { x: x - wide, y: y - radius / 2 },
  ]);
}

/** A closed line that runs softly by the points, each corner cut from the middle of one side to that of the next. */
export function softOutline(points: readonly Point[]): string {
  const corners = softCorners(points);
  const start = corners[0]?.from ?? { x: 0, y: 0 };
  return `M${at(start)}${corners.map(({ via, to }) => `Q${at(via)} ${at(to)}`).join("")}Z`;
}

/** The corners of a soft outline, each a curve from one to another, over the point that it runs by. */
export function softCorners(points: readonly Point[]): { from: Point; via: Point; to: Point }[] {
  const middle = (i: number): Point => {
    const [a, b] = [points[i % points.length], points[(i + 1) % points.length]];
    return a && b ? tenth({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }) : { x: 0, y: 0 };
  };
  return points.map((via, i) => ({ from: middle(i + points.length - 1), via: tenth(via), to: middle(i) }));
}

/** Rounded to a tenth: soft outlines have many points. */
const tenth = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
/** An oval round the client. */
export const oval = ({ x, y }: Point): string =>
  `M${at({ x: -x, y: 0 })}A${at({ x, y })} 0 0 1 ${at({ x, y: 0 })}A${at({ x, y })} 0 0 1 ${at({ x: -x, y: 0 })}Z`;

type Ends = readonly [from: Point, to: Point];

/** A piece of an oval round the client, clockwise on screen; `wide` where it is more than half of it. */
export const arcThrough = (radii: Point, [from, to]: Ends, wide: boolean): string =>
  `M${at(from)}A${at(radii)} 0 ${wide ? 1 : 0} 1 ${at(to)}`;

/** A piece of an oval with the client at its point. */
export const wedge = (radii: Point, [from, to]: Ends, wide: boolean): string =>
  `M0 0L${arcThrough(radii, [from, to], wide).slice(1)}Z`;
