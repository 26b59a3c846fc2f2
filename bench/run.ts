import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { LAYOUTS } from "../src/document/schema/terms.ts";
import { parseEcomap, renderToString } from "../src/index.ts";
import { draw } from "../src/scene/draw.ts";
import { resolveDrawOptions } from "../src/scene/options.ts";
import { asDocument, egoGraph } from "./graphs.ts";
import { medians, run } from "./measure.ts";
import { measureModel } from "./model.ts";
import { measureMutations } from "./mutation.ts";
import { drawByD3 } from "./peer.ts";
import { qualityOf } from "./quality.ts";

/** Measures what the library promises of speed and quality, as ratios against a base line in the same run. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "ecomap-bench-"));
const lines: string[] = [];
const say = (line: string) => {
  lines.push(line);
  console.log(line);
};

say("# Bench");
say(`\nNode ${process.version}. Ratios, not absolute times: the base line runs in the same process, in turn.\n`);

// 30 members, document text to SVG text, warm
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
say("## A map of 30, from document text to SVG text, warm\n");
say("| | ms | maps a second | speed against d3-force |\n|---|---|---|---|");
say(`| d3-force, 300 ticks, template strings | ${d3.toFixed(1)} | ${(1000 / d3).toFixed(0)} | 1 |`);
say(`| ecomap | ${own.toFixed(1)} | ${(1000 / own).toFixed(0)} | ${(d3 / own).toFixed(2)} |`);

measureModel(say);
measureMutations(say);

// the command line, cold
const cli = join(scratch, "cli.cjs");
await build({
  entryPoints: [here("../src/cli/main.ts")],
  bundle: true,
  minify: true,
  platform: "node",
  format: "cjs",
  outfile: cli,
  logLevel: "silent",
});
const file = here("../examples/cases/5-keys-at-last.json");
const cold = medians(
  {
    node: () => run(process.execPath, ["-e", "0"]),
    cli: () => run(process.execPath, [cli, "draw", file, "-o", join(scratch, "out.svg"), "--force"]),
  },
  15,
  2,
);
const [bare = 0, drawn = 0] = [cold.get("node"), cold.get("cli")];
say("\n## The bundled command line, cold\n");
say("| | ms | against `node -e 0` |\n|---|---|---|");
say(`| node -e 0 | ${bare.toFixed(0)} | 1 |`);
say(`| ecomap draw, a case of 18 members | ${drawn.toFixed(0)} | ${(drawn / bare).toFixed(2)} |`);

say("\n## Large maps, each in a process of its own\n");
say("| members | seconds | MB of SVG | peak MB |\n|---|---|---|---|");
for (const members of [150, 1000, 10000]) {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", here("./large.ts"), String(members)], {
    encoding: "utf8",
    cwd: here(".."),
  });
  if (stdout === "") throw new Error(stderr);
  const { seconds, bytes, peakMegabytes } = JSON.parse(stdout);
  say(`| ${members} | ${seconds.toFixed(2)} | ${(bytes / 1e6).toFixed(1)} | ${peakMegabytes} |`);
}

say("\n## Quality, counted on the finished geometry\n");
say(
  "| map | symbols overlapping | labels overlapping | labels on symbols | ties through symbols | ties through names | crossings |\n|---|---|---|---|---|---|---|",
);
const cases = here("../examples/cases/");
const maps = [
  ...readdirSync(cases)
    .filter((name) => /^\d.*(?<!\.en)\.json$/.test(name))
    .map((name) => [name.replace(".json", ""), readFileSync(cases + name, "utf8")] as const),
  ...[10, 30, 100, 150].map((size) => [`ego network of ${size}`, asDocument(egoGraph(size))] as const),
];
for (const layout of LAYOUTS) {
  for (const [name, input] of maps) {
    const quality = qualityOf(draw(parseEcomap(input), resolveDrawOptions({ layout })).placement);
    say(`| ${layout}: ${name} | ${Object.values(quality).join(" | ")} |`);
  }
}

mkdirSync(here("./results"), { recursive: true });
writeFileSync(here("./results/latest.md"), `${lines.join("\n")}\n`);
rmSync(scratch, { recursive: true });
