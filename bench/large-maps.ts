import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export function measureLargeMaps(say: (line: string) => void): void {
  say("\n## Large maps, each in a process of its own\n");
  say(
    "| members | seconds | layout alone | / 300 ticks of d3-force | MB of SVG | peak MB |\n|---|---|---|---|---|---|",
  );
  for (const members of [150, 1000, 10000]) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", here("./as-published.mjs"), here("./large.ts"), String(members)],
      {
        encoding: "utf8",
        cwd: here(".."),
      },
    );
    if (stdout === "") throw new Error(stderr);
    const { seconds, layout, ticks, bytes, peakMegabytes } = JSON.parse(stdout);
    const times = [seconds.toFixed(2), layout.toFixed(2), (layout / ticks).toFixed(2)];
    say(`| ${[members, ...times, (bytes / 1e6).toFixed(1), peakMegabytes].join(" | ")} |`);
  }
}
