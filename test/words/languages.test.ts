import { describe, expect, it } from "vitest";
import { SUPPORTS } from "../../src/document/schema/terms.ts";
import type { ErrorCode, ErrorParams } from "../../src/errors/codes.ts";
import { AGREEMENT_WORDS } from "../../src/words/agreement-words.ts";
import { explain } from "../../src/words/explain.ts";
import { ar as words } from "../../src/words/interface/ar.ts";
import type { Language, Voice } from "../../src/words/language.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { de } from "../../src/words/languages/de.ts";
import { en } from "../../src/words/languages/en.ts";
import { es } from "../../src/words/languages/es.ts";
import { fr } from "../../src/words/languages/fr.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { pl } from "../../src/words/languages/pl.ts";
import { ti } from "../../src/words/languages/ti.ts";
import { tr } from "../../src/words/languages/tr.ts";
import { uk } from "../../src/words/languages/uk.ts";

const LANGUAGES = [
  en,
  nl,
  // a language a line
  ar,
  de,
  es,
  fr,
  pl,
  ti,
  tr,
  uk,
];
const DRAFTS = LANGUAGES.filter(({ draft }) => draft !== undefined);

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
  "no-date": { term: "intake" },
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
  "has-died": {},
  redacted: { audience: "client" },
  "not-allowed": { audience: "handover" },
  "not-for-others": {},
  "missing-key": { least: 16 },
  "nothing-to-erase": {},
  "erased-apart": {},
  "client-stays": {},
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
  sentences.doesMuch("Amina"),
  sentences.takesOver("Amina"),
  sentences.inGroup("x"),
  sentences.moved(["Amina"]),
  sentences.moved(["Amina", "Bram"]),
  sentences.newName("Amina"),
  sentences.renamed("Amina"),
  sentences.added(["Amina"]),
  sentences.added(["Amina", "Bram"]),
  sentences.removed(["Amina"]),
  sentences.removed(["Amina", "Bram"]),
  sentences.tiesRemoved(1),
  sentences.tiesRemoved(2),
  sentences.connecting("Amina"),
  sentences.connected("Amina", "Bram"),
  sentences.alreadyTied("Amina", "Bram"),
  sentences.nowIn("Amina", "x"),
  sentences.nowWith("Amina", "x"),
  sentences.askDomain("Amina", "x"),
  sentences.pinned(["Amina"]),
  sentences.pinned(["Amina", "Bram"]),
  sentences.loose(["Amina"]),
  sentences.loose(["Amina", "Bram"]),
  sentences.undone("x"),
  sentences.redone("x"),
  more(3),
  date("2024-05-01"),
  list(["a", "b"]),
];

/** What is said of people by name when a map is changed by hand; those on several say the name twice. */
const saidOf = (name: string, { sentences: say }: Language): string[] => {
  const [one, two] = [[name], [name, name]];
  return [
    ...[say.takenUp, say.newName, say.renamed, say.connecting, say.drawnBy].map((sentence) => sentence(name)),
    ...[say.moved, say.added, say.removed, say.pinned, say.loose].flatMap((of) => [of(one), of(two)]),
    ...[say.connected, say.alreadyTied].map((sentence) => sentence(name, name)),
    ...[say.nowIn, say.nowWith, say.askDomain].map((sentence) => sentence(name, "x")),
  ];
};

/** A title in one of these holds letters of it; English words stand in drafts, but not in their titles. */
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Ethiopic}/u];

/** A word of two scripts holds a letter that only looks like its own: a Latin "i" in a Ukrainian word. */
const LOOKALIKE =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

const longest = (text: string): number =>
  Math.max(
    ...text
      .split(/(?<=[.!?؟።])\s+/)
      .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  );

describe.each(LANGUAGES)("the language $tag", (language) => {
  const voices: Voice[] = [language.client, language.professional];

  it("has no empty word, and none with space around it", () => {
    const texts = [
      ...voices.flatMap(textsIn),
      ...textsIn([language.commands, language.changes, language.lit, language.remains]),
      ...spoken(language),
      ...errorSentences(language),
    ];
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) {
      expect(text).not.toBe("");
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/undefined|\[object|NaN| {2}/);
      expect(text).not.toMatch(LOOKALIKE);
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
    for (const sentence of errorSentences(language)) expect(sentence).toMatch(/^.+[.።]$/);
  });

  it("tells each error apart", () => {
    const sentences = errorSentences(language);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("says in each sentence what English says in it", () => {
    for (const code of Object.keys(PARAMS).filter(isCode)) {
      // The audience is said in words.
      if (code === "not-allowed") continue;
      // A number may have a sign between its thousands.
      const told = (one: Language) =>
        Object.values(PARAMS[code])
          .flat()
          .map((value) =>
            sentenceOf(one, code)
              .replace(/(?<=\d)[.,\u00a0](?=\d{3})/g, "")
              .includes(String(value)),
          );
      expect(told(language), code).toEqual(told(en));
    }
    for (const sentence of saidOf("Ümit", language)) expect(sentence).toContain("Ümit");
  });

  it("explains each code by its sentence", () => {
    expect(explain({ code: "too-long", params: { limit: 20_000 } }, language)).toBe(
      language.errors["too-long"]({ limit: 20_000 }),
    );
  });
});

describe("all languages", () => {
  it.each(LANGUAGES)("have the same voices, with the same words in them: $tag", ({ client }) => {
    expect(Object.keys(client).sort()).toEqual(Object.keys(en.client).sort());
    for (const [part, words] of Object.entries(en.client)) {
      if (typeof words === "object")
        expect(Object.keys(Object(client)[part]).sort()).toEqual(Object.keys(words).sort());
    }
  });

  it.each(LANGUAGES)(
    "have another letter for each kind of support, in their own script: $tag",
    ({ letters, client }) => {
      const script = SCRIPTS.find((one) => one.test(client.title));
      for (const kind of SUPPORTS) {
        expect([...letters[kind]]).toHaveLength(1);
        expect(letters[kind]).toMatch(script ?? /never/);
      }
      expect(new Set(SUPPORTS.map((kind) => letters[kind])).size).toBe(SUPPORTS.length);
    },
  );

  it("say load in the same words for heavy and overloaded to a client, who is not graded", () => {
    for (const { client } of LANGUAGES) expect(client.loads.overloaded).toBe(client.loads.heavy);
  });
});

describe("a draft", () => {
  it.each(DRAFTS)(
    "says of itself that it is one, and has one voice for all: $tag",
    ({ draft, client, professional }) => {
      expect(draft).toMatch(/\p{L}/u);
      expect(professional).toBe(client);
    },
  );

  it.each(DRAFTS)(
    "leaves the words on what is agreed on contact to a reviewed language: $tag",
    ({ client, commands, changes }) => {
      const { unburden, ban, notNow, moves } = client;
      expect({ unburden, ban, notNow, bound: moves.bound, bounded: changes.bounded }).toEqual(AGREEMENT_WORDS);
      expect(commands.bound).toBe(AGREEMENT_WORDS.bound);
    },
  );

  it("is no language that was reviewed", () => {
    expect(DRAFTS).not.toContain(en);
    expect(DRAFTS).not.toContain(nl);
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
    expect([de.date("2024-05-01"), de.date("2024-05"), de.date("2024")]).toEqual(["1. Mai 2024", "Mai 2024", "2024"]);
    expect([fr.date("2024-08-01"), fr.date("2024-08-02"), fr.date("2024-08")]).toEqual([
      "1er août 2024",
      "2 août 2024",
      "août 2024",
    ]);
    expect([pl.date("2024-05-01"), pl.date("2024-05"), pl.date("2024")]).toEqual(["1 maja 2024", "maj 2024", "2024"]);
    expect([uk.date("2024-05-01"), uk.date("2024-05"), uk.date("2024")]).toEqual([
      "1 травня 2024",
      "травень 2024",
      "2024",
    ]);
    expect(en.date({ date: "2024-05", about: true })).toBe("about May 2024");
    expect(de.date({ date: "2024-03-31", about: true })).toBe("um den 31. März 2024");
    expect(de.date({ date: "2024", about: true })).toBe("um 2024");
    expect(fr.date({ date: "2024-03-31", about: true })).toBe("vers le 31 mars 2024");
    expect(fr.date({ date: "2024-03", about: true })).toBe("vers mars 2024");
    expect(pl.date({ date: "2024-03", about: true })).toBe("mniej więcej marzec 2024");
    expect(uk.date({ date: "2024-03-31", about: true })).toBe("приблизно 31 березня 2024");
    expect(nl.date({ date: "2024-03-31", about: true })).toBe("rond 31 maart 2024");
    expect([ar.date("2024-05-01"), ar.date("2024-12")]).toEqual(["1 مايو 2024", "ديسمبر 2024"]);
    expect(ar.date({ date: "2024", about: true })).toBe("حوالي 2024");
    expect([es.date("2024-05-01"), es.date("2024-12")]).toEqual(["1 de mayo de 2024", "diciembre de 2024"]);
    expect(es.date({ date: "2024", about: true })).toBe("hacia 2024");
    expect([ti.date("2024-05-01"), ti.date("2024-12")]).toEqual(["1 ግንቦት 2024", "ታሕሳስ 2024"]);
    expect(ti.date({ date: "2024", about: true })).toBe("ከባቢ 2024");
    expect([tr.date("2024-05-01"), tr.date("2024-12")]).toEqual(["1 Mayıs 2024", "Aralık 2024"]);
    expect(tr.date({ date: "2024", about: true })).toBe("tahminen 2024");
  });

  it("have twelve months", () => {
    for (const { date } of LANGUAGES) {
      const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`);
      expect(new Set(months.map(date)).size).toBe(12);
      expect(new Set(months.map((month) => date(`${month}-03`))).size).toBe(12);
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
    expect([ar.list([]), ar.list(["a"]), ar.list(["a", "b", "c"])]).toEqual(["", "a", "a، b وc"]);
    expect([es.list([]), es.list(["a"]), es.list(["a", "b", "c"])]).toEqual(["", "a", "a, b y c"]);
    expect([ti.list([]), ti.list(["a"]), ti.list(["a", "b", "c"])]).toEqual(["", "a", "a፣ b ከምኡ’ውን c"]);
    expect([tr.list([]), tr.list(["a"]), tr.list(["a", "b", "c"])]).toEqual(["", "a", "a, b ve c"]);
    expect(de.list(["a", "b", "c"])).toBe("a, b und c");
    expect(fr.list(["a", "b", "c"])).toBe("a, b et c");
    expect(pl.list(["a", "b", "c"])).toBe("a, b i c");
    expect(uk.list(["a", "b", "c"])).toBe("a, b та c");
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
    expect(de.errors["too-many"]({ limit: 20_000 })).toContain("20.000");
    for (const { errors } of [fr, pl, uk]) expect(errors["too-many"]({ limit: 20_000 })).toContain("20\u00a0000");
  });

  it("count in the form that goes with the number", () => {
    expect(pl.errors["too-deep"]({ limit: 64 })).toContain("64 poziomy");
    expect(pl.errors["missing-key"]({ least: 16 })).toContain("16 znaków");
    expect(uk.errors["too-deep"]({ limit: 64 })).toContain("64 рівні");
    expect(uk.errors["too-long"]({ limit: 501 })).toContain("501 знак.");
  });
});

describe("names in Arabic", () => {
  const apart = (text: string) => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, "");
  const buttons = [...textsIn(words.client), words.client.undoing("س"), words.client.redoing("س")];

  it("keep their own direction in the sentence", () => {
    for (const sentence of saidOf("Bram (2)", ar)) {
      expect(sentence).toContain("\u2068Bram (2)\u2069");
      expect(apart(sentence)).not.toContain("Bram");
    }
  });

  it("are let go of where they end, and so are the words of the format", () => {
    for (const text of [...spoken(ar), ...errorSentences(ar), ...buttons])
      expect(text.split("\u2068")).toHaveLength(text.split("\u2069").length);
    for (const sentence of errorSentences(ar)) expect(apart(sentence)).not.toMatch(/[[\]"_]/);
  });

  it("are set apart as the keys on a keyboard are", () => {
    for (const text of [...buttons, ar.sentences.keys, ar.sentences.editKeys])
      expect(apart(text)).not.toMatch(/\p{Script=Latin}|\d|\?/u);
  });
});

describe("Turkish", () => {
  it("puts no suffix on a name, which would have to follow its vowels", () => {
    const { description, tie } = tr.sentences;
    for (const sentence of [description("Ümit", []), tie("Ümit", "Ümit", []), ...saidOf("Ümit", tr)]) {
      expect(sentence).toContain("Ümit");
      expect(sentence).not.toMatch(/Ümit[\p{L}’']/u);
    }
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
