import { describe, expect, test } from "vitest";
import { stayers } from "../../src/picture/keep-order.ts";

const stay = (positions: number[], fixed?: number) => [...stayers(positions, fixed)].sort((a, b) => a - b);

describe("when a list takes a new order", () => {
  test("all stay that are in order already", () => {
    expect(stay([0, 1, 2, 5])).toEqual([0, 1, 2, 3]);
  });

  test("only the one that moved moves, wherever it went", () => {
    expect(stay([3, 0, 1, 2])).toEqual([1, 2, 3]);
    expect(stay([1, 2, 3, 0])).toEqual([0, 1, 2]);
  });

  test("new ones are not among those who stay", () => {
    expect(stay([-1, 0, -1, 1])).toEqual([1, 3]);
    expect(stay([])).toEqual([]);
  });

  test("who has the focus stays, though others then move", () => {
    expect(stay([3, 0, 1, 2], 0)).toEqual([0]);
    expect(stay([0, 4, 1, 2, 3, 5], 1)).toEqual([0, 1, 5]);
  });
});
