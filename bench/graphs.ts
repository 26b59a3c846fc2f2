import type { EcomapInput } from "../src/index.ts";

/** A network as plain nodes and edges, the client first: what every library can draw. */
export interface Graph {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

/** Chance as a parameter (mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = [
  "Maria",
  "John",
  "Aisha",
  "Kenji",
  "Olga",
  "Samuel",
  "Priya",
  "Lars",
  "Fatima",
  "Tom",
  "Guadalupe",
  "Wei",
  "Ben",
  "Charlotte",
  "Ahmed",
  "Ingrid",
  "Jo",
  "Alexandra",
  "Mateus",
  "Ruth",
];
const LAST = [
  "Lopez",
  "Smith",
  "Okafor",
  "Tanaka",
  "Ivanova",
  "Green",
  "Ramanathan",
  "Berg",
  "Haddad",
  "Ng",
  "Hernandez",
  "Chen",
  "Fox",
  "Montgomery",
  "Yusuf",
];
const PLACES = [
  "St. Mary Clinic",
  "Housing office",
  "Lincoln Elementary School",
  "Food bank",
  "AA group",
  "Job centre",
  "Probation officer",
  "Mosque",
  "Football club",
  "Social worker",
  "County mental health team",
  "Landlord",
  "GP surgery",
  "Church choir",
  "Day care",
];
const KIN = ["Mum", "Dad", "Aunt", "Uncle", "Cousin", "Nana", "Partner", "Neighbour", "Friend"];

/** A client tied to all of `size - 1` others, who form clusters of 2 to 9 with ties inside, and a tenth of ties across. */
export function egoGraph(size: number, seed = 20261121): Graph {
  const next = random(seed + size);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "";
  const nodes = [{ id: "n0", label: "Client" }];
  const edges: { source: string; target: string }[] = [];
  const seen = new Set<string>();
  const tie = (a: number, b: number) => {
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (a === b || seen.has(key)) return;
    seen.add(key);
    edges.push({ source: `n${Math.min(a, b)}`, target: `n${Math.max(a, b)}` });
  };
  for (let i = 1; i < size; i++) {
    nodes.push({ id: `n${i}`, label: labelBy(next, pick) });
    tie(0, i);
  }
  for (let i = 1; i < size; ) {
    const end = i + Math.min(size - i, 2 + Math.floor(next() * 8));
    for (let a = i; a < end; a++) for (let b = a + 1; b < end; b++) if (next() < 0.45) tie(a, b);
    i = end;
  }
  const anyone = () => 1 + Math.floor(next() * (size - 1));
  for (let k = 0; k < Math.round(0.1 * (size - 1)); k++) tie(anyone(), anyone());
  return { nodes, edges };
}

function labelBy(next: () => number, pick: (list: readonly string[]) => string): string {
  const x = next();
  if (x < 0.35) return pick(FIRST);
  if (x < 0.6) return `${pick(FIRST)} ${pick(LAST)}`;
  if (x < 0.78) return `${pick(KIN)} ${pick(FIRST)}`;
  return x < 0.95 ? pick(PLACES) : `${pick(PLACES)} (${pick(FIRST)})`;
}

/** The same network as a document. */
export const asDocument = ({ nodes: [client, ...members], edges }: Graph): EcomapInput => ({
  format: "ecomap",
  version: 1,
  client: { id: client?.id ?? "n0", name: client?.label ?? "" },
  members: members.map(({ id, label }) => ({ id, name: label, domain: "other" })),
  ties: edges.map(({ source, target }, i) => ({ id: `t${i}`, from: source, to: target, strength: "moderate" })),
});
