import fc from "fast-check";
import { brokenRules } from "../src/document/rules.ts";
import { applyCommand, type EcomapDocument, EcomapError, parseEcomap, serialize } from "../src/index.ts";
import { commands, start } from "../test/laws/arbitraries.ts";

const LISTS = 100_000;
/** How many lists one document lives through before another is begun. */
const LIFE = 20;
/** One in so many documents is written and read again whole. */
const SAMPLE = 50;

/** Gives a hundred thousand random lists of commands, dated at random: no rule may be broken, no error be another's. */
export function measureMutations(say: (line: string) => void): void {
  const dated = fc.record({
    list: commands,
    happened: fc.option(fc.constantFrom("2024", "2024-05", "2025-01-31", "2026-03"), { nil: undefined }),
    because: fc.option(fc.constantFrom("changed" as const, "corrected" as const), { nil: undefined }),
  });
  let [taken, refused, broken, alien] = [0, 0, 0, 0];
  let doc: EcomapDocument = start;
  for (let round = 0; round < LISTS / LIFE; round++) {
    doc = start;
    fc.sample(dated, { numRuns: LIFE, seed: 20_260_303 + round }).forEach(({ list, happened, because }, i) => {
      const recorded = `2026-03-${String(i + 1).padStart(2, "0")}T10:00:00Z`;
      try {
        doc = applyCommand(doc, list, { recorded, ...(happened && { happened }), ...(because && { because }) });
        taken++;
        if (brokenRules(doc).length > 0) broken++;
      } catch (error) {
        if (error instanceof EcomapError) refused++;
        else alien++;
      }
    });
    if (round % SAMPLE === 0 && serialize(parseEcomap(serialize(doc))) !== serialize(doc)) broken++;
  }
  say(`\n## ${LISTS.toLocaleString("en")} random lists of commands\n`);
  say("| taken | refused | broken rules | errors not ours |\n|---|---|---|---|");
  say(`| ${taken} | ${refused} | ${broken} | ${alien} |`);
}
