import { seriate } from "./seriation.ts";
import { unitPoint } from "./trig.ts";
import type { Point } from "./types.ts";

/** What the start of a layout asks of a member. */
export interface StartNode {
  readonly id: string;
  readonly ring: 1 | 2 | 3;
  /** How much of the circle it needs, in map units. */
  readonly breadth: number;
  readonly domain: string;
}

/** Indices of two that belong together, by a tie or a group. */
export type Pair = readonly [a: number, b: number];

/** How much wider than high a map is. */
export const ASPECT = 1.22;

/**
 * Starting places round the client: in an order in which those tied to one another, of one group and of one domain
 * stand together, each at the distance of its ring, on an ellipse that suits the paper.
 */
export function startPlaces(nodes: readonly StartNode[], ties: readonly Pair[], groups: readonly Pair[]): Point[] {
  const bonds = [
    ...ties.map(([a, b]) => ({ a, b, weight: 1 })),
    ...groups.map(([a, b]) => ({ a, b, weight: 0.6 })),
    ...domainPairs(nodes).map(([a, b]) => ({ a, b, weight: 0.25 })),
  ];
  const order = seriate(nodes.length, bonds);
  const around = nodes.reduce((sum, { breadth }) => sum + breadth, 0);
  const spread = Math.max(1, around / 1500);
  const places: Point[] = nodes.map(() => ({ x: 0, y: 0 }));
  let walked = 0;
  for (const i of order) {
    const node = nodes[i];
    if (!node) continue;
    const { x, y } = unitPoint((walked + node.breadth / 2) / around + START);
    walked += node.breadth;
    const radius = RADII[node.ring] * spread;
    places[i] = { x: x * radius * ASPECT, y: y * radius };
  }
  return places;
}

/** The first member stands above, a little to the left. */
const START = 0.7;

/** How far from the client each ring starts, in map units. */
export const RADII = { 1: 165, 2: 215, 3: 265 } as const;

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

