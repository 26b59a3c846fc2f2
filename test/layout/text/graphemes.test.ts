import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemes } from "../../../src/layout/text/graphemes.ts";

describe("one user-perceived character", () => {
  it.each([
    ["a letter", "a"],
    ["a letter with a combining accent", "e\u0301"],
    ["a letter with several marks", "o\u0302\u0323"],
    ["an Arabic letter with shadda and vowel sign", "م\u0651\u064e"],
    ["a Hebrew letter with points", "ש\u05c1\u05b8"],
    ["a Devanagari consonant with its vowel sign", "नि"],
    ["a Devanagari conjunct", "क्ष"],
    ["a Thai consonant with vowel and tone", "ที่"],
    ["a Korean syllable in parts", "\u1112\u1161\u11ab"],
    ["an Adlam letter with its mark, beyond the basic plane", "\u{1e922}\u{1e944}"],
    ["an emoji", "😀"],
    ["an emoji with a skin tone", "👍🏽"],
    ["an emoji family", "👨‍👩‍👧‍👦"],
    ["a profession with skin tone and sex", "👩🏾‍⚕️"],
    ["a heart on fire", "❤️‍🔥"],
    ["a flag of two letters", "🇪🇷"],
    ["a flag of tags", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
    ["a keycap", "1️⃣"],
    ["a line end of two signs", "\r\n"],
    ["a lone high surrogate", "\ud83d"],
    ["a lone low surrogate", "\ude00"],
    ["a mark with nothing before it", "\u0301"],
  ])("%s", (_, text) => {
    expect(graphemes(text)).toEqual([text]);
  });
});

describe("a text splits", () => {
  it("into nothing when empty", () => {
    expect(graphemes("")).toEqual([]);
  });

  it("into letters, in Latin, Polish, Turkish, Tigrinya", () => {
    expect(graphemes("Łuk")).toEqual(["Ł", "u", "k"]);
    expect(graphemes("Ayşe")).toEqual(["A", "y", "ş", "e"]);
    expect(graphemes("ሰላም")).toEqual(["ሰ", "ላ", "ም"]);
  });

  it("into Arabic letters, each with its signs", () => {
    expect(graphemes("مُحَمَّد")).toEqual(["مُ", "حَ", "مَّ", "د"]);
  });

  it("between flags, two letters at a time", () => {
    expect(graphemes("🇳🇱🇪🇷🇹")).toEqual(["🇳🇱", "🇪🇷", "🇹"]);
    expect(graphemes("🇳 🇱🇪")).toEqual(["🇳", " ", "🇱🇪"]);
  });

  it("between emoji that no joiner joins", () => {
    expect(graphemes("👨‍👩‍👧😀👍🏽")).toEqual(["👨‍👩‍👧", "😀", "👍🏽"]);
  });

  it("after a joiner, when a letter follows", () => {
    expect(graphemes("a\u200db")).toEqual(["a\u200d", "b"]);
  });

  it("at a Tamil pulli, which ties nothing", () => {
    expect(graphemes("க்க")).toEqual(["க்", "க"]);
  });

  it("around controls, which carry no marks", () => {
    expect(graphemes("a\n\u0301")).toEqual(["a", "\n", "\u0301"]);
    expect(graphemes("\n\r\u0301")).toEqual(["\n", "\r", "\u0301"]);
  });

  it("beside a right-to-left override", () => {
    expect(graphemes("a\u202eб")).toEqual(["a", "\u202e", "б"]);
  });

  it("in time when a name has 500 characters", () => {
    expect(graphemes("👨‍👩‍👧".repeat(62))).toHaveLength(62);
    expect(graphemes(`e${"\u0301".repeat(499)}`)).toHaveLength(1);
  });
});

describe("laws of graphemes", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  );

  it("joined they are the text, and none is empty", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = graphemes(text);
        expect(parts.join("")).toBe(text);
        expect(parts).not.toContain("");
      }),
    );
  });

  it("no surrogate pair is split", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = graphemes(text);
        for (const [i, part] of parts.entries()) {
          const next = parts[i + 1] ?? "";
          expect(/[\ud800-\udbff]$/.test(part) && /^[\udc00-\udfff]/.test(next)).toBe(false);
        }
      }),
    );
  });

  it("splitting a part again leaves it whole", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const part of graphemes(text)) expect(graphemes(part)).toEqual([part]);
      }),
    );
  });
});
