import { describe, expect, test } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { REFERRING, referencesOf } from "../../src/document/references.ts";
import { TABLES } from "../../src/document/schema/change.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { CASES, caseOf, mapOf, only } from "../layout/maps.ts";
import { documentOf } from "./document-of.ts";
import { HOSTILE, MARK } from "./hostile.ts";
import { attributeOf, byHook, type Read, readSvg, within } from "./read-svg.ts";

/** The shape of a picture: names of elements and of attributes, and every value that is no text of the document. */
const WORDS = new Set(["aria-label", "aria-describedby", "aria-labelledby"]);
const namesIn = (root: Read): Set<string> =>
  new Set(
    [...within(root)].flatMap(({ name, attributes }) => [
      `<${name}>`,
      ...attributes.map(([attribute]) => `@${attribute}`),
    ]),
  );
const plain = namesIn(
  readSvg(renderToString(documentOf("Amina en een veel te lange naam die niet op twee regels past, echt niet"))),
);

describe("a hostile text in every field of a document", () => {
  test.each(HOSTILE)("stays text: %j", (text) => {
    const root = readSvg(renderToString(documentOf(text)));
    expect([...namesIn(root)].filter((name) => !plain.has(name))).toEqual([]);
    for (const { attributes } of within(root)) {
      for (const [name, value] of attributes) if (!WORDS.has(name)) expect(value).not.toContain(MARK);
    }
  });

  test.each(HOSTILE)("as the ids of a document is nowhere in the picture: %j", (text) => {
    const hostile = renderToString(documentOf("Amina", (name) => `${text.slice(0, 120)}-${name}`));
    expect(hostile).toBe(renderToString(documentOf("Amina")));
  });

  test("is shown to people as it was written", () => {
    const text = `<b>&amp; "Jan" 'x'</b>`;
    const root = readSvg(renderToString(mapOf([{ id: "a", name: text }], [], { title: text })));
    expect(only(root.children, ({ name }) => name === "title").text).toBe(text);
    expect(
      byHook(only(byHook(root, "member")), "label")
        .map((label) => label.text)
        .join(" "),
    ).toBe(text);
    expect(attributeOf(only(byHook(root, "member")), "aria-label")).toContain(text);
  });

  test("keeps the lines of a name out of the markup, and in what is told", () => {
    const svg = renderToString(mapOf([{ id: "a", name: "Zus\r\n\tAmina" }]));
    expect(svg).not.toMatch(/<[^>]*[\n\r\t]/);
    expect(svg).not.toContain("\r");
    expect(attributeOf(only(byHook(readSvg(svg), "member")), "aria-label")).toContain("Zus\r\n\tAmina");
  });
});

describe("what XML forbids is dropped", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;

  test.each([
    ["control characters", "a\u0000b\u0007c\u001fd", "abcd"],
    ["a lone high surrogate", "a\ud83db", "ab"],
    ["a lone low surrogate", "a\ude00b", "ab"],
    ["surrogates that what stood between them kept apart", "a\ud83d\u0001\ude00b", "ab"],
    ["U+FFFE and U+FFFF", "a\ufffe\uffffb", "ab"],
    ["nothing else: an emoji stays", "a😀b", "a😀b"],
  ])("%s", (_, text, left) => {
    const svg = renderToString(mapOf([], [], { title: text }));
    expect(svg).not.toMatch(forbidden);
    expect(only(readSvg(svg).children, ({ name }) => name === "title").text).toBe(left);
  });

  test.each(HOSTILE)("from every field: %j", (text) => {
    const svg = renderToString(documentOf(text));
    expect(svg).not.toMatch(forbidden);
  });
});

/** The document with every id of a record, and every reference to it, written another way that sorts alike. */
function withOtherIds(doc: EcomapDocument): EcomapDocument {
  const ids = new Set(
    [doc.client, ...TABLES.flatMap((table): readonly { readonly id: string }[] => doc[table] ?? [])].map(
      ({ id }) => id,
    ),
  );
  const other = (id: string) => (ids.has(id) ? `${id}-qz` : id);
  let copy: EcomapDocument = { ...doc, history: [], client: { ...doc.client, id: other(doc.client.id) } };
  for (const table of TABLES) {
    const records: readonly { readonly id: string }[] | undefined = copy[table];
    if (records) copy = { ...copy, [table]: records.map((record) => ({ ...record, id: other(record.id) })) };
  }
  for (const field of REFERRING) {
    for (const reference of referencesOf(field)) {
      if (copy[field] !== undefined) copy = { ...copy, [field]: renamed(copy[field], reference.path, other) };
    }
  }
  return parseEcomap(JSON.parse(JSON.stringify(copy)));
}

function renamed(value: unknown, [step, ...rest]: readonly string[], other: (id: string) => string): unknown {
  if (step === undefined) return typeof value === "string" ? other(value) : value;
  if (Array.isArray(value)) return step === "*" ? value.map((item) => renamed(item, rest, other)) : value;
  if (typeof value !== "object" || value === null || !(step in value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === step ? renamed(inner, rest, other) : inner]),
  );
}

describe("the ids of a document", () => {
  test("are nowhere in the picture", () => {
    const svg = renderToString(documentOf("Amina", (name) => `qz-${name}`));
    expect(svg).not.toContain("qz-");
  });

  test("change nothing in the picture", () => {
    for (const name of CASES) {
      const doc = caseOf(name);
      expect(renderToString(withOtherIds(doc)), name).toBe(renderToString(doc));
    }
  });

  test("named like parts of many objects draw like any other", () => {
    const names = ["__proto", "length", "toJSON", "hasOwn", "then", "prototype"];
    const svg = renderToString(
      mapOf(
        names,
        names.map((to, i) => ({ id: names[(i + 1) % names.length] ?? "", from: "client", to, strength: "strong" })),
      ),
    );
    expect(byHook(readSvg(svg), "member")).toHaveLength(names.length);
    expect(byHook(readSvg(svg), "tie")).toHaveLength(names.length);
  });
});
