import { generate } from "../examples/generate.ts";
import { parseEcomap, renderToString } from "../src/index.ts";
import { egoGraph } from "./graphs.ts";
import { peers as plain } from "./peers/d3-force.ts";
import { peers as own } from "./peers/ecomap.ts";

/**
 * One map of the size asked for, in a process of its own: seconds from text to SVG, of the layout alone, and of d3-force's
 * default 300 ticks on the same graph; and peak memory before those.
 */
const members = Number(process.argv[2]);

function secondsOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
}

const text = JSON.stringify(generate(members));
let bytes = 0;
const seconds = secondsOf(() => {
  bytes = renderToString(parseEcomap(text)).length;
});
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const graph = egoGraph(members);
const [layout, ticks] = [own.ecomap, plain["d3-force"]].map((peer) => {
  peer?.layOut(egoGraph(100));
  return secondsOf(() => peer?.layOut(graph));
});
console.log(JSON.stringify({ members, seconds, layout, ticks, bytes, peakMegabytes }));
