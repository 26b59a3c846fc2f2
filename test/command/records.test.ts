import { describe, expect, it } from "vitest";
import type { Command } from "../../src/command/types.ts";
import { undoStep } from "../../src/command/undo.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument, TableName } from "../../src/document/types.ts";
import { apply, large, opsOf, refusal, small, step } from "./sample.ts";

interface Row {
  readonly table: TableName;
  /** A record with this id is in the large map. */
  readonly known: string;
  readonly add: (id: string) => Command;
  readonly update: (id: string) => Command;
  readonly clear: (id: string) => Command;
  readonly remove: (id: string) => Command;
  /** What `update` sets, and what is left after `clear`. */
  readonly after: { readonly set: object; readonly cleared: string };
}

const ROWS: readonly Row[] = [
  {
    table: "groups",
    known: "g1",
    add: (id) => ({ type: "addGroup", group: { id, kind: "support", members: ["client"], meetings: "none" } }),
    update: (group) => ({ type: "updateGroup", group, set: { rhythm: "Eens per maand" } }),
    clear: (group) => ({ type: "updateGroup", group, clear: ["chair"] }),
    remove: (group) => ({ type: "removeGroup", group }),
    after: { set: { rhythm: "Eens per maand" }, cleared: "chair" },
  },
  {
    table: "goals",
    known: "goal1",
    add: (id) => ({ type: "addGoal", goal: { id, of: "client", words: "Een rijbewijs" } }),
    update: (goal) => ({ type: "updateGoal", goal, set: { status: "reached", reached: "2026-03" } }),
    clear: (goal) => ({ type: "updateGoal", goal, clear: ["ties"] }),
    remove: (goal) => ({ type: "removeGoal", goal }),
    after: { set: { status: "reached", reached: "2026-03" }, cleared: "ties" },
  },
  {
    table: "interventions",
    known: "i1",
    add: (id) => ({ type: "addIntervention", intervention: { id, kind: "awareness", status: "done" } }),
    update: (intervention) => ({
      type: "updateIntervention",
      intervention,
      set: { cimo: { outcome: "Zij belt weer" } },
    }),
    clear: (intervention) => ({ type: "updateIntervention", intervention, clear: ["goal"] }),
    remove: (intervention) => ({ type: "removeIntervention", intervention }),
    after: { set: { cimo: { outcome: "Zij belt weer" } }, cleared: "goal" },
  },
  {
    table: "transitions",
    known: "tr1",
    add: (id) => ({ type: "addTransition", transition: { id, kind: "crisis-shelter", date: "2026-01" } }),
    update: (transition) => ({ type: "updateTransition", transition, set: { words: "De sleutel!" } }),
    clear: (transition) => ({ type: "updateTransition", transition, clear: ["date"] }),
    remove: (transition) => ({ type: "removeTransition", transition }),
    after: { set: { words: "De sleutel!" }, cleared: "date" },
  },
  {
    table: "conferences",
    known: "c1",
    add: (id) => ({ type: "addConference", conference: { id, question: "Waar kan ik wonen?", invited: "unknown" } }),
    update: (conference) => ({ type: "updateConference", conference, set: { food: "Couscous" } }),
    clear: (conference) => ({ type: "updateConference", conference, clear: ["followUp"] }),
    remove: (conference) => ({ type: "removeConference", conference }),
    after: { set: { food: "Couscous" }, cleared: "followUp" },
  },
  {
    table: "log",
    known: "l1",
    add: (id) => ({ type: "addLogEntry", logEntry: { id, kind: "call", tie: "t1", date: "2026-03-02" } }),
    update: (logEntry) => ({ type: "updateLogEntry", logEntry, set: { by: "Ilse" } }),
    clear: (logEntry) => ({ type: "updateLogEntry", logEntry, clear: ["present"] }),
    remove: (logEntry) => ({ type: "removeLogEntry", logEntry }),
    after: { set: { by: "Ilse" }, cleared: "present" },
  },
  {
    table: "experience",
    known: "e1",
    add: (id) => ({ type: "addExperience", experience: { id, question: "have-a-say", answer: "Soms" } }),
    update: (experience) => ({ type: "updateExperience", experience, set: { answer: "Op niemand" } }),
    clear: (experience) => ({ type: "updateExperience", experience, clear: ["date"] }),
    remove: (experience) => ({ type: "removeExperience", experience }),
    after: { set: { answer: "Op niemand" }, cleared: "date" },
  },
  {
    table: "sittings",
    known: "s1",
    add: (id) => ({ type: "addSitting", sitting: { id, date: "2026-03-03", present: ["client"], others: "none" } }),
    update: (sitting) => ({ type: "updateSitting", sitting, set: { place: "In het park" } }),
    clear: (sitting) => ({ type: "updateSitting", sitting, clear: ["present"] }),
    remove: (sitting) => ({ type: "removeSitting", sitting }),
    after: { set: { place: "In het park" }, cleared: "present" },
  },
];

const recordsOf = (doc: EcomapDocument, table: TableName): readonly { readonly id: string }[] => doc[table] ?? [];
const recordOf = (doc: EcomapDocument, { table }: Row, id: string) =>
  recordsOf(doc, table).find((one) => one.id === id);

describe.each(ROWS)("a record of $table", (row) => {
  const { table, known, after } = row;
  const noun = Object.keys(row.remove(known))[1] ?? "";

  it("is added at the end, as it came, short forms filled in", () => {
    const next = apply(large, row.add("new"));
    expect(recordsOf(next, table)).toHaveLength(recordsOf(large, table).length + 1);
    expect(recordsOf(next, table).at(-1)?.id).toBe("new");
    expect(opsOf(large, row.add("new"))).toEqual([
      { table, id: "new", added: recordOf(next, row, "new"), at: recordsOf(large, table).length },
    ]);
    expect(JSON.stringify(recordOf(next, row, "new"))).not.toContain('"none"');
  });

  it("is the first of a table that was not asked about, and leaves none behind when it is taken back", () => {
    const { doc, step: done } = step(small, row.add("new"));
    expect(recordsOf(doc, table)).toHaveLength(1);
    expect(undoStep(doc, done)).toEqual(small);
  });

  it("has fields set and cleared, the others and other records shared", () => {
    const set = apply(large, row.update(known));
    expect(recordOf(set, row, known)).toEqual({ ...recordOf(large, row, known), ...after.set });
    const cleared = apply(large, row.clear(known));
    expect(recordOf(large, row, known)).toHaveProperty(after.cleared);
    expect(recordOf(cleared, row, known)).not.toHaveProperty(after.cleared);
    for (const next of [set, cleared]) {
      expect(next.members).toBe(large.members);
      expect(next.ties).toBe(large.ties);
      expect(recordsOf(next, table).slice(1)).toEqual(recordsOf(large, table).slice(1));
      for (const [i, one] of recordsOf(next, table).entries()) {
        if (one.id !== known) expect(one).toBe(recordsOf(large, table)[i]);
      }
    }
  });

  it("goes, with what pointed at it", () => {
    const added = apply(large, row.add("new"));
    const next = apply(added, row.remove("new"));
    expect(recordOf(next, row, "new")).toBeUndefined();
    expect({ ...next, history: [] }).toEqual({ ...large, history: [] });
  });

  it("is refused where its id is taken, or is not there", () => {
    expect(refusal(large, row.add(known))).toBe(`double-id at ${noun}.id`);
    for (const command of [row.update("nobody"), row.clear("nobody"), row.remove("nobody")]) {
      expect(refusal(large, command)).toBe(`unknown-record at ${noun}`);
    }
    expect(refusal(small, row.remove(known))).toBe(`unknown-record at ${noun}`);
  });

  it("keeps its id, and is refused where a file could not hold it", () => {
    const update = { ...row.update(known), set: { id: "other" } };
    expect(refusal(large, Object(update))).toBe("fixed-field at set.id");
    expect(refusal(large, row.add(""))).toBe(`too-short at ${noun}.id`);
    expect(refusal(large, Object({ ...row.update(known), set: { shownTo: 3 }, clear: [] }))).toBe(
      table === "sittings" ? "not refused" : "wrong-type at set.shownTo",
    );
  });

  it("comes and goes by undo, to the letter", () => {
    for (const command of [row.add("new"), row.update(known), row.clear(known)]) {
      const { doc, step: done } = step(large, command);
      expect(serialize(undoStep(doc, done))).toBe(serialize(large));
    }
  });
});

describe("removing", () => {
  it("a group leaves one that lay within it", () => {
    const next = apply(large, { type: "removeGroup", group: "g2" });
    expect(next.groups?.map(({ id, within }) => [id, within])).toEqual([["g1", undefined]]);
  });

  it("a goal leaves the interventions, contributions and conferences that served it", () => {
    const next = apply(large, { type: "removeGoal", goal: "goal1" });
    expect(next.goals).toEqual([]);
    for (const left of [next.interventions?.[0], next.conferences?.[0]]) expect(left).not.toHaveProperty("goal");
    expect(next.groups?.[0]?.contributions).toEqual([{ member: "amina", what: "Belt iedereen" }]);
  });

  it("a talk in which history says that something was said is refused", () => {
    expect(refusal(large, { type: "removeSitting", sitting: "s1" })).toBe("missing-record at history[0].sitting");
  });
});

describe("a record that breaks a rule", () => {
  it("is refused", () => {
    expect(refusal(small, { type: "addGroup", group: { id: "g", members: ["nobody"] } })).toBe(
      "missing-record at groups[0].members[0]",
    );
    expect(refusal(large, { type: "updateGroup", group: "g2", set: { within: "g1" } })).toMatch(/^group-in-itself/);
    expect(refusal(small, { type: "addGoal", goal: { id: "g", since: "2026", until: "2025" } })).toBe(
      "dates-out-of-order at goals[0].until",
    );
  });

  it("of a talk apart holds words only with that person's yes", () => {
    const apart = (more: object): Command => ({
      type: "addLogEntry",
      logEntry: { id: "l", kind: "apart", words: "Zij is moe.", ...more },
    });
    expect(refusal(small, apart({}))).toBe("words-without-yes at log[0].words");
    const told = apply(small, apart({ confidence: { answer: "yes" } }));
    expect(refusal(told, { type: "updateLogEntry", logEntry: "l", clear: ["confidence"] })).toBe(
      "words-without-yes at log[0].words",
    );
    const withdrawn = { answer: "yes", withdrawn: "2026-03" } as const;
    expect(refusal(told, { type: "updateLogEntry", logEntry: "l", set: { confidence: withdrawn } })).toBe(
      "words-without-yes at log[0].words",
    );
    const wordless = {
      type: "updateLogEntry",
      logEntry: "l",
      set: { confidence: withdrawn },
      clear: ["words"],
    } as const;
    expect(apply(told, wordless).log?.[0]).toEqual({ id: "l", kind: "apart", confidence: withdrawn });
  });
});
