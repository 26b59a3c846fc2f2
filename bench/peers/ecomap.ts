import { parseEcomap, renderToString } from "../../src/index.ts";
import { layOut } from "../../src/layout/layout.ts";
import type { Placement, Point } from "../../src/layout/types.ts";
import { indexNetwork } from "../../src/network/network-index.ts";
import { DRAW_DEFAULTS, radiusOf } from "../../src/scene/options.ts";
import { asDocument, type Graph } from "../graphs.ts";
import type { Peers } from "./peer.ts";

const { language, voice } = DRAW_DEFAULTS;
const words = { language, voice: language[voice], vocabulary: undefined };

/** The network as a document, with the places it remembers. Parsing it counts as time of the layout: all start from plain nodes and edges. */
const documentOf = (graph: Graph, force?: { member: string; x: number; y: number }[]) =>
  parseEcomap({ ...asDocument(graph), ...(force && { places: { force } }) });

const place = (doc: ReturnType<typeof documentOf>): Placement =>
  layOut(indexNetwork(doc), words, { layout: "force", radius: radiusOf(DRAW_DEFAULTS) });

/** In the order of the nodes: members stand in reading order. */
function inOrder({ nodes }: Graph, { client, members }: Placement): Point[] {
  const at = new Map([client, ...members].map(({ id, x, y }) => [id, { x, y }]));
  return nodes.map(({ id }) => at.get(id) ?? { x: Number.NaN, y: Number.NaN });
}

/** Going on, a document keeps the places of those who were there. */
export const peers: Peers = {
  ecomap: {
    layOut: (graph) => {
      const placement = place(documentOf(graph));
      return {
        places: inOrder(graph, placement),
        goOn: (grown) =>
          inOrder(
            grown,
            place(
              documentOf(
                grown,
                placement.members.map(({ id, x, y }) => ({ member: id, x, y })),
              ),
            ),
          ),
      };
    },
    toSvg: (graph) => renderToString(parseEcomap(asDocument(graph))),
  },
};
