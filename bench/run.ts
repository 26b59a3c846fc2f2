import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureCommandLine } from "./command-line.ts";
import { measureDragging } from "./drag.ts";
import { measureHostile } from "./hostile.ts";
import { measureLargeMaps } from "./large-maps.ts";
import { measureLongLists } from "./long-lists.ts";
import { measureMeasures } from "./measures.ts";
import { measureModel } from "./model.ts";
import { measureMutations } from "./mutation.ts";
import { measurePaint } from "./paint.ts";
import { measurePeers } from "./peers-part.ts";
import { measureQuality } from "./quality-of-maps.ts";
import { measureSlider } from "./slider.ts";
import { measureWarmMap } from "./warm-map.ts";

/**
 * Measures what the library promises of speed and quality, as ratios against a base line in the same run:
 * `npm run bench -- [map] [model] [commands] [cli] [large] [measures] [quality] [drag] [slider] [paint] [hostile] [peers] [--quick]`, all parts where none is named.
 * `--quick` measures less of the peers, and writes into `results/quick`, which git ignores.
 */
const PARTS: Readonly<Record<string, (say: (line: string) => void) => void | Promise<void>>> = {
  map: measureWarmMap,
  model: measureModel,
  commands: (say) => {
    measureLongLists(say);
    measureMutations(say);
  },
  cli: measureCommandLine,
  large: measureLargeMaps,
  measures: measureMeasures,
  quality: measureQuality,
  drag: measureDragging,
  slider: measureSlider,
  paint: measurePaint,
  hostile: measureHostile,
};
const PEERS = "peers";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const given = process.argv.slice(2);
const quick = given.includes("--quick");
const named = given.filter((one) => one !== "--quick");
const unknown = named.find((one) => one !== PEERS && !Object.hasOwn(PARTS, one));
if (unknown !== undefined) throw new Error(`No part ${unknown}: name ${[...Object.keys(PARTS), PEERS].join(", ")}.`);
const folder = here(quick ? "./results/quick" : "./results");
mkdirSync(folder, { recursive: true });

const lines: string[] = [];
const say = (line: string) => {
  lines.push(line);
  console.log(line);
};
const wanted = Object.entries(PARTS).filter(([name]) => named.length === 0 || named.includes(name));
if (wanted.length > 0) {
  say("# Bench");
  say(`\nNode ${process.version}. Ratios, not absolute times: the base line runs in the same process, in turn.`);
  for (const [, measure] of wanted) await measure(say);
}
if (wanted.length === Object.keys(PARTS).length) writeFileSync(`${folder}/latest.md`, `${lines.join("\n")}\n`);
if (named.length === 0 || named.includes(PEERS)) await measurePeers(folder, quick, (line) => console.log(`\n${line}`));
