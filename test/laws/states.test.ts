import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapOf } from "../../examples/histories/map-of.ts";
import { applyCommand } from "../../src/command/apply.ts";
import { asShownNow } from "../../src/command/timeline/as-shown.ts";
import { statesOf } from "../../src/command/timeline/states.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { commands, start } from "./arbitraries.ts";

/** All documents that a list of commands leads over, the first included; those that are refused change nothing. */
function run(list: readonly Parameters<typeof applyCommand>[1][]): readonly EcomapDocument[] {
  const docs = [start];
  list.forEach((one, i) => {
    try {
      docs.push(
        applyCommand(docs.at(-1) ?? start, one, { recorded: `2026-03-03T10:00:${String(i).padStart(2, "0")}Z` }),
      );
    } catch (error) {
      expect(error).toBeInstanceOf(EcomapError);
    }
  });
  return docs;
}

const drawn = ({ client, members, ties, groups, goals }: EcomapDocument) => ({ client, members, ties, groups, goals });

describe("the states of a document", () => {
  it("are those that it was in when each change had been typed, and end with the document itself", () => {
    fc.assert(
      fc.property(fc.array(commands, { minLength: 1, maxLength: 10 }), (list) => {
        const docs = run(list);
        const last = docs.at(-1) ?? start;
        const states = statesOf(last);
        expect(states).toHaveLength(last.history.length + 1);
        expect(states.at(-1)).toBe(last);
        for (const doc of docs)
          expect(drawn(states[doc.history.length] ?? start)).toEqual(drawn(asShownNow(doc, last)));
        for (const state of states) expect(parseEcomap(serialize(state))).toEqual(state);
      }),
      { numRuns: 150 },
    );
  });

  it("parse for every case, each with one change more", () => {
    const files = readdirSync("examples/cases").filter((name) => name.endsWith(".json"));
    for (const file of files) {
      const doc = parseEcomap(readFileSync(`examples/cases/${file}`, "utf8"));
      expect(doc).toEqual(mapOf(file));
      const states = statesOf(doc);
      states.forEach((state, n) => expect(parseEcomap(serialize(state)).history).toHaveLength(n));
      expect(states[0]?.members).toEqual([]);
    }
  });
});
