import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import type { Command } from "../../../src/command/types.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument, Op } from "../../../src/document/types.ts";
import { file, parse } from "../sample.ts";

const start = parse({
  members: [{ id: "amina", name: "Zus Amina" }],
  ties: [{ id: "t1", from: "client", to: "amina" }],
});
const made = (commands: readonly Command[], doc: EcomapDocument = start): EcomapDocument =>
  commands.reduce((next, command) => applyCommand(next, command, { recorded: dayAfter(next) }), doc);
const dayAfter = ({ history }: EcomapDocument) => `2026-03-${String(history.length + 1).padStart(2, "0")}T10:00:00Z`;
const textFor = (doc: EcomapDocument): string => serialize(forAudience(doc, "client"), { redacted: true });
const told = (doc: EcomapDocument): readonly Op[] => forAudience(doc, "client").history.flatMap(({ ops }) => ops);

const teamOnly = { shownTo: { only: "team" } } as const;

describe("a record that was kept and is shown", () => {
  const agreed = made([
    { type: "addMember", member: { id: "bram", name: "CANARY", agreed: "not-yet", notedBy: "w1" } },
    { type: "addMember", member: { id: "els", name: "Els" } },
    { type: "updateMember", member: "bram", set: { name: "Bram" } },
    { type: "agree", member: "bram" },
    { type: "updateMember", member: "bram", set: { name: "Oom Bram" } },
  ]);

  it("comes into history when it was shown, as it was by then", () => {
    expect(textFor(agreed)).not.toContain("CANARY");
    expect(forAudience(agreed, "client").history.map(({ recorded, ops }) => [recorded.slice(0, 10), ops])).toEqual([
      ["2026-03-02", [{ table: "members", id: "els", added: { id: "els", name: "Els" }, at: 1 }]],
      [
        "2026-03-04",
        [
          {
            table: "members",
            id: "bram",
            added: { id: "bram", name: "Bram", agreed: "yes", notedBy: "w1" },
            at: 1,
          },
        ],
      ],
      ["2026-03-05", [{ table: "members", id: "bram", field: "name", from: "Bram", to: "Oom Bram" }]],
    ]);
  });

  it("is told from the start to who noted it", () => {
    const copy = forAudience(agreed, "client", { viewer: "w1" });
    expect(copy.history).toEqual(agreed.history);
  });

  it("was a word of the team's, and only the words that were shared are told", () => {
    const doc = made([
      { type: "addGoal", goal: { id: "goal1", words: "CANARY", ...teamOnly } },
      { type: "updateGoal", goal: "goal1", set: { words: "Een eigen huis", status: "open" } },
      { type: "updateGoal", goal: "goal1", clear: ["shownTo"] },
      { type: "updateGoal", goal: "goal1", set: { status: "reached" } },
    ]);
    expect(textFor(doc)).not.toContain("CANARY");
    expect(told(doc)).toEqual([
      { table: "document", id: "document", field: "goals", to: [] },
      { table: "goals", id: "goal1", added: { id: "goal1", words: "Een eigen huis", status: "open" }, at: 0 },
      { table: "goals", id: "goal1", field: "status", from: "open", to: "reached" },
    ]);
  });

  it("was kept for what it told of someone who was kept", () => {
    const doc = made([
      { type: "addMember", member: { id: "bram", ...teamOnly } },
      { type: "addGoal", goal: { id: "goal1", of: "bram", words: "CANARY" } },
      { type: "updateGoal", goal: "goal1", set: { of: "client", words: "Koken" } },
      { type: "addTie", tie: { id: "t2", from: "client", to: "bram", state: "broken" } },
      { type: "updateMember", member: "bram", clear: ["shownTo"] },
    ]);
    expect(textFor(doc)).not.toContain("CANARY");
    expect(told(doc)).toEqual([
      { table: "document", id: "document", field: "goals", to: [] },
      { table: "goals", id: "goal1", added: { id: "goal1", of: "client", words: "Koken" }, at: 0 },
      { table: "members", id: "bram", added: { id: "bram" }, at: 1 },
      { table: "ties", id: "t2", added: { id: "t2", from: "client", to: "bram", state: "broken" }, at: 1 },
    ]);
  });
});

describe("a part", () => {
  const notes = (...list: readonly object[]): Command => ({
    type: "updateMember",
    member: "amina",
    set: { notes: list },
  });

  it("that is kept now is not told of when it was not", () => {
    const doc = made([
      notes({ text: "CANARY" }, { text: "Lief" }),
      notes({ text: "CANARY", ...teamOnly }, { text: "Lief" }),
    ]);
    expect(textFor(doc)).not.toContain("CANARY");
    expect(forAudience(doc, "client").members[0]?.notes).toEqual([{ text: "Lief" }]);
  });

  it("that is kept and said in other words is not told of in any", () => {
    const doc = made([
      notes({ text: "CANARY 1" }),
      notes({ text: "CANARY 2" }),
      notes({ text: "CANARY 3", ...teamOnly }),
      notes({ text: "Rustig" }),
    ]);
    expect(textFor(doc)).not.toContain("CANARY");
    expect(told(doc)).toEqual([{ table: "members", id: "amina", field: "notes", to: [{ text: "Rustig" }] }]);
  });

  it("that is kept by a file which does not say when is not told of either", () => {
    const doc = made([notes({ text: "CANARY" }), notes({ text: "CANARY" }, { text: "Lief" })]);
    const members = doc.members.map((member) => ({
      ...member,
      notes: [{ text: "CANARY", ...teamOnly }, { text: "Lief" }],
    }));
    expect(textFor(parseEcomap({ ...doc, members }))).not.toContain("CANARY");
  });

  it("that was kept is told of from when it is shown", () => {
    const doc = made([
      notes({ text: "CANARY", ...teamOnly }),
      notes({ text: "Lief", ...teamOnly }),
      notes({ text: "Lief" }),
      notes({ text: "Heel lief" }),
    ]);
    expect(textFor(doc)).not.toContain("CANARY");
    expect(told(doc)).toEqual([
      { table: "members", id: "amina", field: "notes", to: [{ text: "Lief" }] },
      { table: "members", id: "amina", field: "notes", from: [{ text: "Lief" }], to: [{ text: "Heel lief" }] },
    ]);
  });

  it("is told of where only others of the list were ever kept", () => {
    const doc = made([
      notes({ text: "Lief" }),
      notes({ text: "CANARY", ...teamOnly }, { text: "Lief" }),
      notes({ text: "CANARY", ...teamOnly }, { text: "Heel lief" }),
    ]);
    expect(told(doc)).toEqual([
      { table: "members", id: "amina", field: "notes", to: [{ text: "Lief" }] },
      { table: "members", id: "amina", field: "notes", from: [{ text: "Lief" }], to: [{ text: "Heel lief" }] },
    ]);
  });

  it("is a worker's limit, from when it was discussed", () => {
    const doc = made([
      { type: "bound", tie: "t1", for: "worker", agreement: "CANARY" },
      { type: "bound", tie: "t1", for: "worker", agreement: "Niet thuis", discussed: "2026-03-02" },
    ]);
    expect(textFor(doc)).not.toContain("CANARY");
    expect(textFor(doc)).toContain("Niet thuis");
  });
});

describe("someone who was kept and is no more on the map", () => {
  const gone = made([
    { type: "addMember", member: { id: "bram", name: "CANARY", ...teamOnly } },
    { type: "addTie", tie: { id: "t2", from: "client", to: "bram" } },
    { type: "addLogEntry", logEntry: { id: "l1", kind: "visit", present: ["client", "bram"], words: "CANARY" } },
    { type: "addLogEntry", logEntry: { id: "l2", kind: "call", tie: "t2", words: "CANARY" } },
    {
      type: "addIntervention",
      intervention: { id: "i1", kind: "repair", members: ["amina", "bram"], words: "CANARY" },
    },
    {
      type: "addConference",
      conference: {
        id: "c1",
        agreements: [
          { words: "CANARY", who: ["amina", "bram"] },
          { words: "Koken", who: ["amina"] },
        ],
      },
    },
    { type: "updateMember", member: "amina", set: { ownSupport: [{ member: "bram", words: "CANARY" }] } },
    { type: "strengthen", tie: "t1", steps: [{ what: "CANARY", who: "bram" }, { what: "Praten" }] },
    { type: "removeMember", member: "bram" },
  ]);

  it("is in nothing that is told, and neither is what they did", () => {
    expect(gone.log?.map(({ words }) => words)).toEqual(["CANARY", "CANARY"]);
    expect(textFor(gone)).not.toMatch(/CANARY|bram|t2/);
    expect(forAudience(gone, "client").conferences?.[0]?.agreements).toEqual([{ words: "Koken", who: ["amina"] }]);
    expect(forAudience(gone, "client").ties[0]?.moves?.[0]).toMatchObject({ steps: [{ what: "Praten" }] });
  });

  it("stays so where what was left of it is changed later", () => {
    const done = made(
      [
        {
          type: "updateConference",
          conference: "c1",
          set: {
            agreements: [
              { words: "CANARY", who: ["amina"], done: "2026-03" },
              { words: "Koken", who: ["amina"] },
            ],
          },
        },
        { type: "updateMember", member: "amina", set: { ownSupport: [{ words: "CANARY 2" }] } },
      ],
      gone,
    );
    expect(textFor(done)).not.toContain("CANARY");
    expect(forAudience(done, "client").conferences?.[0]?.agreements).toEqual([{ words: "Koken", who: ["amina"] }]);
  });

  it("stays so where those of whom it was said are taken off the map too", () => {
    const later = made(
      [
        { type: "removeTie", tie: "t1" },
        { type: "removeMember", member: "amina" },
      ],
      gone,
    );
    expect(textFor(later)).not.toContain("CANARY");
    expect(told(later).filter((op) => "removed" in op)).toHaveLength(2);
  });

  it("leaves all this to be seen by those who saw them", () => {
    const copy = forAudience(gone, "team");
    expect(copy).toEqual({ ...gone, redactedFor: "team", history: copy.history });
    expect(copy.history.flatMap(({ ops }) => ops).filter((op) => op.table !== "conferences")).toEqual(
      gone.history
        .flatMap(({ ops }) => ops)
        .filter(({ table, ...op }) => table !== "conferences" && !("shownTo" in op))
        .map(withoutShownTo),
    );
  });
});

/** For whom something is, history tells nobody. */
function withoutShownTo(op: Op): Op {
  const text = JSON.stringify(op, (key, value: unknown) => (key === "shownTo" ? undefined : value));
  return JSON.parse(text);
}

describe("someone who was taken off the map and put on it again", () => {
  const add = (fields: object): Command => ({ type: "addMember", member: { id: "bram", ...fields } });
  const support: Command = {
    type: "updateMember",
    member: "amina",
    set: { ownSupport: [{ member: "bram", words: "CANARY" }, { words: "De buurt" }] },
  };
  const remove: Command = { type: "removeMember", member: "bram" };

  it("is told of from then on where they were kept before", () => {
    const doc = made([add({ name: "CANARY", ...teamOnly }), remove, add({ name: "Bram" })]);
    expect(textFor(doc)).not.toContain("CANARY");
    expect(told(doc)).toEqual([{ table: "members", id: "bram", added: { id: "bram", name: "Bram" }, at: 1 }]);
  });

  it("is told of in nothing where they were kept before, and came and went in one step", () => {
    const kept = made([add(teamOnly), remove]);
    const doc = applyCommand(kept, [add({ name: "Bram" }), remove], { recorded: "2026-03-09T10:00:00Z" });
    expect(told(doc)).toEqual([]);
  });

  it("is kept as before where they are kept again, and what was left of them too", () => {
    for (const first of [teamOnly, {}]) {
      const doc = made([add(first), support, remove, add({ name: "CANARY", ...teamOnly })]);
      expect(textFor(doc)).not.toMatch(/CANARY|bram/);
      expect(forAudience(doc, "client").members[0]?.ownSupport).toEqual([{ words: "De buurt" }]);
    }
  });
});

describe("a table that is empty", () => {
  const add = (fields: object): Command => ({ type: "addGoal", goal: { id: "goal1", ...fields } });
  const remove: Command = { type: "removeGoal", goal: "goal1" };

  it("is known to be so by those who saw what was in it", () => {
    const doc = made([add({}), remove]);
    expect(doc.goals).toEqual([]);
    expect(forAudience(doc, "client").goals).toEqual([]);
    expect(forAudience(doc, "carry").goals).toEqual([]);
    expect(forAudience(doc, "network")).not.toHaveProperty("goals");
  });

  it("is as if nobody ever asked, to those who saw nothing of what was in it", () => {
    const doc = made([add(teamOnly), remove]);
    expect(forAudience(doc, "client")).toEqual(forAudience(start, "client"));
    expect(forAudience(doc, "team").goals).toEqual([]);
    const asked = { ...start, goals: [] };
    expect(forAudience(made([add(teamOnly)], asked), "client")).toEqual(forAudience(asked, "client"));
  });
});

describe("what is told of a change", () => {
  const change = {
    recorded: "2026-03-03T10:00:00Z",
    happened: "2026-03",
    actor: "w1",
    because: "corrected",
    sitting: "s1",
    host: "CANARY",
  } as const;
  const doc = parseEcomap({
    ...file({ allows: { handover: { answer: "yes", receiver: "Wijkteam", date: "2026" } } }),
    members: [{ id: "amina" }, { id: "bram", ...teamOnly }],
    sittings: [{ id: "s1" }],
    history: [
      { ...change, ops: [{ table: "members", id: "bram", field: "name", from: "CANARY" }] },
      {
        ...change,
        ops: [
          { table: "members", id: "amina", field: "ring", from: 1, to: 2 },
          { table: "members", id: "bram", field: "ring", from: 1, to: 2 },
          { table: "members", id: "amina", field: "shownTo", from: { not: ["network"], because: "CANARY" } },
          { table: "document", id: "document", field: "title", from: "Kaart", to: "Mijn kaart" },
        ],
      },
    ],
  });
  const ring = { table: "members", id: "amina", field: "ring", from: 1, to: 2 } as const;
  const title = { table: "document", id: "document", field: "title", from: "Kaart", to: "Mijn kaart" } as const;
  const { host: _, ...known } = change;

  it("is when and by whom, and what was done to what is seen", () => {
    expect(forAudience(doc, "handover").history).toEqual([{ ...known, ops: [ring, title] }]);
    expect(forAudience(doc, "client").history).toEqual([{ ...change, ops: [ring, title] }]);
  });

  it("is nothing to those who do not read history", () => {
    const copy = forAudience(doc, "carry");
    expect(copy.history).toEqual([]);
  });
});

it("keeps the words of own terms that only history still has", () => {
  const own = { key: "x-imam", words: { nl: "imam" } } as const;
  const doc = made([
    { type: "updateDocument", set: { vocabulary: { roles: [own], flags: [{ key: "x-dog", words: { nl: "hond" } }] } } },
    { type: "updateMember", member: "amina", set: { roles: [{ role: "x-imam" }] } },
    { type: "updateMember", member: "amina", clear: ["roles"] },
  ]);
  expect(forAudience(doc, "client").vocabulary).toEqual({ roles: [own] });
});
