import { parseEcomap, renderToString } from "../src/index.ts";
import type { Point } from "../src/layout/types.ts";
import { draw } from "../src/scene/draw.ts";
import { resolveDrawOptions } from "../src/scene/options.ts";
import type { Runner } from "./asked.ts";
import type { LayoutTime } from "./cell.ts";
import { asDocument, egoGraph, type Graph } from "./graphs.ts";
import { grow } from "./grow.ts";
import { CARDS, type Card } from "./line-up.ts";
import { meanMove } from "./move.ts";
import { pageRunner } from "./page-runner.ts";
import { fromPositions, roomOf, toFairScale } from "./positions.ts";
import { processRunner } from "./process-runner.ts";
import { countQuality, type Quality, qualityOf } from "./quality.ts";
import { readSvg } from "./read-svg.ts";
import { stressOf } from "./stress.ts";

export interface Case {
  readonly name: string;
  readonly graph: Graph;
  /** Without a client in the middle: reported, and no more. */
  readonly real: boolean;
}

/** One peer on one graph; what is missing took too long. */
export interface Cell {
  readonly peer: string;
  readonly on: string;
  readonly time?: LayoutTime;
  readonly scores?: {
    readonly delivered: Quality;
    readonly fair: Quality;
    readonly stress: number;
    readonly room: number;
  };
  readonly moves?: { readonly goingOn: number; readonly afresh: number };
  readonly export?: { readonly ms: number; readonly baseMs: number };
}

/** Where the rate of export is measured. */
export const EXPORTED = "ego 30";

export const egoCases = (sizes: readonly number[]): Case[] =>
  sizes.map((size) => ({ name: `ego ${size}`, graph: egoGraph(size), real: false }));

/** Each peer on each graph, one after the other: two at once would take each other's time. */
export async function compare(cases: readonly Case[], seconds: number, tell: (what: string) => void): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const card of CARDS) {
    const runner = (card.runsIn === "page" ? pageRunner : processRunner)(card.file, seconds);
    tell(card.name);
    for (const one of cases) cells.push(await cellOf(card, one, runner, seconds));
    await runner.close();
  }
  return cells;
}

async function cellOf(
  { name: peer }: Card,
  { name: on, graph, real }: Case,
  runner: Runner,
  seconds: number,
): Promise<Cell> {
  const time = await runner.ask({ what: "layout", peer, graph });
  if (!time || time.ms > seconds * 1000) return { peer, on };
  const grown = real ? undefined : await runner.ask({ what: "growth", peer, graph, grown: grow(graph) });
  const graphs = Array.from({ length: 20 }, (_, i) => egoGraph(30, 1000 + i));
  const exported = on === EXPORTED ? await runner.ask({ what: "export", peer, graphs }) : undefined;
  return {
    peer,
    on,
    time,
    scores: scoresOf(graph, time.places),
    ...(grown && {
      moves: { goingOn: meanMove(grown.before, grown.goneOn), afresh: meanMove(grown.before, grown.afresh) },
    }),
    ...(exported && { export: exported }),
  };
}

const scoresOf = (graph: Graph, places: readonly Point[]) => ({
  delivered: countQuality(fromPositions(graph, places)),
  fair: countQuality(fromPositions(graph, toFairScale(places))),
  stress: stressOf(graph, places),
  room: roomOf(places),
});

/** What ecomap really draws: counted on its finished placement, and again on the text of the picture. */
export function finished({ graph }: Case): { placement: Quality; picture: Quality } {
  const doc = parseEcomap(asDocument(graph));
  return {
    placement: qualityOf(draw(doc, resolveDrawOptions()).placement),
    picture: countQuality(readSvg(renderToString(doc))),
  };
}
