import { describe, expect, test } from "vitest";
import type { Pair } from "../../src/layout/pairs.ts";
import { pointAt } from "../../src/layout/seats.ts";
import { searchSwaps } from "../../src/layout/swap-search.ts";

/** Six round the client, each in the direction of the member whose turn it has. */
const plan = (ties: readonly Pair[], mayChange = (_i: number, _j: number) => true) => ({
  order: [0, 1, 2, 3, 4, 5],
  pointIn: (_: number, direction: number) => pointAt({ far: 200, turn: direction / 6 }, 1),
  mayChange,
  ties,
  isTiedToClient: () => false,
});

describe("members change directions", () => {
  test("so that their ties cross no longer", () => {
    const has = searchSwaps(
      plan([
        [0, 2],
        [1, 3],
      ]),
    );
    const turn = (i: number) => has[i] ?? 0;
    const apart = (a: number, b: number) => Math.min(Math.abs(turn(a) - turn(b)), 6 - Math.abs(turn(a) - turn(b)));
    expect([apart(0, 2), apart(1, 3)]).toEqual([1, 1]);
    expect([...has].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("only with those with whom they may", () => {
    expect(
      searchSwaps(
        plan(
          [
            [0, 2],
            [1, 3],
          ],
          () => false,
        ),
      ),
    ).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("not at all where nobody is tied", () => {
    expect(searchSwaps(plan([]))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
