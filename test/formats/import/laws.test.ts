import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCommand, takeStep } from "../../../src/command/apply.ts";
import type { Command } from "../../../src/command/types.ts";
import { undoStep } from "../../../src/command/undo.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { same } from "../../../src/document/same.ts";
import { TABLES } from "../../../src/document/schema/change.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { EcomapError } from "../../../src/errors/ecomap-error.ts";
import { type Import, importInto } from "../../../src/formats/index.ts";
import { commands, document, start } from "../../laws/arbitraries.ts";

const CONTEXT = { recorded: "2026-03-03T10:00:00Z" };
const EMPTY = parseEcomap({ format: "ecomap", version: 1, client: { id: "client" } });

/** A document after commands, of which those that are refused are passed over. */
const worked = (from: fc.Arbitrary<EcomapDocument>) =>
  fc
    .tuple(from, fc.array(commands, { maxLength: 12 }))
    .map(([doc, list]) => list.reduce((next: EcomapDocument, one) => after(next, one) ?? next, doc));

function after(doc: EcomapDocument, command: Command | readonly Command[]): EcomapDocument | undefined {
  try {
    return applyCommand(doc, command, CONTEXT);
  } catch (error) {
    if (error instanceof EcomapError) return undefined;
    throw error;
  }
}

const mine = worked(fc.oneof(fc.constant(start), document));
const theirs = worked(document);
const bringing = (doc: EcomapDocument, read: EcomapDocument, by: ("id" | "name" | "phone")[] = ["id"]): Import =>
  importInto(doc, { doc: read, madeIds: [] }, by);
const keys = fc.constantFrom<("id" | "name" | "phone")[][]>(["id"], ["name"], ["name", "id"]);

type Fields = ReadonlyMap<string, unknown>;
const fieldsOf = (record: object): Fields => new Map(Object.entries(record));
const recordsIn = (doc: EcomapDocument) =>
  TABLES.flatMap((table) =>
    [...(doc[table] ?? [])].map((record) => ({ key: `${table} ${record.id}`, fields: fieldsOf(record) })),
  );

/** The fields that a ban took something off. */
const liftedIn = ({ history }: EcomapDocument) =>
  new Set(
    (history.at(-1)?.ops ?? []).flatMap((op) =>
      "field" in op && op.follows === "ban" ? [`${op.table} ${op.id} ${op.field}`] : [],
    ),
  );

describe("whatever is brought into whatever map", () => {
  it("is one step that is never refused, leaves all that the map said, and is undone as one", () => {
    fc.assert(
      fc.property(mine, theirs, keys, (doc, read, by) => {
        const { commands: list } = bringing(doc, read, by);
        if (list.length === 0) return;
        const { doc: next, step } = takeStep(doc, list, CONTEXT);
        const lifted = liftedIn(next);
        const now = new Map(recordsIn(next).map(({ key, fields }) => [key, fields]));
        for (const { key, fields } of recordsIn(doc)) {
          for (const [field, value] of fields) {
            // Moves are brought beside those that are there.
            if (lifted.has(`${key} ${field}`) || field === "moves") continue;
            expect([key, field, now.get(key)?.get(field)]).toEqual([key, field, value]);
          }
        }
        expect(serialize(undoStep(next, step))).toBe(serialize(doc));
      }),
      { numRuns: 80 },
    );
  });

  it("brings nothing a second time", () => {
    fc.assert(
      fc.property(mine, theirs, (before, read) => {
        // What is banned on a day may not be so on a later one: the map tells of that day.
        const doc = applyCommand(before, { type: "updateDocument", set: { networkWork: "later" } }, CONTEXT);
        const { commands: list } = bringing(doc, read);
        const next = list.length === 0 ? doc : applyCommand(doc, list, CONTEXT);
        // A ban that came in makes room where it took something off.
        if (liftedIn(next).size > 0) return;
        const again = bringing(next, read);
        expect(again.added).toEqual([]);
        expect(again.commands).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it("comes into an empty map as it was read, but for what is told to be left out", () => {
    fc.assert(
      fc.property(theirs, (read) => {
        const { commands: list, leftOut, differing } = bringing(EMPTY, read);
        const next = list.length === 0 ? EMPTY : applyCommand(EMPTY, list, CONTEXT);
        const left = new Set(leftOut.flatMap(({ places }) => places.map(({ path = [] }) => path.join(" "))));
        expect(differing).toEqual([]);
        expect(liftedIn(next).size).toBe(0);
        expect(missingIn(next, read).filter((place) => !left.has(place))).toEqual([]);
        const kept = ["format", "version", "client", ...TABLES];
        for (const field of Object.keys(read)) {
          const isNone = field === "history" && read.history.length === 0;
          if (!kept.includes(field) && !isNone) expect([field, left.has(field)]).toEqual([field, true]);
        }
      }),
      { numRuns: 80 },
    );
  });
});

/** The places of fields that a document does not have as they were read. */
const missingIn = (doc: EcomapDocument, read: EcomapDocument): readonly string[] =>
  TABLES.flatMap((table) => {
    const there = new Map([...(doc[table] ?? [])].map((record) => [record.id, fieldsOf(record)]));
    return [...(read[table] ?? [])].flatMap((record, at) =>
      [...fieldsOf(record)].flatMap(([field, value]) => {
        const now = there.get(record.id)?.get(field);
        return same(withoutDates(now), withoutDates(value)) ? [] : [`${table} ${at} ${field}`];
      }),
    );
  });

/** A move without a date gets one when it is put on a tie. */
const withoutDates = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one: unknown) => {
        if (typeof one !== "object" || one === null || !("type" in one)) return one;
        return Object.fromEntries(Object.entries(one).filter(([field]) => field !== "date"));
      })
    : value;
