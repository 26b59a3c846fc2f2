import fc from "fast-check";
import { expect, it } from "vitest";
import { cases } from "./cases.ts";
import { judge } from "./oracles.ts";

it("any file, however damaged, is read or refused, and what comes of it holds no markup, formula or prototype of its text", () => {
  let [read, refused] = [0, 0];
  fc.assert(
    fc.property(cases, (one) => {
      if (judge(one)) read++;
      else refused++;
    }),
    { numRuns: 150 },
  );
  expect(Math.min(read, refused)).toBeGreaterThan(10);
});
