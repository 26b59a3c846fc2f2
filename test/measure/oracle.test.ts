import { describe, expect, test } from "vitest";
import { measure } from "../../src/measure/measure.ts";
import { type Pair, star } from "./networks.ts";

const NAMES = [
  ...(["density", "components", "isolates", "effective_size", "efficiency", "constraint", "hierarchy"] as const),
  "client_betweenness" as const,
];
const K4: readonly Pair[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
];

/** Figures of an independent implementation, the client tied to all members, unweighted. */
const TABLE: [string, number, readonly Pair[], readonly (number | null)[]][] = [
  ["one member", 1, [], [null, 1, 1, 1, 1, 1, null, 0]],
  ["two, tied", 2, [[0, 1]], [1, 1, 0, 1, 0.5, 1.125, 0, 0]],
  ["a star of three", 3, [], [0, 3, 3, 3, 1, 0.333333, 0, 3]],
  [
    "a triangle",
    3,
    [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    [1, 1, 0, 1, 0.333333, 0.925926, 0, 0],
  ],
  [
    "a path of four",
    4,
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    [0.5, 1, 0, 2.5, 0.625, 0.642361, 0.034802, 2],
  ],
  [
    "two pairs and an isolate",
    5,
    [
      [0, 1],
      [2, 3],
    ],
    [0.2, 3, 1, 4.2, 0.84, 0.4, 0.022797, 8],
  ],
  ["four who all know one another, and two isolates", 6, K4, [0.4, 3, 2, 4, 0.666667, 0.395833, 0.05422, 9]],
];

describe("of who knows whom, the measures are those of the textbooks:", () => {
  test.each(TABLE)("%s", (_, members, pairs, expected) => {
    const measures = measure(star(members, pairs));
    expect([measures.size, measures.member_ties]).toEqual([members, pairs.length]);
    expect(NAMES.map((name) => measures[name])).toEqual(
      expected.map((value) => (value === null ? null : expect.closeTo(value, 5.5))),
    );
  });
});
