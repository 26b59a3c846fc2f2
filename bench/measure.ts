import { spawnSync } from "node:child_process";
import { median } from "./median.ts";

/** Runs the jobs in turn, round after round, so that the machine's moods fall on all alike; answers each one's median in ms. */
export function medians(
  jobs: Readonly<Record<string, (round: number) => void>>,
  rounds: number,
  warmUp: number,
): Map<string, number> {
  const times = new Map<string, number[]>(Object.keys(jobs).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      job(round + warmUp);
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** Starts a program; throws where it fails. */
export function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
}
