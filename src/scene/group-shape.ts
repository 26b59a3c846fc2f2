import type { PlacedSymbol, Point } from "../layout/types.ts";
import type { Body, Hole } from "./field.ts";
import { boundsOf, distanceTo, nearTriangle, reachOf } from "./hull.ts";

type Way = readonly [from: Point, to: Point];
type Field = readonly [Point, Point, Point];

/** What joins the members of a group: ways from one to another, and the ground between ways. */
export interface Joints {
  readonly ways: readonly Way[];
  readonly fields: readonly Field[];
}

/** Between the ground of a group and a symbol that is not in it. */
export const APART = 4;
/** What must be left beside a symbol that is not in the group for a way to pass, half its usual width at least. */
const PASS = 10;
/** Ground lies between two ways that go the same way: what is furthest apart, by the longer of them, squared. */
const WIDEST = 1.3;
/** Groups of more are not joined: on so large a map nobody follows the ways. */
const JOINED_UP_TO = 40;

/**
 * The shortest ways that join all members of a group (Kruskal 1956), straight where nobody else stands in between, bent
 * round one who does, or none where neither goes; and the ground between two ways that meet, where it holds nobody else
 * and no name of anybody else.
 */
export function jointsOf(held: readonly PlacedSymbol[], others: readonly PlacedSymbol[], half: number): Joints {
  if (held.length > JOINED_UP_TO) return { ways: [], fields: [] };
  const isClear = ([a, b]: Way) => others.every((other) => distanceTo(other, a, b) > reachOf(other) + APART + PASS);
  const straight: Way[] = [];
  const bent: Way[] = [];
  const parts = new Map(held.map((symbol, i) => [symbol, i]));
  const join = (a: PlacedSymbol, b: PlacedSymbol, ways: readonly Way[], list: Way[]) => {
    const [from, to] = [parts.get(b), parts.get(a) ?? 0];
    for (const [symbol, part] of parts) if (part === from) parts.set(symbol, to);
    list.push(...ways);
  };
  const pairs = held.flatMap((a, i) => held.slice(i + 1).map((b) => [a, b] as const));
  pairs.sort((a, b) => far(a) - far(b));
  for (const way of pairs) {
    const [a, b] = way;
    if (parts.get(a) !== parts.get(b) && isClear(way)) join(a, b, [way], straight);
  }
  for (const [a, b] of pairs) {
    if (parts.get(a) === parts.get(b)) continue;
    const detour = detoursOf(a, b, others, half).find((ways) => ways.every(isClear));
    if (detour) join(a, b, detour, bent);
  }
  const isOpen = (field: Field) =>
    others.every(
      (other) =>
        !nearTriangle(other, field, reachOf(other) + APART + PASS) &&
        labelPoints(other).every((point) => !nearTriangle(point, field, PASS)),
    );
  return { ways: [...straight, ...bent], fields: fieldsBetween(straight).filter(isOpen) };
}

const far = ([a, b]: Way): number => (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);

/** The ways round those who stand between two, on either side of each. */
function detoursOf(a: Point, b: Point, others: readonly PlacedSymbol[], half: number): Way[][] {
  const length = Math.sqrt(far([a, b]));
  if (length === 0) return [];
  const inBetween = others.filter((other) => distanceTo(other, a, b) <= reachOf(other) + APART + PASS);
  return inBetween.slice(0, 3).flatMap((other) =>
    [1, -1].map((side): Way[] => {
      const away = side * (reachOf(other) + APART + PASS + half / 2 + 4);
      const over = { x: other.x - ((b.y - a.y) / length) * away, y: other.y + ((b.x - a.x) / length) * away };
      return [
        [a, over],
        [over, b],
      ];
    }),
  );
}

function fieldsBetween(ways: readonly Way[]): Field[] {
  return ways.flatMap((one, i) =>
    ways.slice(i + 1).flatMap((other): Field[] => {
      const shared = one.find((point) => other.includes(point));
      const [p] = one.filter((point) => point !== shared);
      const [q] = other.filter((point) => point !== shared);
      if (!shared || !p || !q || far([p, q]) > WIDEST * Math.max(far([shared, p]), far([shared, q]))) return [];
      return [[shared, p, q]];
    }),
  );
}

function labelPoints({ lines, label: { x, y, width, height } }: PlacedSymbol): Point[] {
  if (lines.length === 0) return [];
  return [0, 0.5, 1].map((share) => ({ x: x + width * share, y: y + height / 2 }));
}

/** A group as bodies for an outline round it: a round for each member, and what joins them. */
export function bodiesOf(
  held: readonly PlacedSymbol[],
  { ways, fields }: Joints,
  beyond: number,
  half: number,
): Body[] {
  return [
    ...fields.map(
      (field): Body => ({
        bounds: boundsOf(field),
        reach: half,
        distance: (point) => (nearTriangle(point, field, 0) ? 0 : toEdges(point, field)),
      }),
    ),
    ...ways.map(
      (way): Body => ({ bounds: boundsOf(way), reach: half, distance: (point) => distanceTo(point, ...way) }),
    ),
    ...held.map(
      (symbol): Body => ({
        bounds: boundsOf([symbol]),
        reach: reachOf(symbol) + beyond,
        distance: (point) => distanceTo(point, symbol, symbol),
      }),
    ),
  ];
}

const toEdges = (point: Point, [a, b, c]: Field): number =>
  Math.min(distanceTo(point, a, b), distanceTo(point, b, c), distanceTo(point, c, a));

/** Those who are not in a group, as rounds that its outline keeps out of. */
export const holesOf = (others: readonly PlacedSymbol[]): Hole[] =>
  others.map((other) => ({ x: other.x, y: other.y, radius: reachOf(other) + APART }));
