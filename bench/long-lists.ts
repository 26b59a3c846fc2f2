import { applyCommand, type Command, parseEcomap } from "../src/index.ts";

const COMMANDS = [5000, 20_000];
const MEMBERS = 500;

/** How long one step of many commands takes: four times as many are to take some four times as long. */
export function measureLongLists(say: (line: string) => void): void {
  const ids = Array.from({ length: MEMBERS }, (_, i) => i);
  const doc = parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "client" } },
    members: ids.map((i) => ({ id: `m${i}` })),
    ties: ids.map((i) => ({ id: `t${i}`, from: "client", to: `m${i}` })),
  });
  const kinds: Readonly<Record<string, (i: number) => Command>> = {
    "names of members": (i) => ({ type: "updateMember", member: `m${i % MEMBERS}`, set: { name: `Naam ${i}` } }),
    "strengths of ties": (i) => ({
      type: "updateTie",
      tie: `t${i % MEMBERS}`,
      set: { strength: i % 2 ? "weak" : "strong" },
    }),
    "moves": (i) => ({ type: "strengthen", tie: `t${i % MEMBERS}`, why: `Wens ${i}` }),
    "pins": (i) => ({ type: "pinMember", layout: "force", member: `m${i % MEMBERS}`, x: i, y: i }),
    "new contacts": (i) => ({ type: "addLogEntry", logEntry: { id: `l${i}`, kind: "call" } }),
  };
  say(`\n## One step of many commands, on ${MEMBERS} members and as many ties\n`);
  say(`| commands | ${COMMANDS.map((count) => `${count.toLocaleString("en")} (ms)`).join(" | ")} |`);
  say(`|---|${COMMANDS.map(() => "---:|").join("")}`);
  for (const [name, make] of Object.entries(kinds)) {
    const times = COMMANDS.map((count) => {
      const list = Array.from({ length: count }, (_, i) => make(i));
      const begun = performance.now();
      applyCommand(doc, list, { recorded: "2026-03-03T10:00:00Z" });
      return Math.round(performance.now() - begun);
    });
    say(`| ${name} | ${times.join(" | ")} |`);
  }
}
