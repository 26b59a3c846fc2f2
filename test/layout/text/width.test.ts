import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance, textWidth } from "../../../src/layout/text/width.ts";

const ZWJ = "\u200d";

describe("the width of a text", () => {
  it("is nothing for an empty text", () => {
    expect(textWidth("", 12)).toBe(0);
  });

  it("is what Noto Sans says for a Latin name", () => {
    expect(textWidth("Amina", 100)).toBe(302);
  });

  it("grows with the size and is rounded to hundredths", () => {
    expect(textWidth("Amina", 13)).toBe(39.26);
    expect(textWidth("Amina", 12.345)).toBe(37.28);
  });

  it("is larger in bold", () => {
    expect(textWidth("Amina", 100, "bold")).toBe(312);
    for (const name of ["Łukasz", "Γιώργος", "Юлия", "ሰላም", "يوسف"]) {
      expect(textWidth(name, 100, "bold"), name).toBeGreaterThan(textWidth(name, 100));
    }
  });

  it("does not depend on which weight was asked for first", () => {
    const bold = textWidth("Wijkteam", 13, "bold");
    textWidth("Wijkteam", 13);
    expect(textWidth("Wijkteam", 13, "bold")).toBe(bold);
  });

  it.each([
    ["Polish", "Łukasz Żółć", "Lukasz Zolc"],
    ["Turkish", "Ayşe Gülşah", "Ayse Gulsah"],
    ["Vietnamese", "Ngọc Trần", "Ngoc Tran"],
  ])("of a %s name is close to that of its bare letters", (_, name, bare) => {
    expect(textWidth(name, 100) / textWidth(bare, 100)).toBeCloseTo(1, 1);
  });

  it("tells the Turkish dotless i from i as the font does", () => {
    expect(textWidth("ı", 100)).toBe(textWidth("i", 100));
    expect(textWidth("İ", 100)).toBe(textWidth("I", 100));
  });

  it("of mixed scripts is the sum of the parts", () => {
    const parts = ["Amina ", "ሰላም ", "يوسف", " 中文 ", "Юлия"];
    const sum = parts.reduce((total, part) => total + advance(part), 0);
    expect(advance(parts.join(""))).toBe(sum);
  });

  it("counts a wide letter of Tigrinya as wider than a narrow one", () => {
    expect(textWidth("ጨ", 100)).toBeGreaterThan(textWidth("ነ", 100));
  });
});

describe("Arabic letters", () => {
  it("joined make another width than apart", () => {
    for (const name of ["يوسف", "محمد", "الأمين", "عبدالله"]) {
      const apart = [...name].reduce((sum, letter) => sum + advance(letter), 0);
      expect(advance([...name].join("\u200c")), name).toBe(apart);
      expect(Math.abs(advance(name) - apart), name).toBeGreaterThan(10);
    }
  });

  it("have one width for each form", () => {
    const [isolated, initial, medial, final] = ["س", `س${ZWJ}`, `${ZWJ}س${ZWJ}`, `${ZWJ}س`].map((form) =>
      advance(form),
    );
    expect([isolated, initial, medial, final]).toEqual([121, 78, 85, 127]);
  });

  it("in a word take the forms of their places", () => {
    const forms = [`ي${ZWJ}`, `${ZWJ}و`, `س${ZWJ}`, `${ZWJ}ف`];
    expect(advance("يوسف")).toBe(forms.reduce((sum, form) => sum + advance(form), 0));
  });

  it("do not join over a space", () => {
    expect(advance("محمد الأمين")).toBe(advance("محمد") + advance(" ") + advance("الأمين"));
  });

  it("do not join over a zero width non-joiner", () => {
    expect(advance("بی\u200cبی")).toBe(2 * advance("بی"));
  });

  it("lam and alef melt into one sign, hamza or not", () => {
    expect(advance("لا")).toBe(58);
    expect(advance("لا")).not.toBe(advance(`ل${ZWJ}`) + advance(`${ZWJ}ا`));
    expect(advance("لأ")).toBe(advance("لا"));
    expect(advance("بلا") - advance(`ب${ZWJ}`)).toBe(advance(`${ZWJ}لا`));
  });

  it("are as wide with vowel signs as without", () => {
    expect(textWidth("مُحَمَّد", 100)).toBe(textWidth("محمد", 100));
    expect(textWidth("لَا", 100)).toBe(textWidth("لا", 100));
  });

  it("stretch with a tatweel", () => {
    expect(advance("محـمد")).toBe(advance("محمد") + advance("ـ"));
  });
});

describe("what takes no room", () => {
  it.each([
    ["a combining accent", "e\u0301", "e"],
    ["a Hebrew vowel sign", "ש\u05b8", "ש"],
    ["a variation selector", "❤\ufe0f", "❤"],
    ["a soft hyphen", "wijk\u00adteam", "wijkteam"],
    ["a right-to-left override", "\u202eAmina", "Amina"],
    ["isolates", "\u2068Amina\u2069", "Amina"],
    ["a byte order mark", "\ufeffAmina", "Amina"],
    ["a control character", "Am\u0007ina", "Amina"],
    ["a lone high surrogate", "Amina\ud83d", "Amina"],
    ["a lone low surrogate", "\ude00Amina", "Amina"],
  ])("%s", (_, text, same) => {
    expect(textWidth(text, 100)).toBe(textWidth(same, 100));
  });
});

describe("what the font does not hold", () => {
  it.each([
    ["an emoji", "😀"],
    ["an emoji family", "👨‍👩‍👧‍👦"],
    ["an emoji with a skin tone", "👍🏽"],
    ["a burning heart", "❤️‍🔥"],
    ["a flag of two letters", "🇪🇷"],
    ["a flag of tags", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
    ["a Chinese character", "安"],
    ["a Korean syllable", "한"],
    ["a Korean syllable in parts", "\u1112\u1161\u11ab"],
    ["a full-width letter", "Ａ"],
    ["an arrow", "→"],
  ])("%s is one em wide", (_, text) => {
    expect(textWidth(text, 100)).toBe(100);
  });

  it("letters of other scripts have one sensible width", () => {
    for (const letter of ["ש", "र", "ก", "გ", "Ա"]) expect(textWidth(letter, 100), letter).toBe(62);
  });
});

describe("laws of width", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());
  const latinCode = fc.integer({ min: 0x20, max: 0x24f });
  const latin = fc.array(latinCode).map((codes) => String.fromCodePoint(...codes));
  const weight = fc.constantFrom("normal" as const, "bold" as const);

  it("every text has a finite width, never negative", () => {
    fc.assert(
      fc.property(anyText, weight, fc.double({ min: 1, max: 200, noNaN: true }), (text, weight, size) => {
        const width = textWidth(text, size, weight);
        expect(Number.isFinite(width)).toBe(true);
        expect(width).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("any sixteen-bit units have one, surrogates in any order included", () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(units, (text) => Number.isInteger(advance(text)) && advance(text) >= 0));
  });

  it("Latin texts add up", () => {
    fc.assert(fc.property(latin, latin, weight, (a, b, w) => advance(a + b, w) === advance(a, w) + advance(b, w)));
  });

  it("a space keeps any two words apart", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(advance(`${a} ${b}`)).toBe(advance(a) + advance(" ") + advance(b));
      }),
    );
  });
});
