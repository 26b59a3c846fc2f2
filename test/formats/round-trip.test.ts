import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldRanks } from "../../src/document/field-names.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { TABLES } from "../../src/document/schema/change.ts";
import { ROLES } from "../../src/document/schema/roles.ts";
import {
  AGREED,
  DOMAINS,
  FREQUENCIES,
  LOADS,
  MEMBER_KINDS,
  ORIGINS,
  QUALITIES,
  SPHERES,
  STATES,
  STOPPED_BY,
  STRENGTHS,
  SUPPORTS,
} from "../../src/document/schema/terms.ts";
import { type FieldForm, MEMBER_FIELDS, TIE_FIELDS } from "../../src/formats/fields.ts";
import { FORMATS, type FormatName, formatOf, readNetwork, writeNetwork } from "../../src/formats/index.ts";
import { dutchFor, listTerms } from "../../src/formats/term-words.ts";
import { valueIn } from "../../src/formats/value.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { document } from "../laws/arbitraries.ts";

const one = fc.constantFrom;
const id = fc.stringMatching(/^[a-z][\w:-]{0,8}$/);
/** Names as people have them, and as a file may hold them. */
const name = fc.oneof(
  one(
    "Zus Amina",
    "=1+1",
    "'=x",
    "-5",
    "@cmd",
    "+31 6 12",
    'O"Neil; "x"',
    "a\nb",
    "<b>&amp;]]>",
    "ሰላም",
    "أمينة",
    "Jan, Piet",
    "|x",
  ),
  fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() === text && /^[^\p{Cc}]+$/u.test(text) && !/\p{Cs}/u.test(text)),
);
const some = <T>(terms: readonly T[]) => fc.option(one(...terms), { nil: undefined });
const date = fc.option(one("2026", "2026-03", "2026-03-31", { date: "2025-01", about: true as const }), {
  nil: undefined,
});
const supports = fc.option(fc.oneof(fc.uniqueArray(one(...SUPPORTS)), fc.constant("unknown" as const)), {
  nil: undefined,
});
const without = (value: object): object => JSON.parse(JSON.stringify(value));

/** Documents that say nothing but what every format of nodes and edges can hold. */
const flat = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
    tieIds: fc.uniqueArray(id, { maxLength: 8 }),
    client: fc.option(name, { nil: undefined }),
  })
  .chain(({ ids: [client = "c", ...ids], tieIds, client: clientName }) =>
    fc.record({
      members: fc.tuple(
        ...ids.map((own) =>
          fc.record({
            ...{ id: fc.constant(own), name: fc.option(name, { nil: undefined }), kind: some(MEMBER_KINDS) },
            ...{
              domain: some(DOMAINS),
              sphere: some(SPHERES),
              role: some(ROLES),
              ring: some([1, 2, 3, "unknown"]),
            },
            ...{ agreed: some(AGREED), origin: some(ORIGINS) },
          }),
        ),
      ),
      ties: fc.tuple(
        ...(ids.length === 0 ? [] : tieIds).map((own, i) =>
          fc.record({
            ...{ id: fc.constant(own), from: fc.constant(client), to: fc.constant(ids[i % ids.length] ?? "") },
            ...{
              strength: some(STRENGTHS),
              quality: some(QUALITIES),
              state: some(STATES),
              frequency: some(FREQUENCIES),
              stoppedBy: some(STOPPED_BY),
            },
            ...{ agreed: some(AGREED), origin: some(ORIGINS) },
            ...{ gives: supports, receives: supports, lastContact: date, load: some(LOADS) },
          }),
        ),
      ),
      client: fc.constant({ id: client, ...(clientName !== undefined && { name: clientName }) }),
    }),
  )
  .map((doc) => parseEcomap({ format: "ecomap", version: 1, ...without(doc) }));

const back = (doc: Parameters<typeof writeNetwork>[0], format: FormatName, options = {}) => {
  const { files } = writeNetwork(doc, format, options);
  return readNetwork(
    files.map(({ text }) => text),
    { tray: false },
  );
};

describe.each(FORMATS.filter((format) => format !== "pajek" && format !== "jgf"))("%s", (format) => {
  it("gives the same document again, of what it can hold, told by its content alone", () => {
    fc.assert(
      fc.property(flat, (doc) => {
        expect(writeNetwork(doc, format).report).toEqual([]);
        const read = back(doc, format);
        expect(read.format).toBe(format);
        expect(read.doc).toEqual(doc);
      }),
      { numRuns: 25 },
    );
  });
});

it("a table in Dutch gives the same document again", () => {
  fc.assert(
    fc.property(flat, (doc) => {
      expect(back(doc, "csv", { language: nl }).doc).toEqual(doc);
    }),
    { numRuns: 25 },
  );
});

/** Words that Dutch and English share. */
const SHARED = ["partner", "school", "ambivalent", "team", "training"];

it("a table in Dutch says every term in Dutch, and each word is read as that term", () => {
  const fields: readonly (readonly [string, FieldForm])[] = Object.entries({ ...MEMBER_FIELDS, ...TIE_FIELDS });
  const english = fields.flatMap(([field, form]) => {
    const terms = "terms" in form ? (form.is === "list" ? listTerms(form.terms) : form.terms) : [];
    return terms.flatMap((term) => {
      const word = dutchFor(field, terms, term);
      const told = valueIn(field, form, word);
      expect([field, term, "value" in told ? [told.value].flat() : told]).toEqual([field, term, [term]]);
      return word === term && !SHARED.includes(term) ? [`${field} ${term}`] : [];
    });
  });
  expect(english).toEqual([]);
});

it("a table in Dutch says of one who waits in the tray that nothing is agreed yet, and whence they came", () => {
  const read = readNetwork("naam;kring\nAmina;onbekend\n").doc;
  const [people = ""] = writeNetwork(read, "csv", { language: nl }).files.map(({ text }) => text.slice(1));
  expect(people.split("\r\n")[2]).toBe("p1;Amina;;onbekend;nog niet;uit een bestand");
});

it("JSON Graph Format keeps all but the order of people", () => {
  fc.assert(
    fc.property(flat, (doc) => {
      const byId = (list: readonly { readonly id: string }[]) => new Map(list.map((record) => [record.id, record]));
      const read = back(doc, "jgf").doc;
      expect(byId(read.members)).toEqual(byId(doc.members));
      expect({ ...read, members: [] }).toEqual({ ...doc, members: [] });
    }),
    { numRuns: 25 },
  );
});

describe.each(FORMATS)("of any document, %s", (format) => {
  it("is written so that it is read again, and what is not in it is named", () => {
    fc.assert(
      fc.property(document, (doc) => {
        const { report } = writeNetwork(doc, format);
        const read = back(doc, format).doc;
        const named = new Set(report.map(({ params }) => ("field" in params ? params.field.split(".")[0] : "")));
        // Who is left out is told by number, and so is what leads to them.
        if (report.some(({ code }) => code === "kept-left-out")) for (const table of TABLES) named.add(table);
        for (const [field, value] of Object.entries(doc)) {
          // A host's own fields are not told by name.
          if (!named.has(fieldRanks().has(field) ? field : "…")) expect(Reflect.get(read, field)).toEqual(value);
        }
      }),
      { numRuns: 8 },
    );
  });
});

it("a strength and names come through Pajek", () => {
  const doc = parseEcomap({
    format: "ecomap",
    version: 1,
    client: { id: "c", name: "Yusuf" },
    members: [{ id: "a", name: "Amina" }, { id: "b" }],
    ties: [
      { id: "t", from: "c", to: "a", strength: "strong" },
      { id: "u", from: "a", to: "b" },
    ],
  });
  const read = back(doc, "pajek").doc;
  expect(read.client.name).toBe("Yusuf");
  expect(read.members.map(({ name }) => name)).toEqual(["Amina", undefined]);
  expect(read.ties.map(({ strength }) => strength)).toEqual(["strong", undefined]);
});

it("a file is told by its content, not by what it is called", () => {
  expect(formatOf('{"nodes":[],"links":[]}')).toBe("node-link");
  expect(formatOf("% Yusuf\n*Network x\n*Vertices 0\n")).toBe("pajek");
  expect(formatOf("naam;relatie\n")).toBe("csv");
  expect(formatOf("Lieve Amina, hoe gaat het?")).toBeUndefined();
  expect(formatOf("<html></html>")).toBeUndefined();
});
