import { generate } from "../examples/generate.ts";
import { parseEcomap, serialize } from "../src/index.ts";
import { measure } from "../src/measure/index.ts";

/** Reads and measures many documents, one held at a time, in a process of its own: milliseconds a document, and peak memory. */
const documents = Number(process.argv[2]);
const texts = Array.from({ length: 50 }, (_, seed) =>
  serialize(parseEcomap({ ...generate(30, seed + 1), asked: { memberTies: true } })),
);
const spent = { json: 0, parse: 0, measure: 0 };
let rows = 0;
for (let i = -500; i < documents; i++) {
  const text = texts[(i + 500) % texts.length] ?? "";
  const times = [performance.now()];
  JSON.parse(text);
  times.push(performance.now());
  const doc = parseEcomap(text);
  times.push(performance.now());
  rows += (measure(doc).size ?? 0) > 0 ? 1 : 0;
  times.push(performance.now());
  if (i < 0) continue;
  const [start = 0, read = 0, parsed = 0, measured = 0] = times;
  spent.json += read - start;
  spent.parse += parsed - read;
  spent.measure += measured - parsed;
}
const each = (ms: number) => ms / documents;
console.log(
  JSON.stringify({
    rows,
    ...{ json: each(spent.json), parse: each(spent.parse), measure: each(spent.measure) },
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
