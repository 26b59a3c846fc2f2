import { forceLink, type SimulationLinkDatum } from "d3-force";
import { domainOf, ringOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { farFromClient, NEAREST } from "./far.ts";
import { type ClearLine, forceClear } from "./force-clear.ts";
import { forceHome } from "./force-home.ts";
import { forceRoom, type RoomyNode } from "./force-room.ts";
import { type Force, runForces } from "./force-run.ts";
import { openSeat } from "./open-seat.ts";
import { farOut } from "./oval.ts";
import { groupPairs, memberPairs, type Pair } from "./pairs.ts";
import { clientRoom, type Room, roomOf, sideAt } from "./room.ts";
import { intoBounds } from "./settle.ts";
import { startPlaces } from "./start.ts";
import type { Box, Point } from "./types.ts";

/**
 * Ticks and how fast they cool (constants, as powers differ between engines) by the number of
 * members, and whether members are kept off the ties of others, which costs ties × members.
 */
const PLANS = [
  { upTo: 160, ticks: 28, decay: 0.109, clear: true },
  { upTo: 1200, ticks: 20, decay: 0.1586, clear: false },
  { upTo: 4000, ticks: 15, decay: 0.369, clear: false },
  { upTo: Number.POSITIVE_INFINITY, ticks: 4, decay: 0.82, clear: false },
] as const;

/** How strongly members are drawn to where they started. */
const HOME = 0.09;
/** How long a tie between members, or a step within a group, wants to be, in map units, and how much it wants it. */
const BOND = 110;
const TIE_WEIGHT = 0.1;
const GROUP_WEIGHT = 0.06;
/** How far members keep from the ties of others, in map units. */
const CLEAR = 44;

interface Node extends RoomyNode {
  readonly start: Point;
}
interface Bond extends SimulationLinkDatum<Node> {
  source: Node;
  target: Node;
  readonly weight: number;
}

/**
 * Wished places of all members, in reading order: those tied to one another together, the client in the middle.
 * Members with a saved place are left where they are. Places may still overlap a little; `settle` sees to that.
 */
export function forcePlaces(
  index: NetworkIndex,
  client: Box,
  boxes: readonly Box[],
  saved: ReadonlyMap<string, Point>,
  aspect: number,
): Point[] {
  const { members } = index;
  if (members.every(({ id }) => saved.has(id))) return members.map(({ id }) => saved.get(id) ?? ORIGIN);
  const ties = memberPairs(index);
  const groups = groupPairs(index);
  const starts = startPlaces(
    members.map((member, i) => ({
      ring: ringOf(member, index.clientTie.get(member.id)),
      breadth: Math.max(80, (boxes[i]?.labelWidth ?? 0) + 16),
      domain: domainOf(member, index.doc.vocabulary),
    })),
    ties,
    groups,
    aspect,
  );
  const taken = [...saved.values()];
  /** A newcomer whom nobody knows starts on the side where there is most room. */
  const openSide = (start: Point): Point => {
    if (saved.size === 0) return start;
    const seat = openSeat(farOut(start, aspect), [0, 1], taken, [], aspect);
    taken.push(seat);
    return seat;
  };
  const nodes = members.map(({ id }, i): Node => {
    const kept = saved.get(id);
    const start = kept ?? nearFriends(i, ties, index, saved) ?? openSide(starts[i] ?? ORIGIN);
    return makeNode(start, roomAtOf(boxes[i]), kept !== undefined);
  });
  simulate(makeNode(ORIGIN, always(clientRoom(client)), true), nodes, [
    ...bondsOf(nodes, ties, TIE_WEIGHT),
    ...bondsOf(nodes, groups, GROUP_WEIGHT),
  ]);
  const places = saved.size === 0 ? stretched(nodes, aspect) : nodes;
  return places.map(({ x, y }, i) =>
    saved.has(members[i]?.id ?? "") ? { x, y } : offClient({ x, y }, aspect, boxes[i]),
  );
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Places drawn out to the proportion that the map should have, no further than to half as much again. */
function stretched(places: readonly Point[], aspect: number): Point[] {
  const wide = Math.max(...places.map(({ x }) => Math.abs(x))) + LABEL_ROOM.x;
  const high = Math.max(...places.map(({ y }) => Math.abs(y))) + LABEL_ROOM.y;
  const by = Math.sqrt(Math.max(1 / 1.5, Math.min(1.5, (aspect * high) / wide)));
  return places.map(({ x, y }) => ({ x: x * by, y: y / by }));
}

/** A place, or one further from the client: a tie needs a length to show what it is like. */
function offClient({ x, y }: Point, aspect: number, box: Box | undefined): Point {
  const far = farFromClient(x, y, aspect);
  const by = far > 1 ? Math.max(1, NEAREST / far) : 1;
  const at = { x: x * by, y: y * by };
  return box ? intoBounds(box, at) : at;
}

/** What symbols and labels need beyond the outermost places. */
const LABEL_ROOM: Point = { x: 70, y: 50 };

/** Every node is one literal of one shape: engines run d3 twice as fast on such. */
function makeNode(start: Point, roomAt: Node["roomAt"], fixed: boolean): Node {
  return {
    x: start.x,
    y: start.y,
    vx: 0,
    vy: 0,
    fx: fixed ? start.x : null,
    fy: fixed ? start.y : null,
    start,
    roomAt,
  };
}

function simulate(middle: Node, nodes: Node[], bonds: Bond[]): void {
  const plan = PLANS.find(({ upTo }) => nodes.length <= upTo) ?? PLANS[3];
  const bond = forceLink<Node, Bond>(bonds)
    .distance(BOND)
    .strength(({ weight }) => weight);
  const all = [middle, ...nodes];
  bond.initialize(all, chance);
  const forces: Force[] = [bond, forceHome(all, HOME), forceRoom(all)];
  if (plan.clear) {
    const spokes = nodes.map((target): ClearLine<Node> => ({ source: middle, target }));
    forces.push(forceClear(all, [...spokes, ...bonds], CLEAR));
  }
  runForces(all, forces, plan.ticks, plan.decay);
}

/** Chance is a parameter: d3 asks for it only where two nodes stand on one spot. */
const chance = () => 0.75;

function bondsOf(nodes: readonly Node[], pairs: readonly Pair[], weight: number): Bond[] {
  return pairs.flatMap(([a, b]) => {
    const source = nodes[a];
    const target = nodes[b];
    return source && target ? [{ source, target, weight }] : [];
  });
}

/** A newcomer to a map with saved places starts amid those it is tied to, a little further out. */
function nearFriends(
  i: number,
  ties: readonly Pair[],
  { members }: NetworkIndex,
  saved: ReadonlyMap<string, Point>,
): Point | undefined {
  if (saved.size === 0) return undefined;
  const friends = ties.flatMap(([a, b]) => {
    const other = a === i ? b : b === i ? a : -1;
    return saved.get(members[other]?.id ?? "") ?? [];
  });
  if (friends.length === 0) return undefined;
  const outwards = 1.2 / friends.length;
  return friends.reduce((sum, { x, y }) => ({ x: sum.x + x * outwards, y: sum.y + y * outwards }), ORIGIN);
}

const always = (room: Room) => () => room;

function roomAtOf(box: Box | undefined): Node["roomAt"] {
  if (!box) return always({ left: 0, right: 0, up: 0, down: 0 });
  const rooms = roomOf(box);
  return (x, y) => rooms[sideAt(box, { x, y })];
}
