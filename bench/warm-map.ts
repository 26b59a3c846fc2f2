import { parseEcomap, renderToString } from "../src/index.ts";
import { asDocument, egoGraph } from "./graphs.ts";
import { medians } from "./measure.ts";
import { drawByD3 } from "./peer.ts";

/** 30 members, document text to SVG text, warm. */
export function measureWarmMap(say: (line: string) => void): void {
  const graphs = Array.from({ length: 20 }, (_, i) => egoGraph(30, 1000 + i));
  const texts = graphs.map((graph) => JSON.stringify(asDocument(graph)));
  const warm = medians(
    {
      ecomap: (i) => void renderToString(parseEcomap(texts[i % 20])),
      d3: (i) => void drawByD3(graphs[i % 20] ?? egoGraph(30)),
    },
    200,
    60,
  );
  const [own = 0, d3 = 0] = [warm.get("ecomap"), warm.get("d3")];
  say("\n## A map of 30, from document text to SVG text, warm\n");
  say("| | ms | maps a second | speed against d3-force |\n|---|---|---|---|");
  say(`| d3-force, 300 ticks, template strings | ${d3.toFixed(1)} | ${(1000 / d3).toFixed(0)} | 1 |`);
  say(`| ecomap | ${own.toFixed(1)} | ${(1000 / own).toFixed(0)} | ${(d3 / own).toFixed(2)} |`);
}
