import * as fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { undirectedDensity } from "graphology-metrics/graph/density.js";
import { expect, test } from "vitest";
import { ln } from "../../src/measure/logarithm.ts";
import { measure } from "../../src/measure/measure.ts";
import { measureMembers } from "../../src/measure/members.ts";
import { graphs, type Pair, star } from "./networks.ts";

/** The whole of the client's network as a matrix: the client is row 0. */
function matrixOf(n: number, pairs: readonly Pair[]): number[][] {
  const rows = Array.from({ length: n + 1 }, (_, i) =>
    Array.from({ length: n + 1 }, (_, j) => Number((i === 0) !== (j === 0))),
  );
  for (const [one, other] of pairs)
    for (const [i, j] of [
      [one, other],
      [other, one],
    ] as const)
      at(rows, i + 1)[j + 1] = 1;
  return rows;
}

function at<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new Error(`nothing at ${i}`);
  return item;
}

/** Burt's formulas as he wrote them, over the matrix. */
function burt(rows: readonly (readonly number[])[]) {
  const p = (i: number, j: number) => at(at(rows, i), j) / at(rows, i).reduce((sum, one) => sum + one, 0);
  const others = rows.map((_, i) => i).slice(1);
  const c = others.map((j) => (p(0, j) + others.reduce((sum, q) => sum + (q === j ? 0 : p(0, q) * p(q, j)), 0)) ** 2);
  const all = c.reduce((sum, one) => sum + one, 0);
  const ratio = c.map((one) => one / (all / c.length));
  const n = c.length;
  const redundancy = others.reduce(
    (sum, j) => sum + others.reduce((inner, q) => inner + (q === j ? 0 : p(0, q) * at(at(rows, j), q)), 0),
    0,
  );
  return {
    constraint: all,
    hierarchy: ratio.reduce((sum, one) => sum + one * Math.log(one), 0) / (n * Math.log(n)),
    effectiveSize: n - redundancy,
  };
}

/** Betweenness of each, by counting all shortest ways in powers of the matrix. */
function betweennessIn(rows: readonly (readonly number[])[]): number[] {
  const nodes = rows.map((_, i) => i);
  const far = nodes.map((i) => nodes.map((j) => (i === j ? 0 : Number.POSITIVE_INFINITY)));
  const ways = nodes.map((i) => nodes.map((j) => Number(i === j)));
  for (let length = 1, power = ways.map((row) => [...row]); length < rows.length; length++) {
    power = power.map((row) => nodes.map((j) => nodes.reduce((sum, k) => sum + at(row, k) * at(at(rows, k), j), 0)));
    for (const i of nodes)
      for (const j of nodes)
        if (at(at(far, i), j) === Number.POSITIVE_INFINITY && at(at(power, i), j) > 0) {
          at(far, i)[j] = length;
          at(ways, i)[j] = at(at(power, i), j);
        }
  }
  const d = (i: number, j: number) => at(at(far, i), j);
  const w = (i: number, j: number) => at(at(ways, i), j);
  return nodes.map((v) =>
    nodes.reduce((sum, s) => {
      const ends = nodes.filter((t) => t > s && s !== v && t !== v && d(s, t) < Number.POSITIVE_INFINITY);
      return (
        sum + ends.reduce((inner, t) => inner + (d(s, v) + d(v, t) === d(s, t) ? (w(s, v) * w(v, t)) / w(s, t) : 0), 0)
      );
    }, 0),
  );
}

/** How many groups a union of sets leaves, and of what size. */
function groupsOf(n: number, pairs: readonly Pair[]): number[] {
  const group = Array.from({ length: n }, (_, i) => i);
  for (const [one, other] of pairs) {
    const [from, to] = [at(group, one), at(group, other)];
    group.forEach((mine, i) => {
      if (mine === from) group[i] = to;
    });
  }
  return [...new Set(group)].map((mine) => group.filter((one) => one === mine).length);
}

test("constraint, hierarchy and effective size are Burt's, by the matrix with the client in it", () => {
  fc.assert(
    fc.property(graphs, ({ n, pairs }) => {
      const [measures, other] = [measure(star(n, pairs)), burt(matrixOf(n, pairs))];
      expect(measures.constraint).toBeCloseTo(other.constraint, 5);
      expect(measures.effective_size).toBeCloseTo(other.effectiveSize, 5);
      expect(measures.efficiency).toBeCloseTo(other.effectiveSize / n, 5);
      if (n > 1) expect(measures.hierarchy).toBeCloseTo(other.hierarchy, 5);
    }),
  );
});

test("betweenness is what counting all shortest ways gives, for the client and for each member", () => {
  fc.assert(
    fc.property(graphs, ({ n, pairs }) => {
      const measures = measure(star(n, pairs));
      expect(measures.client_betweenness).toBeCloseTo(at(betweennessIn(matrixOf(n, pairs)), 0), 5);
      const [, ...among] = matrixOf(n, pairs).map((row) => row.slice(1));
      const most = ((n - 1) * (n - 2)) / 2;
      const expected = betweennessIn(among).map((one) => one / most);
      if (n < 3) {
        expect(measures.largest_betweenness).toBeNull();
        return;
      }
      expect(measures.largest_betweenness).toBeCloseTo(Math.max(...expected), 5);
      expect(measureMembers(star(n, pairs)).map(({ betweenness }) => betweenness)).toEqual(
        expected.map((one) => expect.closeTo(one, 5)),
      );
    }),
  );
});

test("density, degree, groups and isolates are what a count of pairs and a union of sets give", () => {
  fc.assert(
    fc.property(graphs, ({ n, pairs }) => {
      const measures = measure(star(n, pairs));
      const sizes = groupsOf(n, pairs);
      expect(measures.components).toBe(sizes.length);
      expect(measures.mean_degree).toBeCloseTo((2 * pairs.length) / n, 5);
      expect(measures.isolates).toBe(sizes.filter((one) => one === 1).length);
      if (n < 2) return;
      const graph = new UndirectedGraph();
      for (let i = 0; i < n; i++) graph.addNode(i);
      for (const [one, other] of pairs) graph.addEdge(one, other);
      expect(measures.density).toBeCloseTo(undirectedDensity(graph), 5);
      const together = sizes.reduce((sum, one) => sum + one * (one - 1), 0);
      expect(measures.fragmentation).toBeCloseTo(1 - together / (n * (n - 1)), 5);
    }),
  );
});

test("the logarithm is that of the engine, to twelve figures", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (value) => {
      expect(ln(value)).toBeCloseTo(Math.log(value), 12);
    }),
  );
});
