import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { egoGraph } from "./graphs.ts";
import type { Card } from "./line-up.ts";
import { medians, run } from "./measure.ts";

const MEMBERS = 30;
const NODE = "node";

/** From the start of a program to the SVG file of a map of 30: each a bundle of its own, in ms; and `node -e 0`, that all need. */
export async function measureCold(
  cards: readonly Card[],
  rounds: number,
): Promise<{ node: number; of: ReadonlyMap<string, number> }> {
  const scratch = mkdtempSync(join(tmpdir(), "ecomap-cold-"));
  const jobs: Record<string, () => void> = { [NODE]: () => run(process.execPath, ["-e", "0"]) };
  for (const [i, card] of cards.entries()) {
    const [program, picture] = [join(scratch, `${i}.mjs`), join(scratch, `${i}.svg`)];
    await bundle(card, program);
    jobs[card.name] = () => run(process.execPath, [program, picture]);
    run(process.execPath, [program, picture]);
    if (!readFileSync(picture, "utf8").includes("<svg")) throw new Error(`${card.name} writes no SVG.`);
  }
  const of = medians(jobs, rounds, 1);
  rmSync(scratch, { recursive: true });
  return { node: of.get(NODE) ?? 0, of };
}

async function bundle({ file, name }: Card, outfile: string): Promise<void> {
  const contents = `
    import { writeFileSync } from "node:fs";
    import { svgBy } from "./cell.ts";
    import { peers } from "./peers/${file}.ts";
    const graph = ${JSON.stringify(egoGraph(MEMBERS))};
    writeFileSync(process.argv[2], await svgBy(peers[${JSON.stringify(name)}])(graph));
    process.exit(0);`;
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "silent",
    // Packages that are still CommonJS ask for Node's modules by require.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
}
