import { Graphviz } from "@hpcc-js/wasm-graphviz";
import type { Point } from "../../src/layout/types.ts";
import type { Graph } from "../graphs.ts";
import { besideFriend, type Peer, type Peers } from "./peer.ts";

/** Graphviz counts in points, and in inches of 72 of them; a point stands for a pixel here. */
const INCH = 72;
const DIAMETER = 40;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

function dotOf({ nodes, edges }: Graph, settings: string, node: string, at?: readonly Point[]): string {
  const start = (i: number): string => {
    const place = at?.[i];
    return place ? ` pos="${place.x.toFixed(2)},${(-place.y).toFixed(2)}"` : "";
  };
  return [
    `graph { graph [inputscale=${INCH} ${settings}] node [${node}]`,
    ...nodes.map(({ id, label }, i) => `${quoted(id)} [label=${quoted(label)}${start(i)}]`),
    ...edges.map(({ source, target }) => `${quoted(source)} -- ${quoted(target)}`),
    "}",
  ].join("\n");
}

/** Lines such as `node n1 0.5 1.25 …`, in inches, y pointing up. */
function placesIn(plain: string, { nodes }: Graph): Point[] {
  const lines = [...plain.matchAll(/^node (\S+) (\S+) (\S+)/gm)];
  const at = new Map(
    lines.map(([, id = "", x, y]) => [id.replaceAll('"', ""), { x: Number(x) * INCH, y: -Number(y) * INCH }]),
  );
  return nodes.map(({ id }) => at.get(id) ?? { x: Number.NaN, y: Number.NaN });
}

function peer(engine: string, settings: string): Peer {
  const circles = `shape=circle fixedsize=true width=${DIAMETER / INCH} fontsize=1`;
  const places = async (graph: Graph, at?: readonly Point[]) => {
    const graphviz = await Graphviz.load();
    return placesIn(graphviz.layout(dotOf(graph, settings, circles, at), "plain", engine), graph);
  };
  return {
    layOut: async (graph) => {
      const before = await places(graph);
      // It remembers nothing: it goes on from the places that it is given to start at.
      return { places: before, goOn: (grown) => places(grown, [...before, besideFriend(grown, before, 40)]) };
    },
    // With names in ellipses, as it draws by itself.
    toSvg: async (graph) => (await Graphviz.load()).layout(dotOf(graph, settings, ""), "svg", engine),
  };
}

export const peers: Peers = {
  "Graphviz, neato": peer("neato", ""),
  "Graphviz, neato + prism": peer("neato", 'overlap=prism sep="+12"'),
  "Graphviz, sfdp": peer("sfdp", ""),
};
