import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from "d3-force";
import { domainOf, ringOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { forceClear } from "./force-clear.ts";
import { forceRoom, type RoomyNode } from "./force-room.ts";
import { isLabelAbove, roomOf, clientRoom } from "./room.ts";
import { type Pair, startPlaces } from "./start.ts";
import type { Box, Point } from "./types.ts";

/** Ticks and their cooling (1 - 0.001^(1/ticks), written out, as powers differ between engines), by the number of members. */
const PLANS = [
  { upTo: 60, ticks: 70, decay: 0.094, clear: true },
  { upTo: 160, ticks: 60, decay: 0.109, clear: true },
  { upTo: 1200, ticks: 40, decay: 0.1586, clear: false },
  { upTo: 4000, ticks: 15, decay: 0.369, clear: false },
  { upTo: 1_000_000, ticks: 4, decay: 0.82, clear: false },
] as const;

interface Node extends RoomyNode {
  readonly ring: 1 | 2 | 3;
  readonly start: Point;
}

/** How strongly members are drawn to where they started: it keeps the circle round the client even. */
const HOME = 0.09;

/**
 * Wished places of all members, in reading order: those tied to one another together, the client in the middle.
 * Members with a saved place are left where they are. Places may still overlap a little; `settle` sees to that.
 */
export function forcePlaces(index: NetworkIndex, client: Box, boxes: readonly Box[], saved: ReadonlyMap<string, Point>): Point[] {
  if (index.members.every(({ id }) => saved.has(id))) return index.members.map(({ id }) => saved.get(id) ?? ORIGIN);
  const at = new Map(index.members.map(({ id }, i) => [id, i]));
  const ties = memberPairs(index, at);
  const groups = groupPairs(index, at);
  const start = startPlaces(
    index.members.map((member, i) => ({
      id: member.id,
      ring: ringOf(member, index.clientTie.get(member.id)),
      breadth: Math.max(80, (boxes[i]?.labelWidth ?? 0) + 16),
      domain: domainOf(member, index.doc.vocabulary),
    })),
    ties,
    groups,
  );
  const middle: Node = { x: 0, y: 0, vx: 0, vy: 0, fx: 0, fy: 0, ring: 1, start: ORIGIN, roomAt: always(clientRoom(client)) };
  const nodes = index.members.map((member, i): Node => {
    const kept = saved.get(member.id);
    const { x, y } = kept ?? nearFriends(i, ties, index, saved) ?? start[i] ?? ORIGIN;
    const ring = ringOf(member, index.clientTie.get(member.id));
    const roomAt = roomAtOf(boxes[i]);
    const node = { x, y, vx: 0, vy: 0, ring, start: { x, y }, roomAt };
    return kept ? { ...node, fx: x, fy: y } : node;
  });
  simulate(middle, nodes, links(middle, nodes, ties, groups));
  return nodes.map(({ x, y }) => ({ x, y }));
}

const ORIGIN: Point = { x: 0, y: 0 };

function simulate(middle: Node, nodes: Node[], { spokes, bonds }: Links): void {
  const plan = PLANS.find(({ upTo }) => nodes.length <= upTo) ?? PLANS[4];
  const spread = Math.max(1, Math.sqrt(nodes.length / 16));
  const simulation = forceSimulation<Node>([middle, ...nodes])
    .stop()
    .alphaDecay(plan.decay)
    .force("bonds", forceLink<Node, Bond>(bonds).distance(110).strength(({ weight }) => weight))
    .force("charge", forceManyBody<Node>().strength(-420).distanceMax(420 * spread))
    .force("x", forceX<Node>(({ start }) => start.x).strength(HOME))
    .force("y", forceY<Node>(({ start }) => start.y).strength(HOME))
    .force("room", forceRoom<Node>());
  if (plan.clear) simulation.force("clear", forceClear<Node>([...spokes, ...bonds], 40));
  simulation.tick(plan.ticks);
}

interface Spoke extends SimulationLinkDatum<Node> {
  source: Node;
  target: Node;
}
interface Bond extends SimulationLinkDatum<Node> {
  source: Node;
  target: Node;
  readonly weight: number;
}
interface Links {
  readonly spokes: Spoke[];
  readonly bonds: Bond[];
}

/** From the client to all, so that nobody drifts off; between members by tie and by group. */
function links(middle: Node, nodes: readonly Node[], ties: readonly Pair[], groups: readonly Pair[]): Links {
  const bond = (weight: number) => ([a, b]: Pair): Bond[] => {
    const source = nodes[a];
    const target = nodes[b];
    return source && target ? [{ source, target, weight }] : [];
  };
  return {
    spokes: nodes.map((target) => ({ source: middle, target })),
    bonds: [...ties.flatMap(bond(0.1)), ...groups.flatMap(bond(0.06))],
  };
}

function memberPairs(index: NetworkIndex, at: ReadonlyMap<string, number>): Pair[] {
  return index.ties.flatMap((tie): Pair[] => {
    const a = at.get(tie.from);
    const b = at.get(tie.to);
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}

/** Neighbours in the list of a group, so that a large group does not become a knot. */
function groupPairs(index: NetworkIndex, at: ReadonlyMap<string, number>): Pair[] {
  return index.groups.flatMap(({ members }) => {
    const held = members.flatMap((id) => at.get(id) ?? []);
    return held.slice(1).map((b, i): Pair => [held[i] ?? b, b]);
  });
}

/** A newcomer to a map with saved places starts amid those it is tied to, a little further out. */
function nearFriends(i: number, ties: readonly Pair[], index: NetworkIndex, saved: ReadonlyMap<string, Point>): Point | undefined {
  const friends = ties.flatMap(([a, b]) => {
    const other = a === i ? b : b === i ? a : -1;
    return saved.get(index.members[other]?.id ?? "") ?? [];
  });
  if (friends.length === 0) return undefined;
  const sum = friends.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), ORIGIN);
  return { x: (sum.x / friends.length) * 1.2, y: (sum.y / friends.length) * 1.2 };
}

const always = <T>(value: T) => () => value;

function roomAtOf(box: Box | undefined): Node["roomAt"] {
  if (!box) return always({ left: 0, right: 0, up: 0, down: 0 });
  const rooms = roomOf(box);
  return (x, y) => (isLabelAbove(box, { x, y }) ? rooms.above : rooms.below);
}
