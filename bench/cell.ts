import type { Point } from "../src/layout/types.ts";
import type { Graph } from "./graphs.ts";
import { median } from "./median.ts";
import { base } from "./peers/d3-force.ts";
import type { Peer } from "./peers/peer.ts";
import { writeSvg } from "./write-svg.ts";

/** How long one peer takes for one graph, against the base line that ran in turn with it. */
export interface LayoutTime {
  readonly ms: number;
  readonly baseMs: number;
  /** How many rounds the medians are of; 1 is a cold run. */
  readonly rounds: number;
  readonly places: readonly Point[];
  /** Whether the last round gave the places of the first. */
  readonly same: boolean;
}

/** The places before a member comes, and those after: gone on with, and laid out afresh. */
export interface Growth {
  readonly before: readonly Point[];
  readonly goneOn: readonly Point[];
  readonly afresh: readonly Point[];
}

/** How long one map takes, from the plain network to SVG text, both in turn. */
export interface ExportTime {
  readonly ms: number;
  readonly baseMs: number;
}

const WARM_UP = { ms: 300, rounds: 50 };
const MEASURED = { ms: 1200, rounds: 50 };
const EXPORT = { warmUp: { ms: 2500, rounds: 60 }, measured: { ms: 5000, rounds: 120 } };
/** What takes longer is measured once, without a warm-up. */
const SLOW = 1200;

/** The same code in Node and in a page. */
export async function measureLayout(peer: Peer, graph: Graph): Promise<LayoutTime> {
  const first = await timed(peer, graph);
  const slow = first.ms > SLOW;
  const both = { own: async () => (await timed(peer, graph)).ms, base: async () => (await timed(base, graph)).ms };
  if (!slow) await inTurn(both, { ...WARM_UP, ms: WARM_UP.ms - first.ms });
  const times = slow ? { own: [first.ms], base: await baseTimes(graph) } : await inTurn(both, MEASURED);
  const last = slow ? first : await timed(peer, graph);
  return {
    ms: median(times.own),
    baseMs: median(times.base),
    rounds: times.own.length,
    places: first.places,
    same: !slow && first.places.every(({ x, y }, i) => last.places[i]?.x === x && last.places[i]?.y === y),
  };
}

export async function measureGrowth(peer: Peer, graph: Graph, grown: Graph): Promise<Growth> {
  const laid = await peer.layOut(graph);
  const goneOn = await laid.goOn(grown);
  return { before: laid.places, goneOn, afresh: (await peer.layOut(grown)).places };
}

type WriteSvg = (graph: Graph) => string | Promise<string>;

/** The library's own SVG, or its places written down by template strings. */
export const svgBy = (peer: Peer): WriteSvg =>
  peer.toSvg ?? (async (graph: Graph) => writeSvg(graph, (await peer.layOut(graph)).places));

/** Warm: the graphs in turn, in one process. */
export async function measureExport(own: WriteSvg, graphs: readonly Graph[]): Promise<ExportTime> {
  const write = async (by: WriteSvg, round: number) => {
    const graph = graphs[round % graphs.length];
    const start = performance.now();
    if (graph) await by(graph);
    return performance.now() - start;
  };
  const both = { own: (round: number) => write(own, round), base: (round: number) => write(svgBy(base), round) };
  await inTurn(both, EXPORT.warmUp);
  const times = await inTurn(both, EXPORT.measured);
  return { ms: median(times.own), baseMs: median(times.base) };
}

async function timed(peer: Peer, graph: Graph): Promise<{ ms: number; places: readonly Point[] }> {
  const start = performance.now();
  const { places } = await peer.layOut(graph);
  return { ms: performance.now() - start, places };
}

/** Round after round, so that the machine's moods fall on both alike. */
async function inTurn(
  jobs: Readonly<Record<"own" | "base", (round: number) => Promise<number>>>,
  limit: { ms: number; rounds: number },
): Promise<{ own: number[]; base: number[] }> {
  const times: { own: number[]; base: number[] } = { own: [], base: [] };
  const start = performance.now();
  for (let round = 0; round === 0 || (performance.now() - start < limit.ms && round < limit.rounds); round++) {
    // Whoever comes second finds warmer caches, or another's rubbish: each does by turns.
    const order = round % 2 === 0 ? (["own", "base"] as const) : (["base", "own"] as const);
    for (const who of order) times[who].push(await jobs[who](round));
  }
  return times;
}

async function baseTimes(graph: Graph): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 4; round++) times.push((await timed(base, graph)).ms);
  return times.slice(1);
}
