import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { parseEcomap, safeParseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { explain } from "../../src/words/explain.ts";
import { en } from "../../src/words/languages/en.ts";
import { everything } from "../document/sample.ts";
import { document } from "./arbitraries.ts";

describe("any document", () => {
  it("reads back as it was saved, to the letter", () => {
    fc.assert(
      fc.property(document, (doc) => {
        const text = serialize(doc);
        expect(parseEcomap(text)).toEqual(doc);
        expect(serialize(parseEcomap(text))).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it("is for an audience once: a copy of a copy is that copy", () => {
    fc.assert(
      fc.property(document, (doc) => {
        const text = serialize(doc);
        const once = forAudience(doc, "client");
        expect(forAudience(once, "client")).toEqual(once);
        expect(parseEcomap(serialize(once, { redacted: true }))).toEqual(once);
        expect(serialize(doc)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it("shows a client nobody who was kept, nor a tie of theirs", () => {
    fc.assert(
      fc.property(document, (doc) => {
        const copy = forAudience(doc, "client");
        const shown = new Set(["client", ...copy.members.map(({ id }) => id)]);
        for (const { agreed, shownTo } of [
          ...copy.members,
          ...copy.ties,
          ...(copy.groups ?? []).map(({ shownTo }) => ({ shownTo, agreed: undefined })),
        ]) {
          expect(agreed).not.toBe("not-yet");
          expect(shownTo?.only).not.toBe("team");
          expect(shownTo?.not ?? []).not.toContain("client");
        }
        for (const { from, to } of copy.ties) expect([from, to].every((end) => shown.has(end))).toBe(true);
        for (const { members = [] } of copy.groups ?? []) expect(members.every((id) => shown.has(id))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** Reads anything: either a document or issues, each with a sentence; never another error. */
function expectAnswer(input: unknown): void {
  const answer = safeParseEcomap(input);
  if (answer.ok) {
    expect(Object.isFrozen(answer.doc)).toBe(true);
    return;
  }
  expect(answer.error).toBeInstanceOf(EcomapError);
  expect(answer.error.total).toBeGreaterThanOrEqual(answer.error.issues.length);
  for (const issue of answer.error.issues) expect(explain(issue, en)).not.toBe("");
}

describe("anything at all", () => {
  it("is read or refused, where it is a JavaScript value of any kind", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withBoxedValues: true,
      withNullPrototype: true,
    });
    fc.assert(fc.property(anything, expectAnswer), { numRuns: 1000 });
    fc.assert(
      fc.property(anything, (value) =>
        expectAnswer({ format: "ecomap", version: 1, client: { id: "c" }, members: value, x: value }),
      ),
      { numRuns: 300 },
    );
  });

  it("is read or refused, where it is a text", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), expectAnswer), { numRuns: 1000 });
  });

  it("is read or refused in any place of a document", () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("client", "amina", "t1", "g1", "unknown", "none", "x-a", "2024", -1, 0.5),
    );
    fc.assert(
      fc.property(fc.nat(), value, (at, value) => expectAnswer(replacedAt(everything, at, value))),
      { numRuns: 1000 },
    );
  });
});

/** A copy of a value with another at its nth place. */
function replacedAt(value: unknown, at: number, by: unknown): unknown {
  const paths = pathsIn(value);
  const path = paths[at % paths.length] ?? [];
  const put = (here: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return by;
    const inner: unknown = Object(here)[step];
    return Array.isArray(here)
      ? Object.assign([...here], { [step]: put(inner, rest) })
      : { ...Object(here), [step]: put(inner, rest) };
  };
  return put(value, path);
}

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}
