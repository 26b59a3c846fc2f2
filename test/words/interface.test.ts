import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { english, languageOf } from "../../src/element/languages.ts";
import { guide } from "../../src/words/interface/guide-en.ts";
import type { FullLanguage, InterfaceVoice } from "../../src/words/interface/interface-words.ts";
import { client as panels } from "../../src/words/interface/panel-en.ts";
import { present } from "../../src/words/interface/present-en.ts";

const TAGS = readdirSync("src/words/full").map((file) => file.replace(".ts", ""));

/** Every text within a table of words, by its path; what is said about something, about a tie drawn. */
function textsIn(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

const said = (voice: InterfaceVoice): [path: string, text: string][] => [
  ...textsIn(voice),
  ["undoing", voice.undoing("x")],
  ["redoing", voice.redoing("x")],
];

const longest = (text: string): number =>
  Math.max(
    ...text
      .split(/(?<=[.!?؟።;])\s+/)
      .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  );

it("a language that was reviewed leaves nothing to English", async () => {
  const { interface: words } = await languageOf("nl");
  expect(Object.keys(words.client)).toEqual(expect.arrayContaining(["guide", "present", "panels"]));
});

describe.each(TAGS)("the interface in %s", (tag) => {
  let language: FullLanguage;
  let voices: InterfaceVoice[];
  beforeAll(async () => {
    language = await languageOf(tag);
    voices = [language.interface.client, language.interface.professional];
  });

  it("is fetched by its tag, in words of its own", () => {
    expect(language.tag).toBe(tag);
    if (tag !== "en") expect(language.interface).not.toBe(english.interface);
  });

  it("says what English says, with no empty word and none with space around it", () => {
    for (const voice of voices) {
      const paths = (one: InterfaceVoice) =>
        said(one)
          .map(([path]) => path)
          .sort();
      // What a draft leaves to English it leaves whole.
      const base = english.interface.client;
      const whole = Object.entries({ ...base, guide, present, panels });
      expect(paths(voice)).toEqual(paths({ ...base, ...Object.fromEntries(whole.filter(([part]) => part in voice)) }));
      for (const [, text] of said(voice)) {
        expect(text).not.toBe("");
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/undefined|\[object| {2}/);
      }
    }
  });

  it("says nothing in more than 15 words a sentence", () => {
    for (const voice of voices) expect(said(voice).filter(([, text]) => longest(text) > 15)).toEqual([]);
  });

  it("calls no two tools, layouts or keys the same", () => {
    for (const { tools, layouts, keys } of voices) {
      const { keys: _, ...deeds } = tools;
      for (const words of [Object.values(deeds), Object.values(layouts), Object.values(keys.rows).map(([key]) => key)])
        expect(new Set(words).size).toBe(words.length);
    }
  });

  it("has whole sentences for what is wrong with a field", () => {
    for (const { form } of voices) for (const sentence of Object.values(form)) expect(sentence).toMatch(/^.+[.።]$/);
  });

  it("has short names for what one can do", () => {
    for (const { tools, layouts } of voices) {
      const { name: _n, layout: _l, ...buttons } = tools;
      for (const text of [...Object.values(buttons), ...Object.values(layouts)])
        expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(4);
    }
  });

  it("names what is undone and done again", () => {
    for (const { undoing, redoing } of voices) {
      expect(undoing("x")).toContain("x");
      expect(undoing("x")).not.toBe(redoing("x"));
    }
  });

  it("has one voice for all where it is a draft", () => {
    if (language.draft !== undefined) expect(language.interface.professional).toBe(language.interface.client);
  });
});

it("the interface in Dutch has no word that means something else to clients, and none of the method", async () => {
  const { interface: words } = await languageOf("nl");
  for (const [, text] of said(words.client))
    expect(text).not.toMatch(/overgang|belasting|gemeenschap|sterkte|beweging|passant|\bkring\b|leefgebied|relatie/i);
});
