import { describe, expect, it } from "vitest";
import { en } from "../../src/words/full/en.ts";
import { nl } from "../../src/words/full/nl.ts";
import type { InterfaceVoice } from "../../src/words/interface/interface-words.ts";

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const said = (voice: InterfaceVoice): string[] => [...textsIn(voice), voice.undoing("x"), voice.redoing("x")];
const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const shape = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
    : typeof value;

describe.each([en, nl])("the words of the interface in $tag", ({ interface: { client, professional } }) => {
  it("are there, without space around them, in both voices", () => {
    for (const text of [...said(client), ...said(professional)]) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe("");
    }
  });

  it("are short: a button has at most three words, a sentence at most fifteen", () => {
    for (const text of [...textsIn(client.tools), ...textsIn(client.layouts)].filter(
      (one) => !/[Kk]aart|map/.test(one),
    ))
      expect(words(text)).toBeLessThanOrEqual(3);
    for (const text of said(client).flatMap((one) => one.split(/(?<=[.!?])\s+/)))
      expect(words(text)).toBeLessThanOrEqual(15);
  });

  it("name each tool apart", () => {
    const { tools } = client;
    expect(new Set(Object.values(tools)).size).toBe(Object.keys(tools).length);
  });
});

it("are the same keys in both languages", () => {
  expect(shape(nl.interface)).toEqual(shape(en.interface));
});

it("in Dutch have no word that means something else to clients, and none of the method", () => {
  for (const text of said(nl.interface.client))
    expect(text).not.toMatch(/overgang|belasting|gemeenschap|sterkte|beweging|passant|\bkring\b|leefgebied|relatie/i);
});
