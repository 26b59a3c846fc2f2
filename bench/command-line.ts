import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beside } from "../.scripts/beside.mjs";
import { medians, run } from "./measure.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The command line as the package bundles it, from its start to the file. */
export async function measureCommandLine(say: (line: string) => void): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "ecomap-bench-"));
  const cli = join(scratch, "cli.cjs");
  await build({
    entryPoints: [here("../src/cli/main.ts")],
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    outfile: cli,
    logLevel: "silent",
    plugins: [beside],
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
  rmSync(scratch, { recursive: true });
  const [bare = 0, drawn = 0] = [cold.get("node"), cold.get("cli")];
  say("\n## The bundled command line, cold\n");
  say("| | ms | against `node -e 0` |\n|---|---|---|");
  say(`| node -e 0 | ${bare.toFixed(0)} | 1 |`);
  say(`| ecomap draw, a case of 18 members | ${drawn.toFixed(0)} | ${(drawn / bare).toFixed(2)} |`);
}
