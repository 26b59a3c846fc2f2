import { expect, test } from "vitest";
import { english } from "../../src/cli/messages-en.ts";
import { dutch } from "../../src/cli/messages-nl.ts";
import { timeLeft } from "../../src/cli/progress.ts";

/** What is said once so many of a thousand files took so many seconds. */
function saidAfter(done: number, seconds: number, { timeLeft: say } = english): string {
  let now = 0;
  const left = timeLeft(1000, () => now);
  now = seconds * 1000;
  return left(done, say);
}

test("how long the rest takes is told from what is done", () => {
  expect(saidAfter(500, 10)).toBe(", about 10 s left");
  expect(saidAfter(100, 10)).toBe(", about 1 min left");
  expect(saidAfter(100, 60, dutch)).toBe(", nog ongeveer 9 min");
});

test("nothing is guessed from a moment, or from few files", () => {
  expect(saidAfter(500, 2)).toBe("");
  expect(saidAfter(9, 60)).toBe("");
});
