import { roundness } from "../layout/trig.ts";
import type { PlacedSymbol, Placement, Point } from "../layout/types.ts";
import type { DrawnGroup } from "../network/network-index.ts";
import { circlePoints, convexHull, distanceTo, nearTriangle } from "./hull.ts";
import type { Mark } from "./marks.ts";
import { lineThrough, polygon } from "./path.ts";
import type { Theme } from "./theme.ts";

/** From the middle of a member to the edge of the hull round it. */
const REACH = 40;
/** Half the width of the way between two members of a group, where nobody else is near. */
const WAY = 20;

/** The lines round a household and a circle. */
export const GROUP_DASH = { household: [7, 5], circle: [0.1, 6] } as const;

/** The double line round the ground of a support group, in themes that have one: where each turn of line and ground ends. */
export const GROUP_EDGE = [4, 2.8, 1.2, 0];

/** What is drawn of a group, under everything else: soft ground for a support group, a dashed line round a household or circle. */
export function groupMarks(group: DrawnGroup, placement: Placement, theme: Theme): Mark[] {
  const inside = new Set(group.members);
  const all = [placement.client, ...placement.members];
  const held = all.filter(({ id }) => inside.has(id));
  const others = all.filter(({ id }) => !inside.has(id));
  if (held.length === 0) return [];
  return group.kind === "support"
    ? supportMarks(held, others, theme)
    : outlineMarks(held, others, theme, group.kind === "circle");
}

/**
 * A fan from the client, or from the member nearest the middle: discs round the members, ways to them, and the
 * ground between two neighbours where nobody else stands. It never covers who is not in the group.
 */
function supportMarks(held: readonly PlacedSymbol[], others: readonly PlacedSymbol[], theme: Theme): Mark[] {
  const hub = nearest(held);
  const rest = held.filter((symbol) => symbol !== hub);
  rest.sort((a, b) => roundness(from(hub, a)) - roundness(from(hub, b)));
  const ways = rest.filter((symbol) => others.every((other) => distanceTo(other, hub, symbol) > other.radius + WAY));
  const fields = rest.flatMap((symbol, i): string[] => {
    const next = rest[(i + 1) % rest.length];
    if (!next || next === symbol || turnsBack(hub, symbol, next)) return [];
    const triangle = [hub, symbol, next] as const;
    return others.some((other) => nearTriangle(other, triangle, other.radius + REACH + 2)) ? [] : [polygon(triangle)];
  });
  const layer = (key: string, colour: string, opacity: number, rim: number): Mark => {
    const paint = { stroke: colour, join: "round", cap: "round" } as const;
    const path = (name: string, commands: string, strokeWidth: number, fill: string): Mark[] =>
      commands === ""
        ? []
        : [{ type: "path", key: name, commands, fill, strokeWidth: strokeWidth + 2 * rim, ...paint }];
    const discs = held.map((symbol, i): Mark => {
      const radius = reachOf(symbol, others) + rim;
      return { type: "circle", key: `disc-${i}`, x: symbol.x, y: symbol.y, radius, fill: colour };
    });
    return {
      type: "group",
      key,
      opacity,
      children: [
        ...path("fields", fields.join(""), REACH * 2, colour),
        ...path("ways", ways.map((symbol) => lineThrough([hub, symbol])).join(""), WAY * 2, "none"),
        ...discs,
      ],
    };
  };
  if (!theme.edged) return [layer("ground", theme.group, theme.groupOpacity, 0)];
  return GROUP_EDGE.map((rim, i) => layer(`edge-${i}`, i % 2 === 0 ? theme.group : theme.ground, 1, rim));
}

/** How far the ground round a member goes: as far as nobody else stands. */
function reachOf(symbol: PlacedSymbol, others: readonly PlacedSymbol[]): number {
  const room = others.map((other) => distanceTo(other, symbol, symbol) - other.radius - APART);
  return Math.max(symbol.radius, Math.min(Math.max(REACH, symbol.radius + 10), ...room));
}

/** Between the ground of a group and a symbol that is not in it. */
const APART = 3;

/** One dashed line round all where that holds nobody else; otherwise a ring round each, joined by lines. */
function outlineMarks(
  held: readonly PlacedSymbol[],
  others: readonly PlacedSymbol[],
  theme: Theme,
  dotted: boolean,
): Mark[] {
  const paint = {
    fill: "none",
    stroke: theme.group,
    strokeWidth: 1.8,
    cap: "round",
    dash: GROUP_DASH[dotted ? "circle" : "household"],
  } as const;
  const hull = convexHull(held.flatMap((symbol) => circlePoints(symbol, symbol.radius + 9)));
  const [first = ORIGIN] = hull;
  const covers = others.some((other) =>
    hull.slice(1).some((point, i) => nearTriangle(other, [first, point, hull[i + 2] ?? first], other.radius)),
  );
  if (!covers) return [{ type: "path", key: "outline", commands: polygon(hull), join: "round", ...paint }];
  const hub = nearest(held);
  return [
    ...held.map(
      (symbol, i): Mark => ({
        type: "circle",
        key: `ring-${i}`,
        x: symbol.x,
        y: symbol.y,
        radius: symbol.radius + 7,
        ...paint,
      }),
    ),
    ...held
      .filter((symbol) => symbol !== hub)
      .map(
        (symbol, i): Mark => ({
          type: "path",
          key: `join-${i}`,
          commands: lineThrough([hub, symbol]),
          ...paint,
          strokeWidth: 1,
        }),
      ),
  ];
}

const ORIGIN: Point = { x: 0, y: 0 };

const from = (a: Point, b: Point): Point => ({ x: b.x - a.x, y: b.y - a.y });

function nearest(held: readonly PlacedSymbol[]): PlacedSymbol {
  const far = ({ x, y }: Point) => x * x + y * y;
  return held.reduce((best, symbol) => (far(symbol) < far(best) ? symbol : best));
}

/** Whether the way round from one neighbour to the next is half a turn or more: then no ground lies between them. */
function turnsBack(hub: Point, a: Point, b: Point): boolean {
  const [p, q] = [from(hub, a), from(hub, b)];
  return p.x * q.y - p.y * q.x <= 0;
}
