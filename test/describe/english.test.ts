import { expect, it } from "vitest";
import { asEnglish, hasEnglish, piecesOf } from "../../src/describe/english.ts";
import { isolate } from "../../src/words/isolate.ts";

it("English in another language is a piece of its own, with all that stands in it", () => {
  const answer = asEnglish("yes, on conditions");
  const text = `أولاً ${asEnglish(`${isolate("ليلى")}: ${answer}.`)} ثم ${isolate("Bel gerust.")}`;
  expect(hasEnglish(text)).toBe(true);
  expect(piecesOf(text)).toEqual([
    { text: "أولاً ", isEnglish: false },
    { text: `${isolate("ليلى")}: yes, on conditions.`, isEnglish: true },
    { text: ` ثم ${isolate("Bel gerust.")}`, isEnglish: false },
  ]);
});

it("a text without English is one piece, and an empty one none", () => {
  expect(hasEnglish(isolate("Leila"))).toBe(false);
  expect(piecesOf(isolate("Leila"))).toEqual([{ text: isolate("Leila"), isEnglish: false }]);
  expect(piecesOf("")).toEqual([]);
});
