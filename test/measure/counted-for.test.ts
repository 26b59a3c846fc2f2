import * as fc from "fast-check";
import { expect, test } from "vitest";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { dateOf } from "../../src/document/dates.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { countedFor } from "../../src/measure/counted-for.ts";
import { forResearch } from "../../src/measure/for-research.ts";
import { measure } from "../../src/measure/index.ts";
import { networks } from "./networks.ts";

const KEY = "a secret of the researchers";
const figures = (doc: EcomapDocument) => [measure(doc), doc.date && dateOf(doc.date)];

const kept = fc.constantFrom({}, {}, { shownTo: { only: "client" } }, { shownTo: { not: ["training"] } });
const own = { key: "x-bike", domain: "leisure", sphere: "between", words: { nl: "fietsmaat" } } as const;
/** Networks of which some may not be known by all, who has which role in words of the organisation's own, with a past. */
const marked = fc.tuple(networks, fc.array(kept, { minLength: 1, maxLength: 9 })).map(([doc, ways]) => {
  let i = 0;
  const mark = <T extends object>(record: T) => ({ ...record, ...ways[i++ % ways.length] });
  const members = doc.members.map((member, at) =>
    mark(at % 4 === 3 ? { ...member, roles: [{ role: own.key }] } : member),
  );
  const ties = doc.ties.map(mark);
  const noted = (id: string, month: string) => ({
    recorded: `2026-${month}-03T10:00:00Z`,
    ops: [{ table: "ties", id, field: "frequency", to: "weekly" }],
  });
  return parseEcomap({
    ...{ ...doc, members, ties: ties.map((tie) => ({ ...tie, frequency: "weekly" })), date: "2026-03-03" },
    vocabulary: { roles: [own] },
    history: ties
      .map(({ id }, at) => noted(id, String((at % 9) + 4).padStart(2, "0")))
      .sort((a, b) => (a.recorded < b.recorded ? -1 : 1)),
  });
});

test("figures are those of the copy that their readers get, under its day: the team's, and with a key that of researchers", () => {
  fc.assert(
    fc.property(marked, (doc) => {
      expect(figures(countedFor(doc, undefined))).toEqual(figures(forAudience(doc, "team")));
      expect(figures(countedFor(doc, KEY))).toEqual(figures(forResearch(doc, KEY)));
    }),
    { numRuns: 60 },
  );
});

test("where nothing is kept from anybody figures are those of the whole map, for the team and for researchers", () => {
  fc.assert(
    fc.property(networks, (doc) => {
      for (const key of [undefined, KEY]) expect(measure(countedFor(doc, key))).toEqual(measure(doc));
    }),
    { numRuns: 60 },
  );
});
