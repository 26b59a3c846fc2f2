import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bond, seriate } from "../../src/layout/seriation.ts";

const bonds = (count: number) =>
  fc.array(
    fc.record({
      a: fc.nat({ max: count - 1 }),
      b: fc.nat({ max: count - 1 }),
      weight: fc.constantFrom(0.25, 0.6, 1),
    }),
    { maxLength: 3 * count },
  );
const rows = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.record({ count: fc.constant(count), bonds: bonds(count) }));

/** The sum of the distances of bonded ones round the circle. */
function length(order: readonly number[], list: readonly Bond[]): number {
  const place = new Map(order.map((item, i) => [item, i]));
  return list.reduce((sum, { a, b, weight }) => {
    const apart = Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0));
    return sum + weight * Math.min(apart, order.length - apart);
  }, 0);
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** The order of a pack of cards cut in ever other places: no bond was asked. */
const shuffled = (count: number, salt: number) =>
  numbers(count).sort((a, b) => ((a * 7919 + salt * 104729) % 1009) - ((b * 7919 + salt * 104729) % 1009));

/** Families of four, whose members stand far apart in the document. */
const families = (count: number): Bond[] =>
  numbers(count).flatMap((a) =>
    numbers(a)
      .filter((b) => a % (count / 4) === b % (count / 4))
      .map((b) => ({ a, b, weight: 1 })),
  );

describe("an order round the circle", () => {
  test("holds each exactly once", () => {
    fc.assert(
      fc.property(rows, ({ count, bonds }) => {
        expect([...seriate(count, bonds)].sort((a, b) => a - b)).toEqual(numbers(count));
      }),
      { numRuns: 60 },
    );
  });

  test("brings those who are bonded nearer than in a shuffled row", () => {
    for (const count of [8, 16, 40]) {
      const list = families(count);
      for (const salt of [1, 2, 3])
        expect(length(seriate(count, list), list)).toBeLessThan(length(shuffled(count, salt), list));
    }
  });

  test("puts a chain of friends side by side, wherever they stood", () => {
    const chain = [4, 0, 7, 2, 9, 5];
    const list = chain.slice(1).map((b, i) => ({ a: chain[i] ?? 0, b, weight: 1 }));
    expect(length(seriate(10, list), list)).toBe(list.length);
  });

  test("prefers the strongest bond where it cannot serve all", () => {
    const list = [
      { a: 0, b: 5, weight: 1 },
      { a: 0, b: 2, weight: 0.25 },
      { a: 0, b: 3, weight: 0.25 },
    ];
    expect(length(seriate(8, list), list.slice(0, 1))).toBe(1);
  });

  test("is never longer than the order of the document", () => {
    const list = numbers(12).map((a) => ({ a, b: (a + 1) % 12, weight: 1 }));
    expect(length(seriate(12, list), list)).toBeLessThanOrEqual(length(numbers(12), list));
  });

  test("keeps those without any bond, one after another", () => {
    expect(seriate(5, [])).toEqual([0, 1, 2, 3, 4]);
    expect(seriate(6, [{ a: 5, b: 0, weight: 1 }])).toHaveLength(6);
    expect(seriate(0, [])).toEqual([]);
    expect(seriate(1, [])).toEqual([0]);
  });

  test("is the same each time", () => {
    const list = families(40);
    expect(seriate(40, list)).toEqual(seriate(40, list));
  });

  test("takes a row too long to search: each once, and neighbours of a chain near", () => {
    const list = numbers(599).map((a) => ({ a, b: a + 1, weight: 1 }));
    const order = seriate(600, list);
    expect(new Set(order).size).toBe(600);
    expect(length(order, list)).toBe(599);
  });
});
