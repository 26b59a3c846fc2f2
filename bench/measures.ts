import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const DOCUMENTS = 10_000;

/** Reading and measuring 10,000 documents of 30 members, each against the other, in a bundle as a host would have. */
export async function measureMeasures(say: (line: string) => void): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "ecomap-bench-"));
  const outfile = join(scratch, "measured.mjs");
  await build({
    ...{ entryPoints: [here("./measured.ts")], bundle: true, platform: "node", format: "esm" },
    ...{ outfile, logLevel: "silent" },
  });
  const { stdout, stderr } = spawnSync(process.execPath, [outfile, String(DOCUMENTS)], { encoding: "utf8" });
  rmSync(scratch, { recursive: true });
  if (stdout === "") throw new Error(stderr);
  const { json, parse, measure, peakMegabytes } = JSON.parse(stdout);
  say("\n## Measures of 10,000 documents of 30 members, one held at a time\n");
  say("| | ms a document | against parse and check |\n|---|---|---|");
  for (const [what, ms] of Object.entries({ "JSON.parse": json, "parse and check": parse, "all measures": measure })) {
    say(`| ${what} | ${Number(ms).toFixed(3)} | ${(ms / parse).toFixed(2)} |`);
  }
  say(`\nPeak memory ${peakMegabytes} MB.`);
}
