import { connectedComponents } from "graphology-components";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import { constraint, hierarchy } from "./burt.ts";
import type { Column, Columns } from "./column.ts";
import type { MemberGraph } from "./personal-network.ts";
import type { Reason } from "./reasons.ts";

/** A measure of who knows whom, for so many members at least. */
const fromGraph = (
  { least, ...told }: Omit<Column, "of"> & { readonly least: number },
  of: (graph: MemberGraph, n: number) => number | Reason,
): Column => ({
  ...told,
  of: ({ alters, graph }) => {
    const n = alters.length;
    if (n < least) return n === 0 ? "nobody" : "too-few";
    return graph ? of(graph, n) : "not-asked";
  },
});

const pairsOf = (n: number): number => (n * (n - 1)) / 2;

/**
 * How often the client alone is the shortest way between two members (Everett & Borgatti 2005): one part of it for each
 * member who is another way.
 */
function clientBetweenness(graph: MemberGraph): number {
  const members = graph.nodes();
  const near = new Map(members.map((member) => [member, new Set(graph.neighbors(member))]));
  let sum = 0;
  members.forEach((one, i) => {
    const neighbours = near.get(one) ?? new Set();
    for (const other of members.slice(i + 1)) {
      if (neighbours.has(other)) continue;
      let ways = 1;
      for (const third of near.get(other) ?? []) if (neighbours.has(third)) ways++;
      sum += 1 / ways;
    }
  });
  return sum;
}

/** Of each member, without the client: on how many shortest ways between two others it lies, as a share of all pairs. */
export const memberBetweenness = (graph: MemberGraph): Readonly<Record<string, number>> =>
  betweenness(graph, { getEdgeWeight: null, normalized: true });

const fragmentation = (graph: MemberGraph, n: number): number => {
  const within = connectedComponents(graph).reduce((sum, { length }) => sum + length * (length - 1), 0);
  return 1 - within / (n * (n - 1));
};

const CONSTRAINT_NOTE =
  "It can exceed 1, and where members do not know one another it only says again how many there are (1/n): hide it under 5 members.";

/** Who knows whom. */
export const structure = {
  member_ties: fromGraph(
    { least: 0, what: "Pairs of members who know one another; several ties between two count once.", unit: "pairs" },
    (graph) => graph.size,
  ),
  density: fromGraph(
    {
      ...{ least: 2, what: "The share of all pairs of members who know one another.", unit: "share" },
      ...{ formula: "2m / (n (n - 1))", source: "Perry, Pescosolido & Borgatti 2018" },
    },
    (graph, n) => graph.size / pairsOf(n),
  ),
  mean_degree: fromGraph(
    { least: 1, what: "How many other members a member knows, on average.", unit: "members", formula: "2m / n" },
    (graph, n) => (2 * graph.size) / n,
  ),
  components: fromGraph(
    {
      least: 0,
      what: "Groups of members who know one another, by way of others or not; one alone is a group.",
      unit: "groups",
    },
    (graph) => connectedComponents(graph).length,
  ),
  isolates: fromGraph(
    { least: 0, what: "Members who know no other member.", unit: "members" },
    (graph) => graph.filterNodes((member) => graph.degree(member) === 0).length,
  ),
  fragmentation: fromGraph(
    {
      ...{
        least: 2,
        what: "The share of pairs of members of whom no way leads to the other but by the client.",
        unit: "share",
      },
      ...{ formula: "1 - sum of s_c (s_c - 1) / (n (n - 1)), s_c members in group c", source: "Borgatti 2006" },
    },
    fragmentation,
  ),
  effective_size: fromGraph(
    {
      ...{ least: 1, what: "Members less those who are known by way of others.", unit: "members" },
      ...{ formula: "n - 2m/n", source: "Burt 1992; Borgatti 1997" },
    },
    (graph, n) => n - (2 * graph.size) / n,
  ),
  efficiency: fromGraph(
    {
      least: 1,
      what: "Effective size as a share of size.",
      unit: "share",
      formula: "(n - 2m/n) / n",
      source: "Burt 1992",
    },
    (graph, n) => (n - (2 * graph.size) / n) / n,
  ),
  constraint: fromGraph(
    {
      ...{
        least: 1,
        what: `How much the members, knowing one another, hold the client. ${CONSTRAINT_NOTE}`,
        unit: "index",
      },
      ...{ formula: "sum over j of (p_ij + sum over q of p_iq p_qj)²", source: "Burt 1992" },
    },
    constraint,
  ),
  hierarchy: fromGraph(
    {
      ...{ least: 2, what: "How unevenly that constraint lies on the members: 0 evenly, 1 all on one.", unit: "index" },
      ...{ formula: "sum over j of r_j ln r_j / (n ln n), r_j = c_ij / mean c", source: "Burt 1992" },
    },
    hierarchy,
  ),
  client_betweenness: fromGraph(
    {
      ...{
        least: 1,
        what: "Pairs of members who reach one another by way of the client alone; shared where another knows both.",
        unit: "pairs",
      },
      ...{
        formula: "sum over pairs apart of 1 / (1 + members who know both)",
        source: "Freeman 1977; Everett & Borgatti 2005",
      },
    },
    clientBetweenness,
  ),
  client_betweenness_share: fromGraph(
    {
      ...{ least: 2, what: "The same as a share of all pairs of members.", unit: "share" },
      ...{ formula: "client_betweenness / (n (n - 1) / 2)", source: "Freeman 1977; Everett & Borgatti 2005" },
    },
    (graph, n) => clientBetweenness(graph) / pairsOf(n),
  ),
  largest_betweenness: fromGraph(
    {
      ...{
        least: 3,
        what: "Of the member who joins most others, without the client: the share of pairs of others.",
        unit: "share",
      },
      ...{ formula: "largest of sum of σ_st(i) / σ_st, over (n - 1)(n - 2) / 2", source: "Freeman 1977" },
    },
    (graph) => Object.values(memberBetweenness(graph)).reduce((most, one) => Math.max(most, one), 0),
  ),
} as const satisfies Columns;
