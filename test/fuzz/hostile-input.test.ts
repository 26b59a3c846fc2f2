import fc from "fast-check";
import { expect, it } from "vitest";

/** Some twenty seconds of work: always the same files, as `npm run fuzz` looks for others. */
const FILES = { numRuns: 1500, seed: 20_260_303 };

import { cases } from "./cases.ts";
import { judge } from "./oracles.ts";

it("any file, however damaged, is read or refused, and what comes of it holds no markup, formula or prototype of its text", () => {
  let [read, refused] = [0, 0];
  fc.assert(
    fc.property(cases, (one) => {
      if (judge(one)) read++;
      else refused++;
    }),
    FILES,
  );
  expect(Math.min(read, refused)).toBeGreaterThan(FILES.numRuns / 10);
}, 240_000);
