import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { applyCommand } from "../../src/command/apply.ts";
import type { Command } from "../../src/command/types.ts";
import { freezePlain } from "../../src/document/freeze.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { plainJson } from "../../src/document/plain-json.ts";
import { brokenRules, isFull, ruleIssues } from "../../src/document/rules.ts";
import { ecomap } from "../../src/document/schema/document.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { upgrade } from "../../src/document/versions/upgrade.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { everything } from "../document/sample.ts";
import { commands, document, start } from "./arbitraries.ts";
import { type Damage, damaged, damages } from "./damage.ts";

const isFile = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What schema and rules say of a text without any short cut: its document, or nothing where something is wrong. */
function readSlowly(text: string): EcomapDocument | undefined {
  try {
    const file = plainJson<unknown>(JSON.parse(text));
    const answer = isFile(file) ? z.safeParse(ecomap, upgrade(file)) : undefined;
    return answer?.success && brokenRules(answer.data).length === 0 ? answer.data : undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(EcomapError);
    return undefined;
  }
}

function isReadQuickly(text: string): boolean {
  const value: unknown = JSON.parse(text);
  return freezePlain(value) && isFull(value);
}

/** The document after a list of commands; those that are refused leave it as it was. */
const after = (list: readonly (Command | readonly Command[])[]): EcomapDocument =>
  list.reduce<EcomapDocument>((doc, one, i) => {
    try {
      return applyCommand(doc, one, { recorded: `2026-03-03T10:00:${String(i).padStart(2, "0")}Z` });
    } catch (error) {
      expect(error).toBeInstanceOf(EcomapError);
      return doc;
    }
  }, start);

const edited = fc.array(commands, { minLength: 1, maxLength: 12 }).map(after);
const full = fc.oneof(document, edited, fc.constant(parseEcomap(everything)));

describe("any document, saved", () => {
  it("is seen to be one at once, without the schema", () => {
    fc.assert(
      fc.property(full, (doc) => {
        const text = serialize(doc);
        expect(isReadQuickly(text)).toBe(true);
        expect(parseEcomap(text)).toEqual(readSlowly(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe("any document, damaged", () => {
  const broken = (doc: EcomapDocument, all: readonly Damage[]): string =>
    JSON.stringify(all.reduce<unknown>(damaged, JSON.parse(serialize(doc))));

  it("is seen to be one at once just where schema and rules say so, and it is in full form", () => {
    let fine = 0;
    let wrong = 0;
    fc.assert(
      fc.property(full, damages, (doc, all) => {
        const text = broken(doc, all);
        const quick = isReadQuickly(text);
        const slow = readSlowly(text);
        expect(quick).toBe(slow !== undefined && isDeepStrictEqual(slow, JSON.parse(text)));
        if (quick) fine++;
        else wrong++;
      }),
      { numRuns: 800 },
    );
    expect(Math.min(fine, wrong)).toBeGreaterThan(50);
  });

  it("breaks a rule in the eyes of those who have seen the undamaged one just where the rules say so", () => {
    fc.assert(
      fc.property(full, damages, (doc, all) => {
        expect(ruleIssues(doc)).toEqual([]);
        const answer = z.safeParse(ecomap, JSON.parse(broken(doc, all)));
        if (!answer.success) return;
        // What the damage left as it was is shared with the undamaged document.
        const shared = { ...answer.data, members: withShared(answer.data.members, doc.members) };
        expect(ruleIssues(shared)).toEqual(brokenRules(shared));
      }),
      { numRuns: 500 },
    );
  });

  const withShared = <T>(list: readonly T[], earlier: readonly T[]): readonly T[] =>
    list.map((item) => earlier.find((one) => isDeepStrictEqual(one, item)) ?? item);
});
