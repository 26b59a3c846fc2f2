import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf } from "../../src/document/dates.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { countedFor } from "../../src/measure/counted-for.ts";
import { interventionRows } from "../../src/measure/index.ts";
import { networks } from "./networks.ts";

const KEY = "a secret of the researchers";
const day = (date: string) => Date.parse(date) / 86_400_000;
/** How many days earlier a map lies for researchers. */
const shiftOf = (doc: EcomapDocument, key = KEY) =>
  day(dateOf(doc.date ?? "")) - day(dateOf(countedFor(doc, key).date ?? ""));

const dates = fc
  .date({ min: new Date("2010-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const identifiers = fc.array(fc.record({ system: fc.constant("host"), value: fc.uuid() }), {
  minLength: 1,
  maxLength: 2,
});
const maps = fc
  .record({ doc: networks, id: fc.option(fc.uuid(), { nil: undefined }), name: fc.constantFrom("Yusuf", "Y.") })
  .chain(({ doc, id, name }) =>
    dates.map((date) => ({ ...doc, date, ...(id && { id }), client: { ...doc.client, name } })),
  );

describe("maps of one client, for researchers with one key", () => {
  test("lie as far apart as they do, whatever else is otherwise in them", () => {
    fc.assert(
      fc.property(maps, maps, identifiers, (one, other, known) => {
        const [first, second] = [one, other].map((doc) => ({ ...doc, client: { ...doc.client, identifiers: known } }));
        if (first && second) expect(shiftOf(first)).toBe(shiftOf(second));
      }),
      { numRuns: 40 },
    );
  });

  test("keep it in versions of one map, in figures and in interventions alike", () => {
    fc.assert(
      fc.property(maps, dates, fc.uuid(), (doc, later, id) => {
        const work = (date: string) => ({
          ...{ ...doc, id, date, allows: { research: { answer: "yes" as const } } },
          interventions: [{ id: "i", kind: "awareness" as const, date }],
        });
        const [before, after] = [work(dateOf(doc.date)), { ...work(later), client: { ...doc.client, name: "Joe" } }];
        expect(shiftOf(before)).toBe(shiftOf(after));
        for (const map of [before, after]) {
          const [row] = interventionRows(map, { key: KEY });
          expect(row?.date).toBe(dateOf(countedFor(map, KEY).date ?? ""));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("are moved by another number of days for another client, and with another key", () => {
    const shifts = (key: string) =>
      Array.from({ length: 20 }, (_, i) => ({
        client: { id: "c", identifiers: [{ system: "host", value: `${i}` }] },
      })).map(({ client }) =>
        shiftOf({ format: "ecomap", version: 1, client, members: [], ties: [], history: [], date: "2026-03-03" }, key),
      );
    expect(new Set(shifts(KEY)).size).toBeGreaterThan(10);
    expect(shifts("another secret of theirs")).not.toEqual(shifts(KEY));
  });
});
