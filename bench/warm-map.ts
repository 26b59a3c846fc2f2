import { parseEcomap, renderToString } from "../src/index.ts";
import { measureExport } from "./cell.ts";
import { asDocument, egoGraph, type Graph } from "./graphs.ts";

/** 30 members, document text to SVG text, warm. */
export async function measureWarmMap(say: (line: string) => void): Promise<void> {
  const texts = new Map<Graph, string>();
  for (let i = 0; i < 20; i++) {
    const graph = egoGraph(30, 1000 + i);
    texts.set(graph, JSON.stringify(asDocument(graph)));
  }
  const toSvg = (graph: Graph) => renderToString(parseEcomap(texts.get(graph)));
  const { ms, baseMs } = await measureExport(toSvg, [...texts.keys()]);
  say("\n## A map of 30, from document text to SVG text, warm\n");
  say("| | ms | maps a second | speed against d3-force |\n|---|---|---|---|");
  say(`| d3-force, tuned, 300 ticks, template strings | ${baseMs.toFixed(1)} | ${(1000 / baseMs).toFixed(0)} | 1 |`);
  say(`| ecomap | ${ms.toFixed(1)} | ${(1000 / ms).toFixed(0)} | ${(baseMs / ms).toFixed(2)} |`);
}
