import { describe, expect, it } from "vitest";
import type { ErrorCode, ErrorParams } from "../../src/errors/codes.ts";
import { explain } from "../../src/words/explain.ts";
import type { Language, Voice } from "../../src/words/language.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";

const LANGUAGES = [en, nl];

/** Parameters for every code, as they come. A new code does not compile until it stands here. */
const PARAMS: { readonly [C in ErrorCode]: ErrorParams[C] } = {
  "not-json": {},
  "too-large": { limit: 20_971_520 },
  "too-deep": { limit: 64 },
  "forbidden-key": { key: "__proto__" },
  "not-finite": {},
  "null-value": {},
  "wrong-format": {},
  "wrong-version": {},
  "newer-version": { version: 2, known: 1 },
  "missing-field": { expected: "string" },
  "unknown-field": { meant: "happened" },
  "wrong-type": { expected: "array" },
  "wrong-term": { terms: ["weak", "moderate", "strong", "unknown"] },
  "not-a-list": { terms: ["none", "unknown"] },
  "wrong-key": {},
  "wrong-date": {},
  "wrong-moment": {},
  "wrong-value": {},
  "too-long": { limit: 500 },
  "too-short": {},
  "too-many": { limit: 20_000 },
  "out-of-range": { least: -1_000_000, most: 1_000_000 },
  "two-forms": { field: "role" },
  "dated-hiding": {},
  "forbidden-id": {},
  "double-id": { first: "members[3]" },
  "missing-record": { table: "members" },
  "same-ends": {},
  "dates-out-of-order": { earlier: "since" },
  "undeclared-key": {},
  "group-in-itself": {},
  "double-move": { first: "ties[0].moves[0]" },
  "words-without-yes": {},
  "not-yet-happened": {},
  "unknown-command": {},
  "unknown-record": { table: "ties" },
  "fixed-field": { field: "id" },
  banned: {},
  "not-dormant-or-wished": {},
  "not-stronger": {},
  redacted: { audience: "client" },
  "not-allowed": { audience: "handover" },
  "missing-key": { least: 16 },
  "nothing-to-erase": {},
  "erased-apart": {},
  "read-only": {},
  conflict: {},
  "nothing-to-undo": {},
  "nothing-to-redo": {},
  "unknown-option": { option: "widht" },
  "wrong-option": { option: "layout", terms: ["force", "rings", "sectors"] },
  "not-yet": { option: "layout", value: "rings" },
  "not-loaded": { language: "nl" },
  destroyed: {},
};

const sentenceOf = <C extends ErrorCode>(language: Language, code: C): string => language.errors[code](PARAMS[code]);
const isCode = (key: string): key is ErrorCode => key in PARAMS;
const errorSentences = (language: Language): string[] =>
  Object.keys(PARAMS)
    .filter(isCode)
    .map((code) => sentenceOf(language, code));

/** Every text within a table of words. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The sentences that people hear, with names in them. */
const spoken = ({ sentences, date, list, more }: Language): string[] => [
  ...textsIn(sentences),
  sentences.description("Yusuf", []),
  sentences.description("Yusuf", [{ name: "Familie", members: ["Amina", "Bram"] }]),
  sentences.tie("Yusuf", "Amina", []),
  sentences.tie("Yusuf", "Amina", ["x", "y"]),
  sentences.strength("x"),
  sentences.takenUp("Amina"),
  sentences.inGroup("x"),
  sentences.moved("Amina"),
  sentences.undone("x"),
  sentences.redone("x"),
  more(3),
  date("2024-05-01"),
  list(["a", "b"]),
];

const longest = (text: string): number =>
  Math.max(
    ...text
      .split(/(?<=[.!?])\s+/)
      .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  );

describe.each(LANGUAGES)("the language $tag", (language) => {
  const voices: Voice[] = [language.client, language.professional];

  it("has no empty word, and none with space around it", () => {
    const texts = [
      ...voices.flatMap(textsIn),
      ...textsIn(language.commands),
      ...spoken(language),
      ...errorSentences(language),
    ];
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) {
      expect(text).not.toBe("");
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/undefined|\[object|NaN| {2}/);
    }
  });

  it("says nothing to a client in more than 15 words a sentence", () => {
    const texts = [
      ...textsIn(language.client),
      ...textsIn(language.commands),
      ...spoken(language),
      ...errorSentences(language),
    ];
    expect(texts.filter((text) => longest(text) > 15)).toEqual([]);
  });

  it("has whole sentences for errors", () => {
    for (const sentence of errorSentences(language)) expect(sentence).toMatch(/^.+[.]$/);
  });

  it("tells each error apart", () => {
    const sentences = errorSentences(language);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("explains each code by its sentence", () => {
    expect(explain({ code: "too-long", params: { limit: 20_000 } }, language)).toBe(
      language.errors["too-long"]({ limit: 20_000 }),
    );
  });
});

describe("both languages", () => {
  it("have the same voices, with the same words in them", () => {
    expect(Object.keys(nl.client)).toEqual(Object.keys(en.client));
    for (const [part, words] of Object.entries(en.client)) {
      if (typeof words === "object")
        expect(Object.keys(Object(nl.client)[part]).sort()).toEqual(Object.keys(words).sort());
    }
  });

  it("say load in the same words for heavy and overloaded to a client, who is not graded", () => {
    for (const { client } of LANGUAGES) expect(client.loads.overloaded).toBe(client.loads.heavy);
  });
});

describe("dates and lists", () => {
  it("are said as people say them", () => {
    expect([en.date("2024-05-01"), en.date("2024-05"), en.date("2024")]).toEqual(["1 May 2024", "May 2024", "2024"]);
    expect([nl.date("2024-05-01"), nl.date("2024-12"), nl.date("2024")]).toEqual([
      "1 mei 2024",
      "december 2024",
      "2024",
    ]);
    expect(en.date({ date: "2024-05", about: true })).toBe("about May 2024");
    expect(nl.date({ date: "2024-03-31", about: true })).toBe("rond 31 maart 2024");
  });

  it("have twelve months", () => {
    for (const { date } of LANGUAGES) {
      const months = Array.from({ length: 12 }, (_, i) => date(`2024-${String(i + 1).padStart(2, "0")}`));
      expect(new Set(months).size).toBe(12);
    }
  });

  it("join with a last word", () => {
    expect([en.list([]), en.list(["a"]), en.list(["a", "b"]), en.list(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect([nl.list([]), nl.list(["a"]), nl.list(["a", "b"]), nl.list(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a en b",
      "a, b en c",
    ]);
  });

  it("write large numbers in groups", () => {
    expect(explain({ code: "too-many", params: { limit: 100_000 } }, en)).toBe(
      "There are more than 100,000 here. Split the file.",
    );
    expect(explain({ code: "too-many", params: { limit: 100_000 } }, nl)).toBe(
      "Er staan er hier meer dan 100.000. Splits het bestand.",
    );
    expect(explain({ code: "out-of-range", params: { least: -1e6, most: 1e6 } }, en)).toBe(
      "This number lies outside -1,000,000 to 1,000,000.",
    );
  });
});

describe("Dutch for clients", () => {
  const texts = [...textsIn(nl.client), ...textsIn(nl.commands), ...spoken(nl)];

  it("has no word that means something else to them", () => {
    // menopause, tax, intercourse, condolence, exercise, an overnight guest
    for (const text of texts) expect(text).not.toMatch(/overgang|belasting|gemeenschap|sterkte|beweging|passant/i);
  });

  it("uses circle only for the circle of a conference", () => {
    expect(texts.filter((text) => /\bkring\b/i.test(text))).toEqual([nl.client.groups.circle]);
  });

  it("has no word of the method, which is for professionals", () => {
    for (const text of texts)
      expect(text).not.toMatch(/versterken|vergroten|begrenzen|ontlasten|leefgebied|ambivalent|informeel|formeel/i);
  });
});
