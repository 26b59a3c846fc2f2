import Graphology from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Point } from "../../src/layout/types.ts";
import { type Graph, random } from "../graphs.ts";
import { besideFriend, type Peer, type Peers } from "./peer.ts";

const SIZE = 20;
/** It has no rest of its own: this is how long it runs. */
const ITERATIONS = 500;
const SPREAD = 1000;

type Layout = (graph: Graphology) => void;

/** sigma draws what graphology's layouts place. */
function peer(layout: Layout): Peer {
  return {
    layOut: ({ nodes, edges }) => {
      const next = random(1);
      const graph = new Graphology({ type: "undirected", multi: true });
      const add = (id: string, at: Point) => graph.addNode(id, { size: SIZE, x: at.x, y: at.y });
      const tie = ({ source, target }: Graph["edges"][number]) => graph.addEdge(source, target);
      for (const { id } of nodes) add(id, { x: next() * SPREAD, y: next() * SPREAD });
      edges.forEach(tie);
      layout(graph);
      const places = placesOf(graph);
      return {
        places,
        goOn: (grown) => {
          add(grown.nodes.at(-1)?.id ?? "", besideFriend(grown, places, 1));
          grown.edges.slice(edges.length).forEach(tie);
          layout(graph);
          return placesOf(graph);
        },
      };
    },
  };
}

const placesOf = (graph: Graphology): Point[] => graph.mapNodes((_, { x, y }) => ({ x, y }));

export const peers: Peers = {
  "sigma, ForceAtlas2": peer((graph) =>
    forceAtlas2.assign(graph, { iterations: ITERATIONS, settings: forceAtlas2.inferSettings(graph) }),
  ),
  "sigma, ForceAtlas2 + noverlap": peer((graph) => {
    const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true, scalingRatio: 50 };
    forceAtlas2.assign(graph, { iterations: ITERATIONS, settings });
    noverlap.assign(graph, { maxIterations: ITERATIONS, settings: { margin: 10, ratio: 1 } });
  }),
};
