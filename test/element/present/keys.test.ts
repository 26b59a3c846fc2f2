import { expect, it } from "vitest";
import { stepAfter } from "../../../src/element/present/keys.ts";

it("a key leads one step on or back, to the beginning or to the end, and never beyond", () => {
  for (const key of ["ArrowRight", " ", "PageDown"]) {
    expect(stepAfter(key, 2, 5, "ltr")).toBe(3);
    expect(stepAfter(key, 5, 5, "ltr")).toBe(5);
  }
  for (const key of ["ArrowLeft", "PageUp"]) {
    expect(stepAfter(key, 2, 5, "ltr")).toBe(1);
    expect(stepAfter(key, 0, 5, "ltr")).toBe(0);
  }
  expect(stepAfter("Home", 2, 5, "ltr")).toBe(0);
  expect(stepAfter("End", 2, 5, "ltr")).toBe(5);
  expect(stepAfter("x", 2, 5, "ltr")).toBeUndefined();
});

it("where one reads to the left, the arrow to the left leads on", () => {
  expect(stepAfter("ArrowLeft", 2, 5, "rtl")).toBe(3);
  expect(stepAfter("ArrowRight", 2, 5, "rtl")).toBe(1);
});
