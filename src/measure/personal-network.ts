import { UndirectedGraph } from "graphology";
import type { EcomapDocument, Tie } from "../document/types.ts";
import type { Alter } from "../network/alter.ts";
import { altersIn, GONE, present } from "../network/counted.ts";
import { indexNetwork } from "../network/network-index.ts";

/** The ties among those who count, one for each pair; a graph of graphology's, for its standard library. */
export type MemberGraph = UndirectedGraph;

/** Who counts in the measures of one document, and what is known of them. */
export interface PersonalNetwork {
  readonly doc: EcomapDocument;
  /** Agreed people, organisations, communities and places, without the deceased, ended and wished; by id. */
  readonly alters: readonly Alter[];
  /** Who is on the map and does not count. */
  readonly wished: number;
  readonly ended: number;
  readonly deceased: number;
  /** The ties among `alters`; `undefined` where nobody asked who knows whom. */
  readonly graph: MemberGraph | undefined;
}

/**
 * What is measured of a document, without those who are taken out.
 */
export function personalNetwork(doc: EcomapDocument, takenOut: ReadonlySet<string> = new Set()): PersonalNetwork {
  const index = indexNetwork(doc);
  const all = altersIn(index, takenOut);
  const alters = present(all);
  const left = (why: string) => all.filter(({ state }) => state === why).length;
  return {
    doc,
    alters,
    wished: left("wished"),
    ended: left("ended"),
    deceased: left("deceased"),
    graph: alters.length < 2 || isAsked(doc, index.ties) ? graphOf(alters, index.ties) : undefined,
  };
}

/** Whether anybody asked who knows whom: the document says so, or holds an answer. Of fewer than two there is nothing to ask. */
function isAsked({ asked, client }: EcomapDocument, ties: readonly Tie[]): boolean {
  return asked?.memberTies ?? ties.some(({ from, to }) => from !== client.id && to !== client.id);
}

function graphOf(alters: readonly Alter[], ties: readonly Tie[]): MemberGraph {
  const graph = new UndirectedGraph();
  for (const { id } of alters) graph.addNode(id);
  const pairs = ties
    .filter(({ from, to, state }) => graph.hasNode(from) && graph.hasNode(to) && !GONE.has(state))
    .map(({ from, to }) => (from < to ? ([from, to] as const) : ([to, from] as const)))
    .sort((a, b) => (a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1));
  for (const [from, to] of pairs) if (!graph.hasEdge(from, to)) graph.addEdge(from, to);
  return graph;
}
