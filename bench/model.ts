import { generate } from "../examples/generate.ts";
import {
  applyCommand,
  type Command,
  documentAt,
  type EcomapDocument,
  forAudience,
  parseEcomap,
  serialize,
} from "../src/index.ts";
import { medians } from "./measure.ts";

/** A document of so many members with so many changes in its history, a week apart. */
export function withHistory(members: number, changes: number): EcomapDocument {
  let doc = parseEcomap(generate(members));
  for (let i = 0; i < changes; i++) {
    doc = applyCommand(doc, nth(doc, i), { recorded: momentOf(i) });
  }
  return doc;
}

/** One of the changes that a year brings: strengths, names, notes, logged contacts. */
function nth({ members, ties }: EcomapDocument, i: number): Command {
  const member = members[i % members.length]?.id ?? "";
  const { id: tie = "", strength } = ties[(i * 7) % ties.length] ?? {};
  if (i % 4 === 0) return { type: "updateMember", member, set: { name: `Name ${i}` } };
  if (i % 4 === 1) return { type: "addLogEntry", logEntry: { id: `log-${i}`, tie, kind: "call" } };
  // What is said again as it was is no change.
  return { type: "updateTie", tie, set: { strength: strength === "strong" ? "weak" : "strong" } };
}

const momentOf = (i: number): string => {
  const day = (unit: number, least: number) => String(least + unit).padStart(2, "0");
  return `${2010 + Math.floor(i / 336)}-${day(Math.floor(i / 28) % 12, 1)}-${day(i % 28, 1)}T10:00:00Z`;
};

/** What the model costs, each as a ratio against a base line in the same run. */
export function measureModel(say: (line: string) => void): void {
  say("\n## The model, warm\n");
  say("| | ms | against | ratio |\n|---|---|---|---|");
  const line = (what: string, ms: number, base: string, baseMs: number) =>
    say(`| ${what} | ${ms.toFixed(3)} | ${base} (${baseMs.toFixed(3)} ms) | ${(ms / baseMs).toFixed(1)} |`);

  for (const size of [30, 1000]) {
    const text = serialize(parseEcomap(generate(size)));
    const times = medians(
      { json: () => void JSON.parse(text), ours: () => void parseEcomap(text) },
      size > 30 ? 60 : 600,
      200,
    );
    line(`parse and check ${size} members`, times.get("ours") ?? 0, "JSON.parse", times.get("json") ?? 0);
  }

  const past = withHistory(150, 1000);
  const [first = past] = [parseEcomap(generate(10_000))];
  const command = (doc: EcomapDocument, i: number) =>
    void applyCommand(doc, nth(doc, i * 4 + 2), { recorded: "2026-03-03T10:00:00Z" });
  const times = medians(
    {
      command: (i) => command(past, i),
      at: () => void documentAt(past, "2011-06"),
      client: () => void forAudience(past, "client"),
      copy: () => void structuredClone(past),
    },
    300,
    100,
  );
  const of = (name: string) => times.get(name) ?? 0;
  line("a command, 150 members, 1,000 changes", of("command"), "structuredClone of the document", of("copy"));
  line("documentAt, 150 members, 1,000 changes", of("at"), "one command", of("command"));
  line("the client's copy of the same", of("client"), "one command", of("command"));
  const large = medians({ command: (i) => command(first, i), copy: () => void structuredClone(first) }, 15, 3);
  line(
    "a command, 10,000 members",
    large.get("command") ?? 0,
    "structuredClone of the document",
    large.get("copy") ?? 0,
  );
}
