import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeStep } from "../../src/command/apply.ts";
import { compact } from "../../src/command/compact.ts";
import type { Conflict } from "../../src/command/merge/conflict.ts";
import { merge } from "../../src/command/merge/merge.ts";
import { documentAt } from "../../src/command/timeline/document-at.ts";
import type { Step } from "../../src/command/types.ts";
import { undoStep } from "../../src/command/undo.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { same } from "../../src/document/same.ts";
import { TABLES } from "../../src/document/schema/change.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { Change, EcomapDocument } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { start } from "./arbitraries.ts";
import { recordsOf, replay } from "./replay.ts";
import { type Said, said } from "./said.ts";

const talk = fc.array(said, { maxLength: 6 });

/** Says one after the other, a day each, at an hour; what is refused leaves all as it was. Answers the last step, too. */
function say(from: EcomapDocument, list: readonly Said[], day: number, hour: number) {
  let taken: { readonly doc: EcomapDocument; readonly step?: Step } = { doc: from };
  list.forEach(({ command, ...context }, i) => {
    try {
      const recorded = `2026-01-${String(day + i).padStart(2, "0")}T${hour}:00:00Z`;
      taken = takeStep(taken.doc, command, { ...context, recorded });
    } catch (error) {
      expect(error).toBeInstanceOf(EcomapError);
    }
  });
  return taken;
}

/** Three documents of which two were drawn apart from the first, in part alike; one may begin by taking back a step. */
const three = fc.tuple(talk, talk, talk, talk, fc.boolean()).map(([before, together, mine, yours, isTakenBack]) => {
  const { doc: base, step } = say(start, before, 1, 10);
  const same = together.slice(0, 2);
  const from = isTakenBack && step ? undoStep(base, step) : base;
  const a = say(say(from, same, 8, 10).doc, mine, 11, 11).doc;
  const b = say(say(base, same, 8, 10).doc, yours, 11, 12).doc;
  return { base, a, b };
});

const both = (base: EcomapDocument, a: EcomapDocument, b: EcomapDocument) => {
  const answer = merge(base, a, b);
  expect(parseEcomap(serialize(answer.doc))).toEqual(answer.doc);
  return answer;
};

describe("two documents drawn apart", () => {
  it("go together in either order, where nothing is in conflict", () => {
    fc.assert(
      fc.property(three, ({ base, a, b }) => {
        const one = both(base, a, b);
        const other = both(base, b, a);
        expect(one.conflicts.length === 0).toBe(other.conflicts.length === 0);
        if (one.conflicts.length === 0) expect(one.doc).toEqual(other.doc);
      }),
      { numRuns: 150 },
    );
  });

  it("are the one that changed, where the other did not or did the same", () => {
    fc.assert(
      fc.property(three, ({ base, a, b }) => {
        expect(both(base, a, a)).toEqual({ doc: a, conflicts: [] });
        expect(both(base, a, base)).toEqual({ doc: a, conflicts: [] });
        expect(both(base, base, b)).toEqual({ doc: b, conflicts: [] });
        expect(both(a, a, b)).toEqual({ doc: b, conflicts: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("lose nothing: what differs is in the document or listed with what each says", () => {
    fc.assert(
      fc.property(three, ({ base, a, b }) => {
        const { doc, conflicts } = both(base, a, b);
        for (const table of [...TABLES, "client"] as const) {
          const of = [base, a, b, doc].map((one) => listOf(one, table));
          for (const id of new Set(of.flatMap((records) => [...records.keys()]))) {
            const listed = conflicts.filter((conflict) => conflict.table === table && conflict.id === id);
            expectKept(
              of.map((records) => records.get(id)),
              listed,
            );
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("have one history, with all that each side said and did not take back", () => {
    fc.assert(
      fc.property(three, ({ base, a, b }) => {
        const told = both(base, a, b).doc.history.map(withoutTalk);
        const isIn = ({ history }: EcomapDocument, change: Change) => history.some((other) => same(other, change));
        for (const change of [...a.history, ...b.history]) {
          const isTakenBack = isIn(base, change) && !(isIn(a, change) && isIn(b, change));
          if (!isTakenBack) expect(told).toContainEqual(withoutTalk(change));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("have a history that gives the document", () => {
    fc.assert(
      fc.property(three, ({ base, a, b }) => {
        const { doc } = both(base, a, b);
        const replayed = replay(start, doc.history, "2100");
        const plain = (of: Fields | undefined) => PLAIN.map((field) => of?.get(field));
        const held = recordsOf(doc);
        for (const [name, fields] of held) expect([name, plain(replayed.get(name))]).toEqual([name, plain(fields)]);
        for (const name of replayed.keys()) if (/^(members|ties)/.test(name)) expect([...held.keys()]).toContain(name);
        for (const date of ["2024", "2026-01-09"]) {
          expect(() => parseEcomap(serialize(documentAt(doc, date)))).not.toThrow();
        }
      }),
      { numRuns: 150 },
    );
  });

  it("forget as any document does: at every later date the map is as it was", () => {
    const day = fc.constantFrom("2026-01-03", "2026-01-08", "2026-01-12");
    const date = fc.constantFrom("2026-01-12", "2026-01-14", "2100");
    fc.assert(
      fc.property(three, day, date, ({ base, a, b }, before, at) => {
        const { doc } = both(base, a, b);
        const left = compact(doc, before);
        expect(parseEcomap(serialize(left))).toEqual(left);
        expect({ ...documentAt(left, at), ...DATED }).toEqual({ ...documentAt(doc, at), ...DATED });
        // Forgotten history changes nobody; a forgotten talk counts as taken off, and may name somebody no more.
        const forgetful = compact(a, before);
        if (forgottenOf(a, forgetful).length === 0) expect(both(base, forgetful, b).doc.members).toEqual(doc.members);
      }),
      { numRuns: 100 },
    );
  });
});

/** What a document may forget. */
const DATED = { history: [], log: [], experience: [], sittings: [] };

/** The dated records that a document holds and its compacted self does not. */
const forgottenOf = (doc: EcomapDocument, left: EcomapDocument): readonly unknown[] =>
  (["log", "experience", "sittings"] as const).flatMap((table) => {
    const stay = new Set(left[table]?.map(({ id }) => id));
    return (doc[table] ?? []).filter(({ id }) => !stay.has(id));
  });

/** Fields that no rule between records touches. */
const PLAIN = ["name", "ring", "strength", "quality", "state", "words"];

/** A change without the talk in which it was told, which may be gone. */
const withoutTalk = (change: Change) => ({ ...change, sitting: undefined });

type Fields = ReadonlyMap<string, unknown>;

function listOf(doc: EcomapDocument, table: (typeof TABLES)[number] | "client"): ReadonlyMap<string, Fields> {
  const records: readonly { readonly id: string }[] = table === "client" ? [doc.client] : (doc[table] ?? []);
  return new Map(records.map((record) => [record.id, new Map(Object.entries(record))]));
}

/** Expects of one record of the base, both sides and the merged document that nothing anybody said is lost. */
function expectKept([base, a, b, doc]: readonly (Fields | undefined)[], listed: readonly Conflict[]): void {
  if (listed.some(({ field }) => field === undefined)) return;
  const isRemoved = base !== undefined && (a === undefined || b === undefined);
  expect(doc === undefined).toBe(isRemoved || (a === undefined && b === undefined));
  if (!doc || !a || !b) return;
  for (const field of new Set([...a.keys(), ...b.keys(), ...doc.keys()])) {
    const conflict = listed.find((one) => one.field === field);
    const values = [base, a, b].map((record) => record?.get(field));
    // What a ban forbids stands as neither side said.
    const stands = conflict?.kind === "against a rule" ? doc.get(field) : values[1];
    if (conflict) expect([conflict.base, conflict.a, conflict.b, doc.get(field)]).toEqual([...values, stands]);
    else expectMerged(values, doc.get(field));
  }
}

function expectMerged([base, a, b]: readonly unknown[], merged: unknown): void {
  if (same(a, b) || same(b, base) || same(a, base)) {
    expect(merged).toEqual(same(a, base) ? b : a);
    return;
  }
  const [before = [], mine = [], yours = [], after = []] = [base, a, b, merged].map((list) =>
    Array.isArray(list) ? list.map(nameOf) : [],
  );
  // Of what is said twice one may be taken out.
  if ([before, mine, yours].some((list) => new Set(list).size < list.length)) return;
  for (const item of [...mine, ...yours]) {
    const isTaken = before.includes(item) && !(mine.includes(item) && yours.includes(item));
    expect([item, after.includes(item)]).toEqual([item, !isTaken]);
  }
}

/** What tells an item of a list apart: of a move its type, for whom and about what. */
function nameOf(item: unknown): string {
  if (typeof item !== "object" || item === null || !("type" in item)) return JSON.stringify(item);
  const about = "about" in item && Array.isArray(item.about) ? [...item.about].sort() : [];
  return JSON.stringify([item.type, "for" in item ? item.for : "", about]);
}
