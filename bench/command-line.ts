import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { beside } from "../.scripts/beside.mjs";
import { medians, run } from "./measure.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const CASES = here("../examples/cases/");

/** The command line as the package bundles it, from its start to the file. */
export async function measureCommandLine(say: (line: string) => void): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "ecomap-bench-"));
  const cli = join(scratch, "cli.cjs");
  const bundled: BuildOptions = {
    entryPoints: [here("../src/cli/main.ts")],
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  };
  await build({ ...bundled, outfile: cli, plugins: [beside] });
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
  const whole = join(scratch, "whole.cjs");
  await build({ ...bundled, outfile: whole, external: ["@resvg/resvg-js"] });
  sayThreads(whole, scratch, say);
  rmSync(scratch, { recursive: true });
}

const FILES = 1000;

/** How much sooner a thousand files are done by two threads than by one; other work on the computer counts in both. */
function sayThreads(cli: string, scratch: string, say: (line: string) => void): void {
  const cases = readdirSync(CASES).filter((name) => name.endsWith(".json"));
  const files = Array.from({ length: FILES }, (_, i) => join(scratch, `n${i}.json`));
  for (const [i, file] of files.entries()) copyFileSync(join(CASES, cases[i % cases.length] ?? ""), file);
  const calls: Readonly<Record<string, (jobs: string) => readonly string[]>> = {
    draw: (jobs) => ["draw", ...files, "-o", join(scratch, `drawn${jobs}`)],
    convert: (jobs) => ["convert", "--each", ...files, "--to", "graphml", "-o", join(scratch, `written${jobs}`)],
    measure: (jobs) => ["measure", ...files, "-o", join(scratch, `measures${jobs}.csv`)],
  };
  say(`\n## ${FILES} files by the command line, on ${availableParallelism()} processors\n`);
  say("| | one thread (s) | two threads (s) | two against one |\n|---|---|---|---|");
  for (const [name, call] of Object.entries(calls)) {
    const [one = 0, two = 0] = ["1", "2"].map((jobs) => {
      const begun = performance.now();
      run(process.execPath, [cli, ...call(jobs), "--jobs", jobs, "--quiet", "--force"]);
      return (performance.now() - begun) / 1000;
    });
    say(`| ecomap ${name} | ${one.toFixed(1)} | ${two.toFixed(1)} | ${(two / one).toFixed(2)} |`);
  }
}
