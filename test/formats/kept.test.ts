import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { AUDIENCES } from "../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { FORMATS, readNetwork, writeNetwork } from "../../src/formats/index.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { COURT, KEY, shownTo, UNDISCUSSED, WAYS } from "../document/audience/ways.ts";

const way = fc.constantFrom(...WAYS.filter((one) => one !== UNDISCUSSED), "withdrawn" as const, "said no" as const);
const keptAs = (one: typeof way extends fc.Arbitrary<infer T> ? T : never): object => {
  if (one === "withdrawn") return { own: { answer: "yes", withdrawn: "2026-02" }, shownTo: { also: AUDIENCES } };
  if (one === "said no") return { own: { answer: "no" }, shownTo: { also: AUDIENCES } };
  return { shownTo: shownTo(one, ["name"]), ...(one === "in the tray" && { agreed: "not-yet" as const }) };
};
const kinds = fc.constantFrom("person", "organisation", "animal");

/** Maps of people of whom each is kept or ticked in some way, by names that stand nowhere else. */
const map = fc.array(fc.tuple(way, kinds), { minLength: 1, maxLength: 5 }).map((ways) =>
  parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "c", name: "Yusuf" } },
    allows: { training: { answer: "yes" }, handover: { answer: "yes", receiver: "Wijkteam", date: "2026-03-01" } },
    readers: [{ id: COURT }, { id: "municipality" }],
    members: ways.map(([one, kind], i) => ({ id: `m${i}`, name: `Naam${i}x`, kind, role: "sister", ...keptAs(one) })),
    ties: ways.map((_, i) => ({ id: `t${i}`, from: "c", to: `m${i}`, strength: "weak" })),
  }),
);

const hiddenFromCarry = (doc: EcomapDocument): readonly string[] => {
  const seen = new Set(forAudience(doc, "carry").members.map(({ name }) => name));
  return doc.members.flatMap(({ name = "" }) => (seen.has(name) ? [] : [name]));
};

/** The sheet that goes home, drawn of a file; nothing where it may not be drawn of that. */
function carried(doc: EcomapDocument): string {
  try {
    return renderToString(doc, { audience: "carry" });
  } catch (error) {
    if (error instanceof EcomapError && error.code === "redacted") return "";
    throw error;
  }
}

describe.each(FORMATS)("%s", (format) => {
  it.each([undefined, ...AUDIENCES])("for %s takes nobody along to the sheet who was kept from it", (audience) => {
    fc.assert(
      fc.property(map, fc.boolean(), (doc, isDutch) => {
        const { files } = writeNetwork(doc, format, {
          ...(audience && { audience }),
          ...{ reader: COURT, key: KEY, ...(isDutch && { language: nl }) },
        });
        const read = readNetwork(
          files.map(({ text }) => text),
          { tray: false },
        );
        const sheet = carried(read.doc);
        for (const name of hiddenFromCarry(doc)) expect(sheet).not.toContain(name);
      }),
      { numRuns: 12 },
    );
  });
});

const KEPT = parseEcomap({
  ...{ format: "ecomap", version: 1, client: { id: "c", name: "Yusuf" } },
  members: [
    { id: "a", name: "Amina" },
    { id: "b", name: "Bram", shownTo: { only: "team", because: "Zij wil dit niet." } },
    { id: "d", name: "Dina", shownTo: { not: ["carry", "network"], also: ["training"] } },
    { id: "e", name: "Ed", own: { withdrawn: "2026-02-03" } },
    { id: "f", name: "Fien", own: { answer: "no" } },
    { id: "g", name: "Guus", own: { answer: "unknown" } },
  ],
  ties: [
    { id: "t", from: "c", to: "a", strength: "strong", shownTo: { only: "client" } },
    { id: "u", from: "c", to: "b", strength: "weak" },
  ],
});
const textsOf = (...args: Parameters<typeof writeNetwork>) => writeNetwork(...args).files.map(({ text }) => text);

it.each(FORMATS.filter((format) => format !== "pajek"))("%s says for whom each is", (format) => {
  const { files, report } = writeNetwork(KEPT, format);
  expect(report).toEqual([]);
  const texts = files.map(({ text }) => text);
  expect(readNetwork(texts, { tray: false }).doc).toEqual(KEPT);
});

it("a format that cannot say for whom somebody is leaves them out, with their ties, and tells how many", () => {
  const { files, report } = writeNetwork(KEPT, "pajek");
  expect(files[0]?.text).toBe('% client 1\r\n*Vertices 3\r\n1 "Yusuf"\r\n2 "Amina"\r\n3 "Guus"\r\n*Edges\r\n');
  expect(report[0]).toMatchObject({ code: "kept-left-out", params: { count: 5, format: "pajek" } });
});

it("a list of people does not tell of a tie that is kept from somebody", () => {
  const [people = "", ties = ""] = textsOf(KEPT, "csv");
  expect(people).not.toContain("strong");
  expect(ties).toContain("strong");
});

it("whoever is kept from somebody in words that nobody understands waits in the tray, also of what is agreed on", () => {
  const [people = "", ties = ""] = textsOf(KEPT, "csv", { language: nl });
  expect(people).toContain("alleen te zien voor");
  const { doc, report } = readNetwork(
    [people.replace(";team;", ";wij allemaal;").replace(";nee;", ";liever niet;"), ties.replace("cliënt", "???")],
    {
      tray: false,
    },
  );
  expect(doc.members.map(({ agreed }) => agreed)).toEqual([
    undefined,
    "not-yet",
    undefined,
    undefined,
    "not-yet",
    undefined,
  ]);
  expect(doc.ties.map(({ agreed }) => agreed)).toEqual(["not-yet", undefined]);
  expect(report.filter(({ code }) => code === "kept-unclear")).toMatchObject([{ count: 2 }, { count: 1 }]);
});

it.each(FORMATS)("a copy for others in %s is read as that copy, which nobody else is shown", (format) => {
  const { doc, report } = readNetwork(textsOf(KEPT, format, { audience: "carry" }), { tray: false });
  expect(doc.redactedFor).toBe("carry");
  if (format !== "ecomap") expect(report).toContainEqual(expect.objectContaining({ code: "made-for" }));
  expect(() => forAudience(doc, "team")).toThrow(EcomapError);
});

it.each(FORMATS)("a handover in %s can be gone on with, and says who is kept from the client", (format) => {
  const allowed = parseEcomap({
    ...KEPT,
    allows: { handover: { answer: "yes", receiver: "Wijkteam", date: "2026-03-01" } },
    members: [{ id: "b", name: "Bram", shownTo: { not: ["client"], because: "Zij wil dit niet." } }],
    ties: [],
  });
  const { doc } = readNetwork(textsOf(allowed, format, { audience: "handover" }), { tray: false });
  const kept = format === "pajek" ? [] : [{ shownTo: { not: ["client"] } }];
  expect(doc.members).toMatchObject(kept);
  expect(doc.redactedFor).toBe(format === "ecomap" ? "handover" : undefined);
});

it("a format that leaves somebody out still names what it does not hold of the others", () => {
  const doc = parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "c", name: "Yusuf" } },
    members: [
      { id: "a", name: "Amina", role: "sister" },
      { id: "b", shownTo: { only: "team", because: "veiligheid" } },
    ],
  });
  const fields = writeNetwork(doc, "pajek").report.map(({ params }) => ("field" in params ? params.field : undefined));
  expect(fields).not.toContain("members");
  expect(fields.some((field) => field?.startsWith("members.role"))).toBe(true);
});
