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
const EXPORT = { ms: 2500, rounds: 4, warmUp: 6 };
/** What takes longer is measured once, without a warm-up. */
const SLOW = 1200;

/** The same code in Node and in a page. */
export async function measureLayout(peer: Peer, graph: Graph): Promise<LayoutTime> {
  const first = await timed(peer, graph);
  const slow = first.ms > SLOW;
  if (!slow) await inTurn(peer, graph, { ...WARM_UP, ms: WARM_UP.ms - first.ms });
  const times = slow ? { own: [first.ms], base: await baseTimes(graph) } : await inTurn(peer, graph, MEASURED);
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

/** The library's own SVG, or its places written down by template strings. */
export const svgBy = (peer: Peer) =>
  peer.toSvg ?? (async (graph: Graph) => writeSvg(graph, (await peer.layOut(graph)).places));

export async function measureExport(peer: Peer, graphs: readonly Graph[]): Promise<ExportTime> {
  const [own, bar] = [svgBy(peer), svgBy(base)];
  const times: { own: number[]; base: number[] } = { own: [], base: [] };
  const map = async (graph: Graph) => {
    const start = performance.now();
    await own(graph);
    const middle = performance.now();
    await bar(graph);
    times.own.push(middle - start);
    times.base.push(performance.now() - middle);
  };
  for (const graph of graphs.slice(0, EXPORT.warmUp)) await map(graph);
  [times.own, times.base] = [[], []];
  const start = performance.now();
  for (let round = 0; round < EXPORT.rounds; round++) {
    for (const graph of graphs) if (performance.now() - start < EXPORT.ms) await map(graph);
  }
  return { ms: median(times.own), baseMs: median(times.base) };
}

async function timed(peer: Peer, graph: Graph): Promise<{ ms: number; places: readonly Point[] }> {
  const start = performance.now();
  const { places } = await peer.layOut(graph);
  return { ms: performance.now() - start, places };
}

/** Round after round, so that the machine's moods fall on both alike. */
async function inTurn(peer: Peer, graph: Graph, limit: { ms: number; rounds: number }) {
  const times: { own: number[]; base: number[] } = { own: [], base: [] };
  const start = performance.now();
  const own = async () => times.own.push((await timed(peer, graph)).ms);
  const bar = async () => times.base.push((await timed(base, graph)).ms);
  do {
    // Whoever comes second finds warmer caches, or another's rubbish: each does by turns.
    for (const one of times.own.length % 2 === 0 ? [own, bar] : [bar, own]) await one();
  } while (performance.now() - start < limit.ms && times.own.length < limit.rounds);
  return times;
}

async function baseTimes(graph: Graph): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 4; round++) times.push((await timed(base, graph)).ms);
  return times.slice(1);
}
