import { generate } from "../examples/generate.ts";
import { parseEcomap, renderToString } from "../src/index.ts";

/** One map of the size asked for, in a process of its own: seconds and peak memory. */
const members = Number(process.argv[2]);
const text = JSON.stringify(generate(members));
const start = performance.now();
const svg = renderToString(parseEcomap(text));
const seconds = (performance.now() - start) / 1000;
console.log(
  JSON.stringify({
    members,
    seconds,
    bytes: svg.length,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
