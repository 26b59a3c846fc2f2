import type { GroundName, Placement, Point, Rect, RingGround, SectorGround } from "../../src/layout/types.ts";
import { overlap, wayOf } from "./geometry.ts";

type Rings = readonly RingGround[];

/** The rings under a placement; a test that finds none is wrong. */
export function ringsOf({ grounds }: Placement): Rings {
  if (grounds?.is !== "rings") throw new Error("no rings");
  return grounds.rings;
}

/** The sectors under a placement; a test that finds none is wrong. */
export function sectorsOf({ grounds }: Placement): {
  readonly radii: Point;
  readonly sectors: readonly SectorGround[];
} {
  if (grounds?.is !== "sectors") throw new Error("no sectors");
  return grounds;
}

/** Points on the edge of a symbol as it is drawn: of its circle, or the corners of what is not one. */
export function edgeOf({ x, y, radius, shape }: Placement["client"]): Point[] {
  const reach = shape === "hexagon" ? radius * 1.08 : radius;
  return Array.from({ length: 48 }, (_, i) => {
    const angle = (i / 48) * 2 * Math.PI;
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
  });
}

const isInside = ({ x, y }: Point, radii: Point): boolean => (x / radii.x) ** 2 + (y / radii.y) ** 2 <= 1;

/** Whether a symbol lies wholly between the ring inside its own and the edge of its own. */
export function isInBand(symbol: Placement["client"], ring: 1 | 2 | 3, rings: Rings): boolean {
  const own = rings.find((one) => one.ring === ring);
  const nearer = rings.find((one) => one.ring === ring - 1);
  return edgeOf(symbol).every(
    (point) => own !== undefined && isInside(point, own.radii) && !(nearer && isInside(point, nearer.radii)),
  );
}

/** From 0 to 2π, clockwise on screen from one direction to another. */
function turnFrom(from: Point, to: Point): number {
  const turn = Math.atan2(to.y, to.x) - Math.atan2(from.y, from.x);
  return turn < 0 ? turn + 2 * Math.PI : turn;
}

export const isInSector = (points: readonly Point[], { sides }: SectorGround, radii: Point): boolean =>
  points.every(
    (point) => isInside(point, radii) && (!sides || turnFrom(sides[0], point) <= turnFrom(sides[0], sides[1])),
  );

export const cornersOf = ({ x, y, width, height }: Rect): Point[] => [
  { x, y },
  { x: x + width, y },
  { x, y: y + height },
  { x: x + width, y: y + height },
];

/** What covers the names of the grounds, in words: symbols, labels, the client, one another. */
export function coveredNames({ client, members, grounds }: Placement): string[] {
  const names: readonly GroundName[] = grounds
    ? (grounds.is === "rings" ? grounds.rings : grounds.sectors).map(({ name }) => name)
    : [];
  const textOf = ({ lines }: GroundName) => lines.map(({ text }) => text).join(" ");
  const square = ({ x, y, radius }: Placement["client"]) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  return names.flatMap((name, i) => [
    ...[client, ...members].flatMap((symbol) =>
      overlap(name.rect, square(symbol)) > 0 ? [`${symbol.id} covers ${textOf(name)}`] : [],
    ),
    ...members.flatMap(({ id, label, lines }) =>
      lines.length > 0 && overlap(name.rect, label) > 0 ? [`the label of ${id} covers ${textOf(name)}`] : [],
    ),
    ...names
      .slice(i + 1)
      .flatMap((other) => (overlap(name.rect, other.rect) > 0 ? [`${textOf(other)} covers ${textOf(name)}`] : [])),
  ]);
}

/** How many ties run over the name of a ground. */
export function tiesOverNames({ routes, grounds }: Placement): number {
  const rects = grounds ? (grounds.is === "rings" ? grounds.rings : grounds.sectors).map(({ name }) => name.rect) : [];
  const isIn = (rect: Rect, { x, y }: Point) =>
    x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
  return routes.filter((route) => rects.some((rect) => wayOf(route).some((point) => isIn(rect, point)))).length;
}
