import { DataSet } from "vis-data";
import { Network } from "vis-network";
import type { Point } from "../../src/layout/types.ts";
import type { Graph } from "../graphs.ts";
import type { Peers } from "./peer.ts";

const dot = ({ id, label }: Graph["nodes"][number]) => ({ id, label, shape: "dot", size: 20 });
const line = ({ source, target }: Graph["edges"][number], i: number) => ({ id: i, from: source, to: target });

let last: Network | undefined;

/** It lays out only in a page, and tells by an event that its hidden simulation has come to rest. */
export const peers: Peers = {
  "vis-network": {
    layOut: async (graph) => {
      last?.destroy();
      document.body.replaceChildren();
      const nodes = new DataSet(graph.nodes.map(dot));
      const edges = new DataSet(graph.edges.map(line));
      const network = new Network(document.body, { nodes, edges }, {});
      last = network;
      const places = await atRest(network, graph);
      return {
        places,
        goOn: (grown) => {
          const rest = atRest(network, grown);
          nodes.add(grown.nodes.slice(graph.nodes.length).map(dot));
          edges.add(grown.edges.map(line).slice(graph.edges.length));
          network.stabilize();
          return rest;
        },
      };
    },
  },
};

const atRest = (network: Network, { nodes }: Graph) =>
  new Promise<Point[]>((resolve) => {
    network.once("stabilizationIterationsDone", () => {
      network.stopSimulation();
      const at = network.getPositions();
      resolve(nodes.map(({ id }) => ({ x: at[id]?.x ?? Number.NaN, y: at[id]?.y ?? Number.NaN })));
    });
  });
