import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeStep } from "../../src/command/apply.ts";
import { applyOp } from "../../src/command/ops.ts";
import type { Command, Step } from "../../src/command/types.ts";
import { redoStep, undoStep } from "../../src/command/undo.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { commands, start } from "./arbitraries.ts";

const steps = fc.array(commands, { minLength: 1, maxLength: 12 });
const context = (i: number) => ({ recorded: `2026-03-03T10:00:${String(i).padStart(2, "0")}Z` });

interface Taken {
  readonly before: EcomapDocument;
  readonly doc: EcomapDocument;
  readonly step: Step;
}

/** Gives the commands one after the other; those that are refused leave everything as it was. */
function run(from: EcomapDocument, list: readonly (Command | readonly Command[])[]): readonly Taken[] {
  const taken: Taken[] = [];
  let doc = from;
  list.forEach((one, i) => {
    const text = serialize(doc);
    const wish = JSON.stringify(one);
    const before = doc;
    try {
      const answer = takeStep(doc, one, context(i));
      taken.push({ before, ...answer });
      doc = answer.doc;
    } catch (error) {
      expect(error).toBeInstanceOf(EcomapError);
    }
    expect(serialize(before)).toBe(text);
    expect(JSON.stringify(one)).toBe(wish);
  });
  return taken;
}

function expectShared({ before, doc, step }: Taken): void {
  const tables = new Set(step.ops.map(({ table }) => table));
  const ids = new Set(step.ops.map(({ id }) => id));
  for (const table of ["members", "ties", "groups", "goals", "interventions", "client"] as const) {
    if (!tables.has(table)) expect(doc[table]).toBe(before[table]);
  }
  const earlier = new Map(before.members.map((member) => [member.id, member]));
  for (const member of doc.members.filter(({ id }) => !ids.has(id))) expect(member).toBe(earlier.get(member.id));
}

describe("any list of commands", () => {
  it("keeps all rules, and is refused only with an error of ours that leaves everything as it was", () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const { doc } of run(start, list)) expect(parseEcomap(serialize(doc))).toEqual(doc);
      }),
      { numRuns: 150 },
    );
  });

  it("shares the tables and members that it did not change", () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const taken of run(start, list)) expectShared(taken);
      }),
      { numRuns: 150 },
    );
  });

  it("is told by history: its operations lead from the first document to the last", () => {
    fc.assert(
      fc.property(steps, (list) => {
        const end = run(start, list).at(-1)?.doc ?? start;
        const replayed = end.history.flatMap(({ ops }) => ops).reduce(applyOp, start);
        const { places: _mine, history: _told, ...mine } = replayed;
        const { places: _its, history: _written, ...its } = end;
        // Places are no history.
        expect(mine).toEqual(its);
      }),
      { numRuns: 200 },
    );
  });
});

describe("undo and redo", () => {
  it("give the same document back, history included, one step after the other", () => {
    fc.assert(
      fc.property(steps, (list) => {
        const taken = run(start, list);
        for (const { before, doc, step } of [...taken].reverse()) {
          const undone = undoStep(doc, step);
          expect(undone).toEqual(before);
          expect(serialize(redoStep(undone, step))).toBe(serialize(doc));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("all the way back and all the way forth lead to where they started", () => {
    fc.assert(
      fc.property(steps, (list) => {
        const taken = run(start, list).map(({ step }) => step);
        const end = taken.reduce(redoStep, start);
        const back = [...taken].reverse().reduce(undoStep, end);
        expect(serialize(back)).toBe(serialize(start));
      }),
      { numRuns: 100 },
    );
  });

  it("of a step out of turn keeps the rules, or is a conflict", () => {
    fc.assert(
      fc.property(steps, fc.nat(), (list, which) => {
        const taken = run(start, list);
        const end = taken.at(-1)?.doc ?? start;
        const picked = taken[which % Math.max(taken.length, 1)];
        if (!picked) return;
        try {
          const undone = undoStep(end, picked.step);
          expect(parseEcomap(serialize(undone))).toEqual(undone);
        } catch (error) {
          expect(error).toMatchObject({ name: "EcomapError", code: "conflict" });
        }
      }),
      { numRuns: 200 },
    );
  });
});
