import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_BOOK, measure, measureMembers, outlook, REASONS } from "../../src/measure/index.ts";
import { networks, star } from "./networks.ts";

const withOrder = networks.chain((doc) =>
  fc.record({
    doc: fc.constant(doc),
    members: fc.shuffledSubarray([...doc.members], { minLength: doc.members.length }),
    ties: fc.shuffledSubarray([...doc.ties], { minLength: doc.ties.length }),
  }),
);
const withSome = networks.chain((doc) =>
  fc.record({ doc: fc.constant(doc), some: fc.subarray(doc.members.map(({ id }) => id)) }),
);

describe("of any network", () => {
  test("the order of members does not matter", () => {
    fc.assert(
      fc.property(withOrder, ({ doc, members, ties }) => {
        expect(measure({ ...doc, members, ties })).toEqual(measure(doc));
        expect(measureMembers({ ...doc, members, ties })).toEqual(measureMembers(doc));
      }),
    );
  });

  test("without nobody is everything", () => {
    fc.assert(
      fc.property(networks, (doc) => {
        expect(measure(doc, { without: { members: [] } })).toEqual(measure(doc));
        const { gone, now, left, doc: map } = outlook(doc, { without: { members: [] } });
        expect([gone, left]).toEqual([[], now]);
        expect([map.members, map.ties]).toEqual([doc.members, doc.ties]);
      }),
    );
  });

  test("without everybody nobody is left", () => {
    fc.assert(
      fc.property(networks, (doc) => {
        const left = measure(doc, { without: { members: doc.members.map(({ id }) => id) } });
        expect([left.size, left.wished, left.ended, left.deceased]).toEqual([0, 0, 0, 0]);
        expect(left.why.density).toBe("nobody");
      }),
    );
  });

  test("what remains is measured as a map on which the others never were", () => {
    fc.assert(
      fc.property(withSome, ({ doc, some }) => {
        const asked = { ...doc, asked: { memberTies: true } };
        const { left, doc: map } = outlook(asked, { without: { members: some } });
        expect(measure(map)).toEqual(left);
        expect(measure(asked, { without: { members: some } })).toEqual(left);
      }),
    );
  });

  test("nobody is counted twice, or forgotten", () => {
    fc.assert(
      fc.property(networks, (doc) => {
        const { why: _, ...measures } = measure(doc);
        const add = (...values: (number | null)[]) => values.reduce((sum: number, value) => sum + (value ?? 0), 0);
        const { size, persons, organisations, communities, places, kind_missing } = measures;
        expect(add(persons, organisations, communities, places, kind_missing)).toBe(size);
        expect(add(measures.informal, measures.formal, measures.between, measures.sphere_missing)).toBe(size);
        expect(add(measures.active, measures.dormant, measures.broken, measures.state_missing)).toBe(size);
        const uncounted = doc.members.filter(({ kind }) => kind === "animal" || kind === "other").length;
        expect(add(size, measures.wished, measures.ended, measures.deceased, uncounted)).toBe(doc.members.length);
      }),
    );
  });

  test("a measure without a value is null and says why, and no other does", () => {
    fc.assert(
      fc.property(networks, (doc) => {
        const { why, ...measures } = measure(doc);
        const silent = Object.entries(measures).flatMap(([name, value]) => (value === null ? [name] : []));
        expect(Object.keys(why).sort()).toEqual(silent.sort());
        for (const reason of Object.values(why)) expect(REASONS).toHaveProperty(reason);
        for (const value of Object.values(measures)) expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test("shares lie between 0 and 1", () => {
    const shares = CODE_BOOK.filter(({ unit }) => unit === "share").map(({ name }) => name);
    fc.assert(
      fc.property(networks, (doc) => {
        const measures = measure(doc);
        for (const name of shares) {
          const value = measures[name] ?? 0;
          expect([name, value >= 0 && value <= 1]).toEqual([name, true]);
        }
      }),
    );
  });
});

test("many documents make a table: a row for each, in their order", () => {
  const docs = [star(3, []), star(0, []), star(5, [[0, 1]])];
  expect([...measure(docs)]).toEqual(docs.map((doc) => measure(doc)));
});
