import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemes } from "../../../src/layout/text/graphemes.ts";
import { textWidth } from "../../../src/layout/text/width.ts";
import { type WrapOptions, wrapText } from "../../../src/layout/text/wrap.ts";

const size = 13;
const wrap = (text: string, options: Partial<WrapOptions> = {}) =>
  wrapText(text, { size, maxWidth: 110, maxLines: 2, ...options });
const lines = (text: string, options: Partial<WrapOptions> = {}) => wrap(text, options).lines;
const widthOf = (text: string) => textWidth(text, size);

describe("a name that fits", () => {
  it("stays on one line", () => {
    expect(wrap("Zus Amina")).toEqual({ lines: ["Zus Amina"], width: widthOf("Zus Amina"), cut: false });
  });

  it("stays on one line when it is exactly as wide as the line", () => {
    for (const name of ["Yusuf", "Łukasz Żółć", "محمد الأمين", "ሰላም ተስፋይ"]) {
      expect(lines(name, { maxWidth: widthOf(name) })).toEqual([name]);
      expect(wrap(name, { maxWidth: widthOf(name) - 0.01 })).not.toMatchObject({ lines: [name] });
    }
  });

  it("has single spaces only", () => {
    expect(lines("  Zus \t\n Amina\u3000")).toEqual(["Zus Amina"]);
  });

  it("keeps a space that does not break", () => {
    expect(lines("A.\u00a0de\u00a0Boer")).toEqual(["A.\u00a0de\u00a0Boer"]);
    expect(lines("Mevrouw A.\u00a0de\u00a0Boer", { maxWidth: 80 })).toEqual(["Mevrouw", "A.\u00a0de\u00a0Boer"]);
  });

  it("is measured in its weight", () => {
    const maxWidth = widthOf("Wijkteam Noord");
    expect(lines("Wijkteam Noord", { maxWidth })).toHaveLength(1);
    expect(lines("Wijkteam Noord", { maxWidth, weight: "bold" })).toHaveLength(2);
  });
});

describe("no name", () => {
  it.each([
    ["an empty text", ""],
    ["only spaces", "   "],
    ["only line ends and tabs", "\n\t\r\n"],
  ])("%s has no lines", (_, text) => {
    expect(wrap(text)).toEqual({ lines: [], width: 0, cut: false });
  });
});

describe("a long name", () => {
  it("breaks into lines of about the same length", () => {
    expect(lines("Johanna van den Heuvel")).toEqual(["Johanna van", "den Heuvel"]);
    expect(lines("Vereniging van Eigenaren De Linde", { maxWidth: 190 })).toEqual([
      "Vereniging van",
      "Eigenaren De Linde",
    ]);
  });

  it("breaks at a space and not at its hyphen where it can", () => {
    expect(lines("Anna-Maria van den Berg", { maxWidth: 90 })).toEqual(["Anna-Maria", "van den Berg"]);
  });

  it("breaks after a hyphen where spaces do not help", () => {
    expect(lines("Noord-Holland", { maxWidth: 60 })).toEqual(["Noord-", "Holland"]);
    expect(lines("Janssen–Pietersen", { maxWidth: 70 })).toEqual(["Janssen–", "Pietersen"]);
  });

  it("breaks after a slash where spaces do not help", () => {
    expect(lines("Wonen/Zorg/Welzijn", { maxWidth: 80 })).toEqual(["Wonen/", "Zorg/Welzijn"]);
  });

  it("never begins a line with its slashes or hyphens", () => {
    for (const line of lines("Wonen//Zorg--Welzijn", { maxWidth: 60, maxLines: 5 })) expect(line).toMatch(/^\w/);
  });

  it("keeps a leading minus with its number", () => {
    expect(lines("tot -12345678", { maxWidth: 70 })).toEqual(["tot", "-12345678"]);
  });

  it("in Ethiopic breaks at its space", () => {
    expect(lines("ገብረእግዚኣብሄር ወልደስላሴ", { maxWidth: 90 })).toEqual(["ገብረእግዚኣብሄር", "ወልደስላሴ"]);
  });

  it("in Ethiopic breaks after the old word space too", () => {
    expect(lines("ገብረእግዚኣብሄር፡ወልደስላሴ", { maxWidth: 90 })).toEqual(["ገብረእግዚኣብሄር፡", "ወልደስላሴ"]);
  });

  it("in Arabic breaks at its space", () => {
    expect(lines("محمد الأمين", { maxWidth: 50 })).toEqual(["محمد", "الأمين"]);
  });

  it("in mixed scripts breaks at its spaces", () => {
    expect(lines("Imam يوسف الأمين (buurt)", { maxWidth: 90 })).toEqual(["Imam يوسف", "الأمين (buurt)"]);
  });
});

describe("a word too long for a line", () => {
  it("is broken, in halves of about the same length", () => {
    expect(lines("Maatschappijleer", { maxWidth: 70 })).toEqual(["Maatsch", "appijleer"]);
  });

  it("is not broken when it fits on a line of its own", () => {
    expect(lines("de Maatschappijleer", { maxWidth: 110 })).toEqual(["de", "Maatschappijleer"]);
  });

  it("begins on a line of its own", () => {
    expect(lines("de Maatschappijleer nu", { maxWidth: 80, maxLines: 4 })[0]).toBe("de");
  });

  it("of emoji families is never broken inside one", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(lines(family.repeat(4), { maxWidth: 30 })).toEqual([family.repeat(2), family.repeat(2)]);
  });

  it("of flags is never broken inside one", () => {
    expect(lines("🇳🇱🇪🇷🇹🇷🇵🇱", { maxWidth: 30 })).toEqual(["🇳🇱🇪🇷", "🇹🇷🇵🇱"]);
  });

  it("keeps accents with their letters", () => {
    expect(lines("e\u0301".repeat(10), { maxWidth: 40 })).toEqual(["e\u0301".repeat(5), "e\u0301".repeat(5)]);
  });

  it("of Chinese characters is broken between them", () => {
    expect(lines("社区支持网络中心", { maxWidth: 60 })).toEqual(["社区支持", "网络中心"]);
  });

  it("in Arabic is cut short, not broken, and what follows keeps its line", () => {
    const name = "عبدالرحمنالطويلجدا خالد";
    const { lines, cut } = wrap(name, { maxWidth: 60 });
    expect(cut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^عبدا.*…$/);
    expect(lines[1]).toBe("خالد");
  });
});

describe("a text too long for its lines", () => {
  it("ends in an ellipsis", () => {
    const { lines, cut } = wrap("Stichting Buurthuis De Verbinding Noord, afdeling Wonen");
    expect(cut).toBe(true);
    expect(lines).toEqual(["Stichting", "Buurthuis De Ve…"]);
  });

  it("has no space or punctuation before the ellipsis", () => {
    expect(lines("Team, Noord", { maxWidth: 55, maxLines: 1 })).toEqual(["Team…"]);
    expect(lines("Wijkteam Noord (jeugd)", { maxWidth: 115, maxLines: 1 })).toEqual(["Wijkteam Noord…"]);
    expect(lines("Zorg - Welzijn", { maxWidth: 55, maxLines: 1 })).toEqual(["Zorg…"]);
  });

  it("in Arabic loses whole words first", () => {
    expect(lines("محمد الأمين", { maxWidth: 62, maxLines: 1 })).toEqual(["محمد…"]);
  });

  it("is cut between characters, never in an emoji family, a flag or an accent", () => {
    const text = "👨‍👩‍👧🇪🇷e\u0301👍🏽".repeat(9);
    for (let maxWidth = 20; maxWidth < 120; maxWidth++) {
      const [line = ""] = lines(text, { maxWidth, maxLines: 1 });
      const kept = graphemes(line.slice(0, -1));
      expect(graphemes(text).slice(0, kept.length)).toEqual(kept);
    }
  });

  it("is the ellipsis alone when nothing else fits", () => {
    expect(wrap("Wijkteam Noord", { maxWidth: 11, maxLines: 1 })).toMatchObject({ lines: ["…"], cut: true });
  });
});

describe("hostile names", () => {
  it.each([
    ["500 letters without a space", "a".repeat(500)],
    ["500 Arabic letters without a space", "م".repeat(500)],
    ["500 marks on one letter", `e${"\u0301".repeat(499)}`],
    ["500 dots", ".".repeat(500)],
    ["500 hyphens", "-".repeat(500)],
    ["words to 500 characters", "Wijkteam Noord ".repeat(33)],
    ["lone surrogates", "\ud83d\ude00\ud83d ".repeat(120)],
    ["right-to-left overrides", "\u202eNoord \u202e".repeat(60)],
    ["joiners alone", "\u200d".repeat(500)],
  ])("%s stay within their lines", (_, text) => {
    for (const maxLines of [1, 2, 3]) {
      const { lines, width } = wrap(text, { maxLines });
      expect(lines.length).toBeLessThanOrEqual(maxLines);
      expect(width).toBeLessThanOrEqual(110);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(110);
    }
  });

  it("answers for no room or no lines at all", () => {
    expect(lines("Yusuf", { maxWidth: 0, maxLines: 1 })).toEqual(["…"]);
    expect(lines("Wijkteam Noord", { maxWidth: 60, maxLines: 0 })).toEqual(["Wijktea…"]);
  });
});

describe("laws of wrapping", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "Amina",
      "de",
      "Łukasz",
      "Gülşah",
      "يوسف",
      "الأمين",
      "ሰላም",
      "ተስፋይ",
      "Юлия",
      "e\u0301",
      "👨‍👩‍👧",
      "🇪🇷",
      "安",
    ),
    fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .filter((text) => !/[\s\u0085\u2060-\u206f/-]|[‐–—፡]/.test(text)),
  );
  const name = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  const anyText = fc.oneof(name, fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 60 }));
  const options = fc.record({
    size: fc.double({ min: 6, max: 40, noNaN: true }),
    weight: fc.constantFrom("normal" as const, "bold" as const),
    maxWidth: fc.double({ min: 60, max: 300, noNaN: true }),
    maxLines: fc.integer({ min: 1, max: 4 }),
  });

  it("uncut lines of words that fit are the words, joined with spaces", () => {
    fc.assert(
      fc.property(name, options, (text, options) => {
        const { lines, cut } = wrapText(text, options);
        fc.pre(
          !cut && text.split(" ").every((part) => textWidth(part, options.size, options.weight) <= options.maxWidth),
        );
        expect(lines.join(" ")).toBe(text);
      }),
    );
  });

  it("uncut lines lose nothing but spaces", () => {
    const bare = (text: string) => text.replace(/[\s\u0085]/g, "");
    fc.assert(
      fc.property(anyText, options, (text, options) => {
        const { lines, cut } = wrapText(text, options);
        fc.pre(!cut);
        expect(bare(lines.join(""))).toBe(bare(text));
      }),
    );
  });

  it("no line is wider than it may be, where each character fits", () => {
    fc.assert(
      fc.property(anyText, options, (text, options) => {
        const { size, weight, maxWidth } = options;
        fc.pre([...graphemes(text), "…"].every((part) => textWidth(part, size, weight) <= maxWidth));
        for (const line of wrapText(text, options).lines) {
          expect(textWidth(line, size, weight)).toBeLessThanOrEqual(maxWidth);
        }
      }),
    );
  });

  it("there are never more lines than asked, none empty, and the width is the widest line's", () => {
    fc.assert(
      fc.property(anyText, options, (text, options) => {
        const { lines, width } = wrapText(text, options);
        const widths = lines.map((line) => textWidth(line, options.size, options.weight));
        expect(lines.length).toBeLessThanOrEqual(options.maxLines);
        expect(lines).not.toContain("");
        expect(width).toBe(Math.max(0, ...widths));
      }),
    );
  });

  it("a cut text shows an ellipsis, an uncut one keeps its own", () => {
    fc.assert(
      fc.property(name, options, (text, options) => {
        const { lines, cut } = wrapText(text, options);
        // A word that is cut may have others behind it on its line.
        expect(lines.flatMap((line) => line.split(" ")).some((part) => part.endsWith("…"))).toBe(
          cut || text.split(" ").some((part) => part.endsWith("…")),
        );
      }),
      { examples: [["﷽! Amina", { size: 6, weight: "normal", maxWidth: 60, maxLines: 1 }]] },
    );
  });

  it("the lines of two do not differ more than another break at a space would make them", () => {
    const latin = fc.array(fc.constantFrom("Amina", "de", "van", "Heuvel", "Wijkteam", "Noord"), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(latin, (words) => {
        const { lines, cut, width } = wrap(words.join(" "), { maxWidth: 130 });
        fc.pre(!cut && lines.length === 2);
        for (let at = 1; at < words.length; at++) {
          const other = Math.max(widthOf(words.slice(0, at).join(" ")), widthOf(words.slice(at).join(" ")));
          expect(width).toBeLessThanOrEqual(other);
        }
      }),
    );
  });
});
