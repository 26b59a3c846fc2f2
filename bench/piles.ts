import { parseEcomap, renderToString } from "../src/index.ts";

const COUNTS = [300, 600, 1200, 2400] as const;

/** Members who are all pinned on one spot: laying them out is to take little more than laying them out anew. */
export function measurePiles(say: (line: string) => void): void {
  say("\n## Members pinned on one spot\n");
  say("| layout | members | placed anew (ms) | pinned (ms) | times |\n|---|---:|---:|---:|---:|");
  for (const layout of ["rings", "sectors", "force"] as const) {
    for (const count of COUNTS) {
      const ids = Array.from({ length: count }, (_, i) => `m${i}`);
      const file = {
        ...{ format: "ecomap", version: 1, client: { id: "client" } },
        members: ids.map((id, i) => ({ id, name: `Naam ${i}` })),
        ties: ids.map((id, i) => ({ id: `t${i}`, from: "client", to: id })),
      };
      const pins = ids.map((member) => ({ member, x: 200, y: 100, pinned: true }));
      const [fresh, piled] = [file, { ...file, places: { [layout]: pins } }].map((one) => {
        const doc = parseEcomap(one);
        const begun = process.cpuUsage().user;
        renderToString(doc, { layout });
        return (process.cpuUsage().user - begun) / 1000;
      });
      const times = ((piled ?? 0) / Math.max(1, fresh ?? 0)).toFixed(1);
      say(`| ${layout} | ${count} | ${Math.round(fresh ?? 0)} | ${Math.round(piled ?? 0)} | ${times} |`);
    }
  }
}
