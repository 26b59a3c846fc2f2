import cytoscape, { type Core, type Element } from "cytoscape";
import fcose from "cytoscape-fcose";
import type { Point } from "../../src/layout/types.ts";
import type { Graph } from "../graphs.ts";
import { besideFriend, type Peers } from "./peer.ts";

cytoscape.use(fcose);

const SIZE = { width: 40, height: 40 };

const nodeOf = (id: string, position?: Point): Element => ({
  group: "nodes",
  data: { id },
  ...(position && { position }),
});
const edgesOf = ({ edges }: Graph): Element[] =>
  edges.map(({ source, target }, i) => ({ group: "edges", data: { id: `e${i}`, source, target } }));

const settled = (core: Core, randomize: boolean) =>
  new Promise<void>((resolve) => {
    const layout = core.layout({ name: "fcose", animate: false, randomize });
    layout.one("layoutstop", () => resolve());
    layout.run();
  });

const placesOf = (core: Core): Point[] => core.nodes().map((node) => ({ x: node.position().x, y: node.position().y }));

/** As it comes, but for its animation, which is off. */
export const peers: Peers = {
  "cytoscape, fcose": {
    layOut: async (graph) => {
      const core = cytoscape({
        headless: true,
        styleEnabled: true,
        style: [{ selector: "node", style: SIZE }],
        elements: [...graph.nodes.map(({ id }) => nodeOf(id)), ...edgesOf(graph)],
      });
      await settled(core, true);
      const places = placesOf(core);
      return {
        places,
        goOn: async (grown) => {
          const newcomer = grown.nodes.at(-1)?.id ?? "";
          core.add([nodeOf(newcomer, besideFriend(grown, places, 47)), ...edgesOf(grown).slice(graph.edges.length)]);
          await settled(core, false);
          return placesOf(core);
        },
      };
    },
  },
};
