import { takeStep } from "../src/command/apply.ts";
import { redoStep, undoStep } from "../src/command/undo.ts";
import {
  applyCommand,
  type Command,
  compact,
  type EcomapDocument,
  forAudience,
  merge,
  parseEcomap,
  serialize,
} from "../src/index.ts";

const COUNTS = [1250, 2500, 5000] as const;
const CONTEXT = { recorded: "2026-03-03T10:00:00Z" };

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

const start = (count: number): EcomapDocument =>
  parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "client" } },
    members: upTo(count).map((i) => ({ id: `m${i}` })),
    ties: upTo(count).map((i) => ({ id: `t${i}`, from: "client", to: `m${i}` })),
  });

/** One step of as many commands as there are members. */
const KINDS: Readonly<Record<string, (i: number, count: number) => Command>> = {
  "new members": (i) => ({ type: "addMember", member: { id: `x${i}` } }),
  "names of members": (i) => ({ type: "updateMember", member: `m${i}`, set: { name: `Naam ${i}` } }),
  "members who go": (i) => ({ type: "removeMember", member: `m${i}` }),
  "new ties": (i, count) => ({ type: "addTie", tie: { id: `y${i}`, from: `m${i}`, to: `m${(i + 1) % count}` } }),
  "bans": (i, count) => ({ type: "addTie", tie: { id: `y${i}`, from: `m${i}`, to: `m${(i + 1) % count}`, ban: {} } }),
  "strengths of ties": (i) => ({ type: "updateTie", tie: `t${i}`, set: { strength: "weak" } }),
  "ties that go": (i) => ({ type: "removeTie", tie: `t${i}` }),
  "moves": (i) => ({ type: "strengthen", tie: `t${i}`, why: `Wens ${i}` }),
  "pins": (i) => ({ type: "pinMember", layout: "force", member: `m${i}`, x: i, y: i }),
  "new contacts": (i) => ({ type: "addLogEntry", logEntry: { id: `l${i}`, kind: "call" } }),
  "new groups": (i) => ({ type: "addGroup", group: { id: `g${i}`, kind: "household", members: [`m${i}`] } }),
};

/** What is done with a document after a step that removed all, of which history tells. */
const WORKS: Readonly<Record<string, (after: ReturnType<typeof takeStep>, before: EcomapDocument) => unknown>> = {
  "to take the step back": ({ doc, step }) => undoStep(doc, step),
  "to take it back and do it again": ({ doc, step }) => redoStep(undoStep(doc, step), step),
  "a copy for the team": ({ doc }) => forAudience(doc, "team"),
  "a copy to carry": ({ doc }) => forAudience(doc, "carry"),
  "to erase one": ({ doc }) => applyCommand(doc, { type: "erase", table: "members", id: "m1" }, CONTEXT),
  "to forget": ({ doc }) => compact(doc, "2027-01-01"),
  "to merge": ({ doc }, before) =>
    merge(before, doc, applyCommand(before, { type: "updateClient", set: { name: "Rosa" } }, CONTEXT)),
  "to write and read": ({ doc }) => parseEcomap(serialize(doc)),
};

/** How long one step of many commands takes, and what comes of it: four times as many are to take some four times as long. */
export function measureLongLists(say: (line: string) => void): void {
  say("\n## One step of many commands, on as many members and ties\n");
  say(`| commands | ${COUNTS.map((count) => `${count.toLocaleString("en")} (ms)`).join(" | ")} | times |`);
  say(`|---|${COUNTS.map(() => "---:|").join("")}---:|`);
  const row = (name: string, times: readonly number[]) => {
    const [first = 0, , last = 0] = times;
    say(`| ${name} | ${times.map(Math.round).join(" | ")} | ${(last / Math.max(1, first)).toFixed(1)} |`);
  };
  for (const [name, make] of Object.entries(KINDS)) {
    const times = COUNTS.map((count) => {
      const doc = start(count);
      const list = upTo(count).map((i) => make(i, count));
      return timeOf(() => applyCommand(doc, list, CONTEXT));
    });
    row(name, times);
    if (name === "names of members") row("the same, a year ago", COUNTS.map(datedTime));
  }
  for (const [name, work] of Object.entries(WORKS)) {
    const times = COUNTS.map((count) => {
      const doc = start(count);
      const list = upTo(count).map((i): Command => ({ type: "removeMember", member: `m${i}` }));
      const after = takeStep(doc, list, CONTEXT);
      return timeOf(() => work(after, doc));
    });
    row(name, times);
  }
}

/** What happened before something that history tells of the same fields. */
function datedTime(count: number): number {
  const named = (name: string) =>
    upTo(count).map((i): Command => ({ type: "updateMember", member: `m${i}`, set: { name } }));
  const doc = applyCommand(start(count), named("Nu"), CONTEXT);
  return timeOf(() => applyCommand(doc, named("Toen"), { recorded: "2026-04-04T10:00:00Z", happened: "2025-03-03" }));
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
