import { expect, test } from "vitest";
import { isolate } from "../../src/words/isolate.ts";
import { ar } from "../../src/words/languages/ar.ts";

test("a name that keeps its own direction is not isolated twice", () => {
  expect(isolate(isolate("Amina"))).toBe("\u2068Amina\u2069");
  expect(ar.sentences.added([isolate("Amina"), "Bram"])).not.toMatch(/\u2068\u2068|\u2069\u2069/);
});

test("two names side by side are isolated as one", () => {
  const both = isolate("Amina") + isolate("Bram");
  expect(isolate(both)).toBe(`\u2068${both}\u2069`);
});
