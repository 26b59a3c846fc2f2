import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { LOADS, weigh } from "./bundle-size.ts";
import { chartsOf } from "./charts.ts";
import { measureCold } from "./cold.ts";
import { type Case, compare, egoCases, finished } from "./compare.ts";
import type { Figures } from "./figures.ts";
import { CARDS } from "./line-up.ts";
import { run } from "./measure.ts";
import { florentine, karateClub } from "./real-graphs.ts";
import { reportOf } from "./report.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How much is measured: all, or what a first look needs. */
const WHOLE = { sizes: [10, 30, 100, 300], seconds: 10, coldRounds: 9 };
const QUICK = { sizes: [10, 30, 100], seconds: 2, coldRounds: 3 };

/** Peers are no dependencies of the package: they are installed when they are first asked for. */
function installPeers(): void {
  if (!existsSync(here("./peers/node_modules"))) run("npm", ["ci", "--prefix", here("./peers"), "--ignore-scripts"]);
}

async function realCases(): Promise<Case[]> {
  const { lesMiserables } = await import("./peers/les-miserables.ts");
  return [
    { name: "Florentine families", graph: florentine(), real: true },
    { name: "karate club", graph: karateClub(), real: true },
    { name: "Les Misérables", graph: lesMiserables(), real: true },
  ];
}

/** Measures ecomap and its peers on the same graphs; writes `peers.md` and its charts into a folder. */
export async function measurePeers(folder: string, quick: boolean, say: (line: string) => void): Promise<void> {
  installPeers();
  const start = performance.now();
  const { sizes, seconds, coldRounds } = quick ? QUICK : WHOLE;
  const cases = [...egoCases(sizes), ...(quick ? [] : await realCases())];
  const figures: Figures = {
    seconds,
    graphs: cases,
    peers: CARDS,
    cells: await compare(cases, seconds, (name) => console.error(`… ${name}`)),
    finished: cases.map((one) => ({ on: one.name, ...finished(one) })),
    cold: await measureCold(
      CARDS.filter(({ runsIn }) => runsIn === "node"),
      coldRounds,
    ),
    loads: await Promise.all(LOADS.map(async (load) => ({ ...load, ...(await weigh(load)) }))),
  };
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  const head = `Measured on ${new Date().toISOString().slice(0, 10)} in ${minutes} minutes, Node ${process.version}, ${cpus().length} cores.`;
  const charts = chartsOf(figures);
  const text = reportOf(figures, head, [...charts.keys()]);
  say(text);
  mkdirSync(`${folder}/peers`, { recursive: true });
  writeFileSync(`${folder}/peers.md`, `${text}\n`);
  const { strips } = await import("./peers/strips.ts");
  for (const [name, chart] of charts) writeFileSync(`${folder}/peers/${name}.svg`, `${strips(chart)}\n`);
}
