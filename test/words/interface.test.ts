import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { languageOf } from "../../src/element/languages.ts";
import type { Part } from "../../src/element/panel/asking.ts";
import { PARTS } from "../../src/element/panel/fields.ts";
import { MOVE_PARTS } from "../../src/element/panel/move-fields.ts";
import { guide } from "../../src/words/interface/guide-en.ts";
import type { GuideWords } from "../../src/words/interface/guide-words.ts";
import type { FullLanguage, InterfaceVoice } from "../../src/words/interface/interface-words.ts";
import type { KeyWords } from "../../src/words/interface/key-words.ts";
import { client as panels } from "../../src/words/interface/panel-en.ts";
import { AGREED_FIELDS, AGREED_TERMS, type PanelWords } from "../../src/words/interface/panel-words.ts";
import type { PresentWords } from "../../src/words/interface/present-words.ts";
import type { ShareWords } from "../../src/words/interface/share-words.ts";
import type { SidesWords } from "../../src/words/interface/sides-words.ts";
import type { TakeoverWords } from "../../src/words/interface/takeover-words.ts";
import type { TimeWords } from "../../src/words/interface/time-words.ts";

const TAGS = readdirSync("src/words/full").map((file) => file.replace(".ts", ""));

/** All that a language says in one voice. */
interface Said {
  readonly shell: InterfaceVoice;
  readonly keys: KeyWords;
  readonly guide: GuideWords;
  readonly panels: PanelWords;
  readonly present: PresentWords;
  readonly time: TimeWords;
  readonly sides: SidesWords;
  readonly takeover: TakeoverWords;
  readonly share: ShareWords;
}

async function voicesOf(language: FullLanguage): Promise<readonly Said[]> {
  const [{ keys }, { guide }, words, { present }, { time }, { sides }, { takeover }, share] = await Promise.all([
    language.keys(),
    language.guide(),
    language.panels(),
    language.present(),
    language.time(),
    language.sides(),
    language.takeover(),
    language.share(),
  ]);
  const { client, professional } = language.interface;
  const late = { keys, guide, present, time, sides, takeover };
  return [
    { shell: client, panels: words.client, share: share.client, ...late },
    { shell: professional, panels: words.professional, share: share.professional, ...late },
  ];
}

/** What is put into a sentence: names, or numbers and what is counted. */
const GIVEN = new Map<string, readonly unknown[]>([
  ["step", [31, 47]],
  ["times", [31, "Amina"]],
  ["group", [31]],
]);
const given = (path: string) => GIVEN.get(path.split(".").at(-1) ?? "") ?? ["Amina", "Bram"];

/** Every text within a table of words, by its path; sentences with something in them. */
function textsIn(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "function") return [[path, String(value(...given(path)))]];
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

/** What each text says of what was put into it. */
const placesIn = (value: unknown): readonly string[] =>
  textsIn(value)
    .map(([path, text]) => [path, ...["Amina", "Bram", "31", "47"].filter((one) => text.includes(one))].join(" "))
    .sort();

const longest = (text: string): number =>
  Math.max(
    ...text
      .split(/(?<=[.!?؟።;])\s+/)
      .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  );

/** What stands in its own script in any language: names, keys, kinds of file, and what is not translated. */
const APART =
  /\u2068[^\u2069]*\u2069|Amina|Bram|\b(Tab|Home|End|Page|Up|Down|Enter|Space|Shift|Ctrl|Escape|F[269]|A|Z|Y|Insert|Delete|PNG|SVG|Letter)\b/g;

describe.each(TAGS)("the interface in %s", (tag) => {
  let language: FullLanguage;
  let english: readonly Said[];
  let voices: readonly Said[];
  beforeAll(async () => {
    language = await languageOf(tag);
    voices = await voicesOf(language);
    english = await voicesOf(await languageOf("en"));
  });

  it("is fetched by its tag, in words of its own", () => {
    expect(language.tag).toBe(tag);
    if (tag === "en") return;
    const [one] = voices;
    const same = textsIn(one).filter(([path, text]) =>
      english.some((other) => textsIn(other).some(([p, t]) => p === path && t === text)),
    );
    // Some words and keys are the same in many languages; what is agreed on contact is English in drafts.
    expect(same.length).toBeLessThan(textsIn(one).length / 4);
  });

  it("says what English says, about whom English says it, with no empty word and none with space around it", () => {
    for (const voice of voices) {
      expect(placesIn(voice)).toEqual(placesIn(english[0]));
      for (const [, text] of textsIn(voice)) {
        expect(text).not.toBe("");
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/undefined|\[object| {2}/);
      }
    }
  });

  it("is written with the signs of its language", () => {
    for (const [path, text] of voices.flatMap((voice) => textsIn(voice))) {
      // No dashes, no three full stops; before a sign no space that could end a line.
      expect(text, path).not.toMatch(/[—–]|\.{3}|--/);
      if (!path.startsWith(".keys.rows")) expect(text, path).not.toMatch(/ [,.;:?!؟،؛።]/);
    }
  });

  it("says nothing in more than 15 words a sentence", () => {
    for (const voice of voices) expect(textsIn(voice).filter(([, text]) => longest(text) > 15)).toEqual([]);
  });

  it("calls no two tools, layouts or keys the same", () => {
    for (const { shell, keys } of voices) {
      const { tools, layouts } = shell;
      const { keys: _, ...deeds } = tools;
      for (const words of [Object.values(deeds), Object.values(layouts), Object.values(keys.rows).map(([key]) => key)])
        expect(new Set(words).size).toBe(words.length);
    }
  });

  it("has whole sentences for what is wrong with a field", () => {
    for (const { form } of voices.map(({ shell }) => shell))
      for (const sentence of Object.values(form)) expect(sentence).toMatch(/^.+[.።]$/);
  });

  it("has short names for what one can do", () => {
    for (const { tools, layouts } of voices.map(({ shell }) => shell)) {
      const { name: _n, layout: _l, ...buttons } = tools;
      for (const text of [...Object.values(buttons), ...Object.values(layouts)])
        expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(4);
    }
  });

  it("names what is undone and done again", () => {
    for (const { undoing, redoing } of voices.map(({ shell }) => shell)) {
      expect(undoing("x")).toContain("x");
      expect(undoing("x")).not.toBe(redoing("x"));
    }
  });

  it("counts in the forms of its language, whole numbers of all kinds", () => {
    const rules = new Intl.PluralRules(tag);
    const forms = new Map<string, Set<string>>();
    for (let count = 1; count <= 220; count++) {
      const kind = rules.select(count);
      const form = voices[0]?.present.times(count, "x").replace(/\d+/, "#") ?? "";
      forms.set(kind, (forms.get(kind) ?? new Set()).add(form));
    }
    for (const [kind, all] of forms) expect([...all], kind).toHaveLength(1);
  });

  it("has one voice for all where it is a draft", () => {
    if (language.draft !== undefined) expect(voices[1]).toEqual(voices[0]);
  });

  it("leaves what is agreed on contact to English where it is a draft", () => {
    for (const voice of language.draft === undefined ? [] : voices) {
      for (const field of AGREED_FIELDS) expect(voice.panels.fields[field]).toBe(panels.fields[field]);
      for (const list of AGREED_TERMS) expect(voice.panels.terms[list]).toEqual(panels.terms[list]);
      expect(voice.panels.parts.contact).toBe(panels.parts.contact);
      expect(textsIn(voice.guide.call)).toEqual(textsIn(guide.call));
    }
  });

  it("has no Latin letter in a script of its own, but for names, keys and what stays English", () => {
    if (tag !== "ar" && tag !== "ti") return;
    const isEnglish = new RegExp(
      `^[.](guide[.]call|panels[.](parts[.]contact|fields[.](${AGREED_FIELDS.join("|")})$|terms[.](${AGREED_TERMS.join("|")})[.]))`,
    );
    for (const [path, text] of voices.flatMap((voice) => textsIn(voice)))
      if (!isEnglish.test(path)) expect(text.replace(APART, ""), path).not.toMatch(/\p{Script=Latin}/u);
  });
});

describe("what is agreed on contact", () => {
  const wordsIn = (parts: readonly Part[], isOn: (path: string) => boolean) =>
    parts.flatMap(({ fields }) => fields.filter(({ path }) => isOn(path)).map(({ word }) => word));
  // Asked of other things in the same words: who said it, when, and until when; steps, reasons, and who sees it.
  const GENERAL = [
    "words",
    "date",
    "until",
    "steps",
    "helpAbout",
    "why",
    "agreedBy",
    "doneOn",
    "only",
    "because",
    "also",
    "not",
    "readers",
  ];

  it("is every question about calling, about a bound and about a ban", () => {
    const asked = [
      ...wordsIn(PARTS.members, (path) => path.startsWith("contact.")),
      ...wordsIn(PARTS.ties, (path) => /^ban\b/.test(path)),
      ...wordsIn(MOVE_PARTS.bound, () => true),
    ];
    expect([...new Set(asked)].filter((word) => !GENERAL.includes(word)).sort()).toEqual([...AGREED_FIELDS].sort());
  });

  it("is every answer to them", () => {
    const lists = [...PARTS.members, ...PARTS.ties, ...MOVE_PARTS.bound].flatMap(({ fields }) =>
      fields.flatMap(({ word, terms }) => (AGREED_FIELDS.some((one) => one === word) && terms ? [terms] : [])),
    );
    expect(lists.sort()).toEqual([...AGREED_TERMS].sort());
  });
});

it("the interface in Dutch has no word that means something else to clients, and none of the method", async () => {
  const [client] = await voicesOf(await languageOf("nl"));
  for (const [, text] of textsIn(client))
    expect(text).not.toMatch(/overgang|belasting|gemeenschap|sterkte|beweging|passant|\bkring\b|leefgebied|relatie/i);
});
