import { ln } from "./logarithm.ts";
import type { MemberGraph } from "./personal-network.ts";

/**
 * What each member takes of the client's freedom: (p_ij + sum over q of p_iq p_qj) squared, i the client, who is tied to
 * all; each of the n ties is 1/n of the client's, and 1 of a member's degree and 1 more (Burt 1992, unweighted).
 */
function constraints(graph: MemberGraph): readonly number[] {
  const n = graph.order;
  return graph.mapNodes((member) => {
    let all = 1 / n;
    graph.forEachNeighbor(member, (other) => {
      all += 1 / n / (graph.degree(other) + 1);
    });
    return all * all;
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** How much the client's network holds the client, from 0 on; above 1 for small dense ones (Burt 1992). */
export const constraint = (graph: MemberGraph): number => sum(constraints(graph));

/** How unevenly the constraint lies on the members: 0 where all have the same, 1 where one has all (Burt 1992). */
export function hierarchy(graph: MemberGraph): number {
  const each = constraints(graph);
  const mean = sum(each) / each.length;
  const terms = each.map((one) => (one / mean) * ln(one / mean));
  return sum(terms) / (each.length * ln(each.length));
}
