import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseEcomap, renderToString } from "../src/index.ts";
import { draw } from "../src/scene/draw.ts";
import { resolveDrawOptions } from "../src/scene/options.ts";
import { asDocument, egoGraph } from "./graphs.ts";
import { countQuality, qualityOf } from "./quality.ts";
import { readSvg } from "./read-svg.ts";

const CASES = fileURLToPath(new URL("../examples/cases/", import.meta.url));

/** The cases and ego networks as drawn: counted on the placement, and on the text of the picture. */
export function measureQuality(say: (line: string) => void): void {
  say("\n## Quality, counted on the finished geometry / on the SVG text\n");
  say(
    "| map | symbols overlapping | labels overlapping | labels on symbols | ties through symbols | ties through names | crossings |\n|---|---|---|---|---|---|---|",
  );
  const maps = [
    ...readdirSync(CASES)
      .filter((name) => /^\d.*(?<!\.en)\.json$/.test(name))
      .map((name) => [name.replace(".json", ""), readFileSync(CASES + name, "utf8")] as const),
    ...[10, 30, 100, 150].map((size) => [`ego network of ${size}`, asDocument(egoGraph(size))] as const),
  ];
  for (const [name, input] of maps) {
    const doc = parseEcomap(input);
    const placed = Object.values(qualityOf(draw(doc, resolveDrawOptions()).placement));
    const pictured = Object.values(countQuality(readSvg(renderToString(doc))));
    say(`| ${name} | ${placed.map((count, i) => `${count} / ${pictured[i]}`).join(" | ")} |`);
  }
}
