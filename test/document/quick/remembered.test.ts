import { expect, it } from "vitest";
import { remembered } from "../../../src/document/quick/remembered.ts";

const counted = () => {
  const seen: object[] = [];
  return {
    seen,
    size: remembered((list: readonly number[]) => {
      seen.push(list);
      return list.length;
    }),
  };
};

it("what is frozen is looked at once", () => {
  const { seen, size } = counted();
  const list = Object.freeze([1, 2]);
  expect([size(list), size(list), size(Object.freeze([1, 2]))]).toEqual([2, 2, 2]);
  expect(seen).toHaveLength(2);
});

it("what may still change is looked at each time, also where it is frozen later", () => {
  const { seen, size } = counted();
  const list = [1];
  expect(size(list)).toBe(1);
  list.push(2);
  expect(size(list)).toBe(2);
  Object.freeze(list);
  expect([size(list), size(list)]).toEqual([2, 2]);
  expect(seen).toHaveLength(3);
});
