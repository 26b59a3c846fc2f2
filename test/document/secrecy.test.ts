import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap, safeParseEcomap } from "../../src/document/parse.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { explain } from "../../src/words/explain.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { everything, file, fileOfMember, issuesOf, withKey, wrongs } from "./sample.ts";

const CANARY = "Wilhelmina";

/** All that an error says, to logs and to people. */
const toldBy = (error: EcomapError): string =>
  JSON.stringify([
    error.message,
    error.issues,
    error.stack,
    error.issues.flatMap((issue) => [explain(issue, en), explain(issue, nl)]),
  ]);

function errorOf(act: () => unknown): EcomapError {
  try {
    act();
  } catch (error) {
    if (error instanceof EcomapError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** Copies of a value, each with a key planted in another of its objects, so that every level has its turn. */
function planted(value: unknown, plant: object): object[] {
  if (typeof value !== "object" || value === null) return [];
  const here = Array.isArray(value) ? [] : [{ ...value, ...plant }];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    planted(inner, plant).map((copy) =>
      Array.isArray(value) ? value.map((item, i) => (String(i) === key ? copy : item)) : { ...value, [key]: copy },
    ),
  );
  return [...here, ...inside];
}

describe("a key of a file's own never reaches an error", () => {
  it.each([
    ["null", null],
    ["a value that is no JSON", () => CANARY],
    ["null within its own keys", { [`x-${CANARY}`]: [{ [CANARY]: null }] }],
    ["too deep a nest", JSON.parse(`${`{"${CANARY}":`.repeat(70)}1${"}".repeat(70)}`)],
  ])("at any level, where it holds %s", (_, value) => {
    const files = planted(everything, { [CANARY]: value });
    expect(files.length).toBeGreaterThan(50);
    for (const one of files) {
      const answer = safeParseEcomap(one);
      if (answer.ok) throw new Error("a bad file was read");
      expect(toldBy(answer.error)).not.toContain(CANARY);
      expect(answer.error.path).toContain("…");
    }
  });

  it("where it is a language of an own word, or the own word itself", () => {
    const words = withKey(CANARY, 3);
    expect(wrongs(file({ vocabulary: { roles: [{ key: "x-a", words }] } }))).toEqual([
      "wrong-type at vocabulary.roles.0.words.…",
    ]);
    expect(issuesOf(fileOfMember({ role: `x-${CANARY}` }))).toEqual([
      { code: "undeclared-key", path: ["members", 0, "roles", 0, "role"], params: {} },
    ]);
  });

  it("while fields of the schema and places in lists are told", () => {
    expect(wrongs(file({ [CANARY]: { members: [{ "name": null, "12": null }] } }))).toEqual([
      "null-value at ….members.0.…",
      "null-value at ….members.0.name",
    ]);
  });

  it("from a command either, nor from the change that it would be in history", () => {
    const doc = parseEcomap(everything);
    const context = { recorded: "2026-03-03T10:00:00Z" };
    const nested = JSON.parse(`${`{"${CANARY}":`.repeat(60)}1${"}".repeat(60)}`);
    const commands: object[] = [
      { type: CANARY },
      { type: "addMember", member: { id: "new", [CANARY]: null } },
      { type: "addMember", [CANARY]: { [CANARY]: null } },
      { type: "updateMember", member: CANARY },
      { type: "updateMember", member: "amina", set: { [CANARY]: null } },
      { type: "updateMember", member: "amina", set: { [CANARY]: nested } },
      { type: "updateMember", member: "amina", set: { role: CANARY } },
      { type: "updateDocument", set: { vocabulary: { flags: [{ key: "x-a", words: { [CANARY]: 1 } }] } } },
      { type: "updateTie", tie: "t1", set: { flags: [{ flag: `x-${CANARY}` }] } },
      { type: "dropMove", tie: "t1", move: CANARY },
      { type: "pinMember", layout: CANARY, member: "amina", x: 0, y: 0 },
    ];
    for (const command of commands) {
      const error = errorOf(() => Reflect.apply(applyCommand, undefined, [doc, command, context]));
      expect(toldBy(error), JSON.stringify(command).slice(0, 80)).not.toContain(CANARY);
    }
  });

  it("while the fields of commands are told", () => {
    const doc = parseEcomap(everything);
    for (const field of ["set", "clear", "move", "layout", "tie", "member", "places", "about", "for"]) {
      const error = errorOf(() =>
        Reflect.apply(applyCommand, undefined, [doc, { type: "keep", [field]: null }, { recorded: "" }]),
      );
      expect(["recorded", field]).toContain(error.path[0]);
    }
  });
});
