import { DOMAINS } from "../document/schema/terms.ts";
import type { Alter } from "../network/alter.ts";
import { type Answers, knownIn, silence } from "./answers.ts";
import type { Column, Columns } from "./column.ts";
import { domainsOf } from "./composition.ts";
import type { PersonalNetwork } from "./personal-network.ts";
import type { Reason } from "./reasons.ts";

const spheresOf = ({ alters }: PersonalNetwork) => alters.map(({ sphere }) => sphere);

/** 1 - the sum of the squared shares. */
function blau(answers: Answers<string>): number | Reason {
  const known = knownIn(answers);
  if (known === 0) return silence(answers);
  const counts = new Map<string, number>();
  for (const answer of answers) {
    if (answer !== undefined && answer !== "unknown") counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  // Whole numbers until the end: they add up to the same in any order.
  const squares = [...counts.values()].reduce((sum, one) => sum + one * one, 0);
  return 1 - squares / (known * known);
}

const heterogeneity = (of: (network: PersonalNetwork) => Answers<string>, by: string): Column => ({
  what: `How mixed the members are by ${by}: the chance that two drawn at random, with replacement, differ.`,
  unit: "index",
  formula: "1 - sum of p_k²",
  source: "Blau 1977",
  of: (network) => blau(of(network)),
});

const variation = (of: (network: PersonalNetwork) => Answers<string>, by: string, kinds: number): Column => ({
  what: `The same by ${by}, as a share of the most that ${kinds} categories allow.`,
  unit: "index",
  formula: `(1 - sum of p_k²) / (1 - 1/K), K = ${kinds}`,
  source: "Agresti & Agresti 1978",
  of: (network) => {
    const value = blau(of(network));
    return typeof value === "string" ? value : value / (1 - 1 / kinds);
  },
});

const externalInternal = (groupOf: (alter: Alter) => string | undefined, by: string): Column => ({
  what: `Whether ties among members run between groups (1) or within them (-1), by ${by}.`,
  unit: "index",
  formula: "(external - internal) / (external + internal), over ties whose both ends are known",
  source: "Krackhardt & Stern 1988",
  of: ({ alters, graph }) => {
    if (!graph) return "not-asked";
    if (graph.size === 0) return alters.length === 0 ? "nobody" : "none";
    const groups = new Map(alters.map((alter) => [alter.id, groupOf(alter)]));
    let [external, internal] = [0, 0];
    graph.forEachEdge((_edge, _attributes, from, to) => {
      const [one, other] = [groups.get(from) ?? "unknown", groups.get(to) ?? "unknown"];
      if (one === "unknown" || other === "unknown") return;
      if (one === other) internal++;
      else external++;
    });
    const known = external + internal;
    return known === 0 ? silence(alters.map(groupOf)) : (external - internal) / known;
  },
});

/** How mixed the network is. */
export const mixture = {
  blau_domain: heterogeneity(domainsOf, "life domain"),
  iqv_domain: variation(domainsOf, "life domain", DOMAINS.length),
  blau_sphere: heterogeneity(spheresOf, "sphere (informal, formal, between)"),
  iqv_sphere: variation(spheresOf, "sphere", 3),
  ei_domain: externalInternal(({ domain }) => domain, "life domain"),
  ei_sphere: externalInternal(({ sphere }) => sphere, "sphere"),
} as const satisfies Columns;
