import { describe, expect, test } from "vitest";
import { HISTORIES } from "../../examples/histories/map-of.ts";
import { rawCase, rawHistory, within } from "./within.ts";

const TWINS = ["1-i-have-nobody", "3-the-friend-who-steps-back"];

/** Where people wrote something in their own language, in a map or in a command. */
const TEXTS = new RegExp(
  `(^|\\.)(${[
    ...["title", "language", "name", "words", "text", "wishes", "offers", "limits", "reason", "place", "rhythm"],
    ...["contact.about", "conditions", "why", "agreement", "givesBack", "what", "experience.answer", "moves.by"],
    ...["commands.about", "commands.by", "context", "intervention", "mechanism", "outcome"],
  ].join("|")})$`,
);

const today = (file: string): object => ({ ...rawCase(file), history: undefined });

const shapeOf = (raw: object) =>
  [...within(raw)].map(({ path, value }) => {
    const size = Array.isArray(value) ? `[${value.length}]` : "";
    const plain = [value].flat().filter((item) => typeof item !== "object");
    return `${path}${size} ${TEXTS.test(path) ? "" : plain.join()}`;
  });

const sentencesOf = (raw: object) =>
  [...within(raw)]
    .filter(({ path }) => !/(^|\.)vocabulary(\.|$)/.test(path))
    .flatMap(({ value }) => [value].flat().filter((item) => typeof item === "string" && /[a-z] [a-z]/.test(item)));

describe("the English twins", () => {
  test("have a history each", () => {
    expect(HISTORIES.filter((file) => file.endsWith(".en.json"))).toEqual(TWINS.map((name) => `${name}.en.json`));
  });

  describe.each([
    ["map of today", today],
    ["history", rawHistory],
  ])("in their %s", (_, read) => {
    test.each(TWINS)("%s has the same ids and structure in both languages", (name) => {
      expect(shapeOf(read(`${name}.en.json`))).toEqual(shapeOf(read(`${name}.json`)));
    });

    test.each(TWINS)("%s shares no sentence with its English twin", (name) => {
      const dutch = new Set(sentencesOf(read(`${name}.json`)));
      expect(dutch.size).toBeGreaterThan(30);
      expect(sentencesOf(read(`${name}.en.json`)).filter((text) => dutch.has(text))).toEqual([]);
    });
  });
});
