import { describe, expect, it } from "vitest";
import { questionsOf } from "../../../src/element/guide/questions.ts";
import { guide as en } from "../../../src/words/interface/guide-en.ts";
import { guide as nl } from "../../../src/words/interface/guide-nl.ts";
import { HOOKS } from "../../../src/words/interface/guide-words.ts";

const asked = (night: boolean, missing: boolean) => questionsOf(nl.questions, { night, missing }).map(({ id }) => id);

/** Everything that a table of words says, for one name. */
const said = (words: object): readonly string[] =>
  Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "function") return [String(value("Amina"))];
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? said(value) : [];
  });

describe("the questions of the method", () => {
  it("begin at the messages and end with professionals", () => {
    expect(asked(false, false).at(0)).toBe("messages");
    expect(asked(false, false).at(-1)).toBe("professionals");
  });

  it("ask of the night and of who is missing only where that is switched on, in place of others", () => {
    expect(HOOKS.filter((hook) => !asked(false, false).includes(hook))).toEqual(["night", "missing"]);
    expect(HOOKS.filter((hook) => !asked(true, true).includes(hook))).toEqual(["news", "think-of"]);
  });

  it("say what is known of whoever is named", () => {
    const roles = questionsOf(nl.questions, { night: false, missing: false }).flatMap(({ role }) => role ?? []);
    expect(roles).toEqual([{ domain: "neighbours" }, { domain: "work" }, { sphere: "formal" }]);
  });
});

describe.each([
  ["Dutch", nl],
  ["English", en],
])("the words of the guide in %s", (_, words) => {
  it("have no sentence over 15 words, and count nobody", () => {
    for (const text of said(words)) {
      for (const sentence of text.split(/[.?!]/)) expect(sentence.trim().split(/\s+/).length, text).toBeLessThan(16);
      expect(text).not.toMatch(/\d/);
    }
  });

  it("name whom a sentence is about", () => {
    expect(said(words).filter((text) => text.includes("Amina"))).toHaveLength(10);
  });
});
