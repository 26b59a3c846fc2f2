import type { Pair } from "./pairs.ts";
import { type Bond, seriate } from "./seriation.ts";
import { unitPoint } from "./trig.ts";
import type { Point } from "./types.ts";

/** What the start of a layout asks of a member. */
export interface StartNode {
  readonly ring: 1 | 2 | 3;
  /** How much of the circle it needs, in map units. */
  readonly breadth: number;
  readonly domain: string;
}

/**
 * Starting places round the client: in an order in which those tied to one another, of one group and of one domain
 * stand together, each at the distance of its ring, on an ellipse as much wider than high as `aspect` says.
 */
export function startPlaces(
  nodes: readonly StartNode[],
  ties: readonly Pair[],
  groups: readonly Pair[],
  aspect: number,
): Point[] {
  const bonds = [
    ...ties.map(([a, b]) => ({ a, b, weight: 1 })),
    ...groups.map(([a, b]) => ({ a, b, weight: 0.6 })),
    ...domainBonds(nodes),
  ];
  const order = seriate(nodes.length, bonds);
  const radii = radiiOf(order.flatMap((i) => nodes[i] ?? []));
  const start = (aspect < 1 ? UPRIGHT_STARTS : STARTS)[order.length] ?? START;
  const wide = Math.sqrt(aspect);
  const places: Point[] = nodes.map(() => ({ x: 0, y: 0 }));
  order.forEach((i, nth) => {
    const { x, y } = unitPoint((nth + 0.5) / order.length + start);
    const radius = radii[nth] ?? 0;
    places[i] = { x: x * radius * wide, y: (y * radius) / wide };
  });
  return places;
}

/**
 * How far from the client each of the row stands. A few stand at the distance of their ring; more than one circle
 * holds stand in layers, taken in turn round the circle, the nearest of each turn innermost; outer layers are fuller, as fewer ties pass them.
 */
function radiiOf(row: readonly StartNode[]): number[] {
  const layers = layersFor(row);
  if (layers.length < 2) return row.map(({ ring }) => RADII[ring]);
  const room = layers.reduce((sum, { holds }) => sum + holds, 0);
  const radii: number[] = [];
  const owed = layers.map(() => 0);
  const turns = row.map(() => {
    layers.forEach(({ holds }, l) => {
      owed[l] = (owed[l] ?? 0) + holds / room;
    });
    const next = owed.indexOf(Math.max(...owed));
    owed[next] = (owed[next] ?? 0) - 1;
    return next;
  });
  for (let start = 0; start < row.length; start += layers.length) {
    const span = row.slice(start, start + layers.length).map((node, i) => ({ ring: node.ring, i }));
    const taken = turns.slice(start, start + layers.length).sort((a, b) => a - b);
    // Outwards and inwards in turn, so that those next to one another in the row are so on the map.
    const back = (start / layers.length) % 2 === 0 ? 1 : -1;
    span.sort((a, b) => a.ring - b.ring || (a.i - b.i) * back);
    span.forEach(({ i }, k) => {
      radii[start + i] = FIRST_LAYER + LAYER * (taken[k] ?? 0);
    });
  }
  return radii;
}

interface Layer {
  /** How many members it holds, so that ties can pass between them. */
  readonly holds: number;
}

function layersFor(row: readonly StartNode[]): Layer[] {
  const breadth = row.reduce((sum, node) => sum + node.breadth, 0) / Math.max(1, row.length);
  for (let count = 1; ; count++) {
    const layers = Array.from({ length: count }, (_, l): Layer => {
      const fill = count === 1 ? FILL : INNER + ((OUTER - INNER) * l) / (count - 1);
      return { holds: (2 * 3.14 * (FIRST_LAYER + LAYER * l) * fill) / breadth };
    });
    if (layers.reduce((sum, { holds }) => sum + holds, 0) >= row.length) return layers;
  }
}

const FIRST_LAYER = 260;
const LAYER = 125;
/** The share of a layer that symbols and labels may take: of the innermost, so that ties can pass, and the outermost. */
const INNER = 0.3;
const OUTER = 0.9;
/** The same where there is one layer only. */
const FILL = 0.6;

/** The first member stands above, a little to the left; of one, two or three members beside, on both sides, above. */
const START = 0.7;
const STARTS: Readonly<Record<number, number>> = { 1: 0.5, 2: 0.25, 3: 0.583 };
/** On a map higher than wide one stands above, and the second of two below. */
const UPRIGHT_STARTS: Readonly<Record<number, number>> = { ...STARTS, 1: 0.25, 2: 0.5 };

/** How far from the client each ring starts, in map units. */
export const RADII = { 1: 220, 2: 275, 3: 330 } as const;

/** Each with the one before it of the same domain: the more it holds, the less that says. */
function domainBonds(nodes: readonly StartNode[]): Bond[] {
  const held = new Map<string, number[]>();
  nodes.forEach(({ domain }, i) => {
    const list = held.get(domain);
    if (list) list.push(i);
    else held.set(domain, [i]);
  });
  return [...held.values()].flatMap((list) =>
    list.slice(1).map((b, i): Bond => ({ a: list[i] ?? b, b, weight: Math.min(0.25, 2 / list.length) })),
  );
}
