import { forceLink, type SimulationLinkDatum } from "d3-force";
import { type ClearLine, forceClear } from "./force-clear.ts";
import { forceHome } from "./force-home.ts";
import { forceRoom, type RoomyNode } from "./force-room.ts";
import { runForces } from "./force-run.ts";
import type { Pair } from "./pairs.ts";
import { clientRoom, roomOf, sideAt } from "./room.ts";
import type { Box, Point } from "./types.ts";

/** One who looks for a place: where it starts, whether it stays there, and how it is drawn to where it may stand. */
export interface Relaxed {
  readonly box: Box;
  readonly start: Point;
  readonly fixed: boolean;
  readonly draw: (at: Point) => Point;
}

interface Node extends RoomyNode {
  readonly start: Point;
}
interface Bond extends SimulationLinkDatum<Node> {
  source: Node;
  target: Node;
}

/** Beyond so many members nobody moves from where they start. */
const RELAX_UP_TO = 160;
const TICKS = 36;
const DECAY = 0.1746;
const HOME = 0.16;
const BOND = 110;
const BOND_STRENGTH = 0.035;
const CLEAR = 40;
const DRAWN = 0.6;

/** Places at which symbols and labels have more room, ties run clearer, and everyone is near where they started. */
export function relax(client: Box, members: readonly Relaxed[], ties: readonly Pair[]): Point[] {
  if (members.length > RELAX_UP_TO || members.every(({ fixed }) => fixed)) return members.map(({ start }) => start);
  const middle = makeNode({ x: 0, y: 0 }, always(clientRoom(client)), true);
  const nodes = members.map(({ box, start, fixed }) => {
    const rooms = roomOf(box);
    return makeNode(start, (x, y) => rooms[sideAt(box, { x, y })], fixed);
  });
  const all = [middle, ...nodes];
  const bonds = ties.flatMap(([a, b]): Bond[] => {
    const [source, target] = [nodes[a], nodes[b]];
    return source && target ? [{ source, target }] : [];
  });
  const link = forceLink<Node, Bond>(bonds)
    .distance(BOND)
    .strength(() => BOND_STRENGTH);
  link.initialize(all, () => 0.75);
  const spokes = nodes.map((target): ClearLine<Node> => ({ source: middle, target }));
  const within = () =>
    members.forEach(({ draw }, i) => {
      const node = nodes[i];
      if (!node || node.fx != null) return;
      const to = draw(node);
      node.vx += (to.x - node.x) * DRAWN;
      node.vy += (to.y - node.y) * DRAWN;
    });
  const forces = [link, forceHome(all, HOME), forceRoom(all), forceClear(all, [...spokes, ...bonds], CLEAR), within];
  runForces(all, forces, TICKS, DECAY);
  return nodes.map(({ x, y }) => ({ x, y }));
}

function makeNode(start: Point, roomAt: Node["roomAt"], fixed: boolean): Node {
  const [fx, fy] = fixed ? [start.x, start.y] : [null, null];
  return { x: start.x, y: start.y, vx: 0, vy: 0, fx, fy, start, roomAt };
}

const always = (room: ReturnType<typeof clientRoom>) => () => room;
