import type { Point } from "../../src/layout/types.ts";
import type { Graph } from "../graphs.ts";

/** A library that gives people on a map their places. */
export interface Peer {
  /** From plain nodes and edges to finished places. */
  readonly layOut: (graph: Graph) => Laid | Promise<Laid>;
  /** Its own way to a finished SVG text, where it has one outside a page. */
  readonly toSvg?: (graph: Graph) => string | Promise<string>;
}

export interface Laid {
  /** In the order of the nodes. */
  readonly places: readonly Point[];
  /** The library's own way to go on when a node has come, the last of the graph. */
  readonly goOn: (grown: Graph) => readonly Point[] | Promise<readonly Point[]>;
}

/** What a file of this folder holds: one library, each of its settings under the name it has in the tables. */
export type Peers = Readonly<Record<string, Peer>>;

/** Where a newcomer waits for the layout to go on: beside the last one it is tied to. */
export function besideFriend({ nodes, edges }: Graph, places: readonly Point[], away: number): Point {
  const friend = nodes.findIndex(({ id }) => id === edges.at(-1)?.source);
  const { x, y } = places[friend] ?? { x: 0, y: 0 };
  return { x: x + away, y: y + away * 0.7 };
}

/** The ends of the edges as places in the list of nodes. */
export function indexed({ nodes, edges }: Graph): { source: number; target: number }[] {
  const at = new Map(nodes.map(({ id }, i) => [id, i]));
  return edges.map(({ source, target }) => ({ source: at.get(source) ?? 0, target: at.get(target) ?? 0 }));
}
