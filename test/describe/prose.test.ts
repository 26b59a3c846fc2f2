import { describe, expect, it } from "vitest";
import { LANGUAGE_NAMES, wordsIn } from "../../src/cli/languages.ts";
import { AGREED } from "../../src/describe/prose.ts";
import { PROSE, proseIn } from "../../src/describe/prose-in.ts";
import { en } from "../../src/describe/words/en.ts";

const KEYS = Object.keys(en).filter((key): key is keyof typeof en => Object.hasOwn(en, key));
const placesIn = (template: string) => [...template.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const languages = await Promise.all(LANGUAGE_NAMES.map(async (name) => (await wordsIn(name)).language));

describe.each(languages)("the sentences in $tag", (language) => {
  const prose = proseIn(language);

  it("are there, and have the same places for names as in English", () => {
    expect(PROSE.has(language.tag)).toBe(true);
    for (const key of KEYS) expect([key, placesIn(prose[key])]).toEqual([key, placesIn(en[key])]);
  });

  it("are their own; what is agreed on contact is English in a draft", () => {
    // One word may be the same in two languages.
    const same = KEYS.filter((key) => prose[key] === en[key] && /\p{L}{3,} .*\p{L}{3,}/u.test(en[key]));
    const agreed = same.filter((key) => AGREED.some((one) => one === key));
    if (language.tag === "en") expect(same.length).toBeGreaterThan(30);
    else expect(same).toEqual(language.draft === undefined ? [] : agreed);
    if (language.draft !== undefined) for (const key of AGREED) expect(prose[key]).toBe(en[key]);
  });

  it("call nothing the only one, late or a failure", () => {
    // Of the time that people have to themselves it says "alone".
    const text = Object.values({ ...prose, ownTime: "" })
      .join(" ")
      .toLowerCase();
    expect(text).not.toMatch(
      /\b(only|alleen|slechts|maar één|nur|seulement|solo|tylko|sadece|too late|te laat|failed|mislukt)\b/,
    );
  });
});

it("a host's own language is told in English", () => {
  const [first] = languages;
  if (first) expect(proseIn({ ...first, tag: "xx" })).toBe(en);
});
