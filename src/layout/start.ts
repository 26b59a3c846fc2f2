import type { Pair } from "./pairs.ts";
import { seriate } from "./seriation.ts";
import { unitPoint } from "./trig.ts";
import type { Point } from "./types.ts";

/** What the start of a layout asks of a member. */
export interface StartNode {
  readonly ring: 1 | 2 | 3;
  /** How much of the circle it needs, in map units. */
  readonly breadth: number;
  readonly domain: string;
}

/** How much wider than high a map is, where nothing is said. */
const ASPECT = 1.22;

/**
 * Starting places round the client: in an order in which those tied to one another, of one group and of one domain
 * stand together, each at the distance of its ring, on an ellipse that suits the paper.
 */
export function startPlaces(
  nodes: readonly StartNode[],
  ties: readonly Pair[],
  groups: readonly Pair[],
  aspect = ASPECT,
): Point[] {
  const bonds = [
    ...ties.map(([a, b]) => ({ a, b, weight: 1 })),
    ...groups.map(([a, b]) => ({ a, b, weight: 0.6 })),
    ...domainPairs(nodes).map(([a, b]) => ({ a, b, weight: 0.25 })),
  ];
  const order = seriate(nodes.length, bonds);
  const radii = radiiOf(order.flatMap((i) => nodes[i] ?? []));
  const wide = Math.sqrt(ASPECT * aspect);
  const places: Point[] = nodes.map(() => ({ x: 0, y: 0 }));
  order.forEach((i, nth) => {
    const { x, y } = unitPoint((nth + 0.5) / order.length + START);
    const radius = radii[nth] ?? 0;
    places[i] = { x: x * radius * wide, y: y * radius * (wide / aspect) };
  });
  return places;
}

/**
 * How far from the client each of the row stands. A few stand at the distance of their ring; more than one circle
 * holds stand in layers, taken in turn round the circle, the nearest of each turn innermost.
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
    span.sort((a, b) => a.ring - b.ring || a.i - b.i);
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
  const layers: Layer[] = [];
  for (let left = row.length; left > 0; ) {
    const holds = (2 * 3.14 * ASPECT * (FIRST_LAYER + LAYER * layers.length) * FILL) / breadth;
    layers.push({ holds });
    left -= holds;
  }
  return layers;
}

const FIRST_LAYER = 225;
const LAYER = 125;
/** The share of a circle that symbols and labels may take. */
const FILL = 0.6;

/** The first member stands above, a little to the left. */
const START = 0.7;

/** How far from the client each ring starts, in map units. */
const RADII = { 1: 200, 2: 250, 3: 300 } as const;

/** Each with the one before it of the same domain. */
function domainPairs(nodes: readonly StartNode[]): Pair[] {
  const last = new Map<string, number>();
  const pairs: Pair[] = [];
  nodes.forEach(({ domain }, i) => {
    const before = last.get(domain);
    if (before !== undefined) pairs.push([before, i]);
    last.set(domain, i);
  });
  return pairs;
}
