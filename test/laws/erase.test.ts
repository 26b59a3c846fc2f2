import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import type { Command } from "../../src/command/types.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { commands, start } from "./arbitraries.ts";

const NAME = "Quirijn Ôzdemir";
const SECRETS = ["SECRET-words", "SECRET-phone", "SECRET-reason", "SECRET-agreement"] as const;

/** What tells of member `a` besides the random commands: secrets of their own, and their name in the words of others. */
const told: readonly Command[] = [
  {
    type: "updateMember",
    member: "a",
    set: { name: NAME, wishes: [SECRETS[0]], reach: { phone: SECRETS[1] }, notes: [{ text: SECRETS[2], by: NAME }] },
  },
  { type: "updateMember", member: "b", set: { notes: [{ text: `Samen met ${NAME}, of ${NAME.toUpperCase()}.` }] } },
  { type: "updateClient", set: { wishes: [`Naar ${NAME}`], stays: [{ with: "a", words: SECRETS[0] }] } },
  { type: "bound", tie: "t1", for: "client", agreement: SECRETS[3], agreedBy: [NAME] },
  { type: "updateDocument", set: { title: NAME } },
];

const recorded = (i: number) =>
  `2026-03-03T10:${String(Math.floor(i / 60)).padStart(2, "0")}:${String(i % 60).padStart(2, "0")}Z`;

/** The commands given one after the other, those that are refused left out. */
function live(from: EcomapDocument, list: readonly (Command | readonly Command[])[]): EcomapDocument {
  return list.reduce<EcomapDocument>((doc, one, i) => {
    try {
      return applyCommand(doc, one, { recorded: recorded(i), actor: NAME });
    } catch (error) {
      if (error instanceof EcomapError) return doc;
      throw error;
    }
  }, from);
}

const lists = fc.array(commands, { maxLength: 8 });

describe("erasing someone", () => {
  it("leaves no byte of their name and of what was told of them alone, whatever came before and between", () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const doc = live(live(start, told), [...before, ...after]);
        const erased = applyCommand(doc, { type: "erase", table: "members", id: "a" }, { recorded: recorded(99) });
        const text = serialize(erased);
        for (const secret of [NAME, ...SECRETS]) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
        expect(text).not.toMatch(/: "a"/);
        expect(parseEcomap(text)).toEqual(erased);
      }),
      { numRuns: 200 },
    );
  });
});

describe("erasing a text", () => {
  it("leaves no byte of it, and every rule whole", () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const doc = live(start, [...before, ...told, ...after]);
        const erased = applyCommand(doc, { type: "erase", text: NAME }, { recorded: recorded(99) });
        expect(serialize(erased).toLowerCase()).not.toContain(NAME.toLowerCase());
        expect(parseEcomap(serialize(erased))).toEqual(erased);
      }),
      { numRuns: 100 },
    );
  });
});
