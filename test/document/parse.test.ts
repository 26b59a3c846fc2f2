import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/document/limits.ts";
import { parseEcomap, safeParseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { everything, file, fileOfMember, issuesOf, parse, wrongs } from "./sample.ts";

const text = (fields: object = {}) => JSON.stringify(file(fields));

/** Every object within a value, itself included. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe("a file", () => {
  it("is read from its text and from the value that text says, to the same document", () => {
    expect(parseEcomap(text())).toEqual(parseEcomap(file()));
    expect(parseEcomap(JSON.stringify(everything))).toEqual(parseEcomap(everything));
  });

  it("may start with a byte order mark", () => {
    expect(parseEcomap(`\uFEFF${text()}`)).toEqual(parseEcomap(text()));
  });

  it("is refused where it is no JSON", () => {
    for (const bad of ["", "{", "ecomap", "{'a':1}", `\uFEFF\uFEFF${text()}`, `${text()}x`]) {
      expect(issuesOf(bad)).toEqual([{ code: "not-json", path: [], params: {} }]);
    }
  });

  it("is refused whole where its text is too large", () => {
    const empty = text({ x: "" });
    const filled = (length: number) => text({ x: "a".repeat(length - empty.length) });
    expect(wrongs(filled(LIMITS.text))).toEqual([]);
    expect(issuesOf(filled(LIMITS.text + 1))).toEqual([
      { code: "too-large", path: [], params: { limit: 20 * 1024 * 1024 } },
    ]);
  });

  it("is refused where it is no ecomap", () => {
    for (const bad of [[], "[]", 3, "3", true, '"text"']) {
      expect(issuesOf(bad)).toMatchObject([{ code: bad === "text" ? "not-json" : "wrong-format", path: [] }]);
    }
    expect(wrongs({})).toEqual(["wrong-format at format"]);
    expect(wrongs({ ...file(), format: "Ecomap" })).toEqual(["wrong-format at format"]);
  });

  it("is refused where its version is not known", () => {
    for (const version of ["1", 1.5, -1, 0, true])
      expect(wrongs({ ...file(), version })).toEqual(["wrong-version at version"]);
    expect(wrongs({ format: "ecomap", client: { id: "c" } })).toEqual(["wrong-version at version"]);
  });

  it("is refused by name where a newer version of the library made it", () => {
    expect(issuesOf({ ...file(), version: 2, members: "in a new way" })).toEqual([
      { code: "newer-version", path: ["version"], params: { version: 2, known: 1 } },
    ]);
  });
});

describe("a document", () => {
  const given = structuredClone<unknown>(everything);
  const doc = parseEcomap(given);

  it("is frozen all the way down", () => {
    const objects = objectsIn(doc);
    expect(objects.length).toBeGreaterThan(100);
    expect(objects.every((object) => Object.isFrozen(object))).toBe(true);
  });

  it("leaves what was given as it was, and shares nothing with it", () => {
    expect(given).toEqual(everything);
    const theirs = new Set(objectsIn(given));
    expect([...theirs].some((object) => Object.isFrozen(object))).toBe(false);
    expect(objectsIn(doc).some((object) => theirs.has(object))).toBe(false);
  });

  it("is the same in all this where it was given in full form", () => {
    const text = serialize(doc);
    const full: unknown = JSON.parse(text);
    for (const read of [parseEcomap(text), parseEcomap(full)]) {
      expect(read).toEqual(doc);
      expect(objectsIn(read).every((object) => Object.isFrozen(object))).toBe(true);
      const mine = new Set(objectsIn(read));
      expect(objectsIn(full).some((object) => Object.isFrozen(object) || mine.has(object))).toBe(false);
    }
  });

  it("shares nothing with what was given in unknown fields either", () => {
    const extra = { deep: { list: [{ a: 1 }] } };
    expect(parseEcomap(file({ extra }))).toHaveProperty("extra", extra);
    extra.deep.list.push({ a: 2 });
    expect(Object.isFrozen(extra.deep.list[0])).toBe(false);
  });

  it("keeps unknown fields, deep and in their place", () => {
    const kept = parseEcomap(
      file({
        hostCase: { number: 12, tags: ["a", { b: [] }] },
        client: { id: "client", shoeSize: 43 },
        members: [{ id: "amina", role: "sister", car: { doors: 5 }, contact: { answer: "yes", hour: 9 } }],
        ties: [
          {
            id: "t",
            from: "client",
            to: "amina",
            moves: [{ type: "keep", mood: "fine", steps: [{ what: "a", cost: 1 }] }],
          },
        ],
        groups: [
          { id: "g", kind: "circle", members: [], meetings: [{ date: { date: "2024", about: true, by: "w" } }] },
        ],
      }),
    );
    expect(kept).toMatchObject({
      hostCase: { number: 12, tags: ["a", { b: [] }] },
      client: { shoeSize: 43 },
      members: [{ car: { doors: 5 }, contact: { hour: 9 } }],
      ties: [{ moves: [{ mood: "fine", steps: [{ cost: 1 }] }] }],
      groups: [{ meetings: [{ date: { by: "w" } }] }],
    });
  });

  it("may not misspell for whom something is kept: it would be shown", () => {
    const [onyl, felds] = [{ onyl: "team" }, { readers: [{ reader: "court", felds: ["name"] }] }];
    const at = "unknown-field at members.0.shownTo";
    expect(wrongs(fileOfMember({ shownTo: onyl }))).toEqual([`${at}.…`]);
    expect(issuesOf(fileOfMember({ shownTo: onyl }))).toMatchObject([{ params: { meant: "only" } }]);
    expect(wrongs(fileOfMember({ shownTo: felds }))).toEqual([`${at}.readers.0.…`]);
    expect(wrongs(fileOfMember({ flags: [{ flag: "other", shownTo: onyl }] }))).toEqual([
      "unknown-field at members.0.flags.0.shownTo.…",
    ]);
    const full = parse({ members: [{ id: "amina", shownTo: { only: "team" } }] });
    expect(wrongs({ ...full, members: [{ id: "amina", shownTo: { only: "team" } }] })).toEqual([]);
    expect(wrongs({ ...full, members: [{ id: "amina", shownTo: onyl }] })).toEqual([`${at}.…`]);
    const added = { id: "amina", shownTo: onyl };
    const history = [{ recorded: "2026-03-03T10:00:00Z", ops: [{ table: "members", id: "amina", added, at: 0 }] }];
    expect(wrongs({ ...full, history })).toEqual(["unknown-field at history.0.ops.0.added.shownTo.…"]);
  });

  it("may have odd ids, and keys that JavaScript objects have", () => {
    const odd = ["prototype", "hasOwn", "toJSON", "arguments", "then", "length"];
    const read = parseEcomap(
      file({
        members: odd.map((id) => ({ id, constructor: "own" })),
        ties: odd.map((id) => ({ id, from: "client", to: id })),
        vocabulary: { roles: [{ key: "x-constructor", words: { constructor: "a", toString: "b" } }] },
      }),
    );
    expect(read.members.map(({ id }) => id)).toEqual(odd);
    expect(read.vocabulary?.roles?.[0]?.words).toEqual({ constructor: "a", toString: "b" });
    expect(wrongs(file({ groups: [{ id: "g", kind: "circle", members: ["keys"] }] }))).toEqual([
      "missing-record at groups.0.members.0",
    ]);
  });
});

describe("the most that a document may hold", () => {
  const members = Array.from({ length: LIMITS.members + 1 }, (_, i) => ({
    id: `m${i}`,
    domain: "family",
    flags: "none",
  }));

  it("is 20,000 members", () => {
    expect(parseEcomap(file({ members: members.slice(1) })).members).toHaveLength(20_000);
    const full = { members: members.map(({ id }) => ({ id })), ties: [], history: [] };
    for (const fields of [{ members }, full]) {
      expect(issuesOf(file(fields))).toEqual([{ code: "too-many", path: ["members"], params: { limit: 20_000 } }]);
    }
  });

  it("is 100,000 ties", () => {
    const ties = Array.from({ length: LIMITS.ties + 1 }, (_, i) => ({ id: `t${i}`, from: "client", to: "m0" }));
    const few = members.slice(0, 1);
    expect(parseEcomap(file({ members: few, ties: ties.slice(1) })).ties).toHaveLength(100_000);
    expect(issuesOf(file({ members: few, ties }))).toEqual([
      { code: "too-many", path: ["ties"], params: { limit: 100_000 } },
    ]);
  });
});

describe("a file with much wrong", () => {
  it("tells the first 50 issues and how many there are", () => {
    const answer = safeParseEcomap(file({ members: Array.from({ length: 70 }, (_, i) => ({ id: `m${i}`, name: i })) }));
    expect(answer.ok).toBe(false);
    if (answer.ok) return;
    expect(answer.error.issues).toHaveLength(50);
    expect(answer.error.total).toBe(70);
    expect(answer.error.issues[49]?.path).toEqual(["members", 49, "name"]);
  });

  it("is never loaded in half", () => {
    const answer = safeParseEcomap(file({ members: [{ id: "a" }, { id: "a" }] }));
    expect(answer).not.toHaveProperty("doc");
    expect(() => parseEcomap(file({ title: 3 }))).toThrow(EcomapError);
  });

  it("is refused even where half a million things are wrong", () => {
    expect(issuesOf(file({ transitions: Array(500_000).fill(1) }))).toEqual([
      { code: "wrong-value", path: [], params: {} },
    ]);
  });

  it("says nothing of what stands in the file", () => {
    const canary = "Wilhelmina";
    const bad = [
      file({ title: { a: canary } }),
      file({ members: [{ id: canary }, { id: canary, name: canary }] }),
      file({
        members: [{ id: "a", role: canary, kind: canary, roles: canary, flags: [{ flag: canary }], ring: canary }],
      }),
      file({ ties: [{ id: canary, from: canary, to: canary, since: canary, strength: canary }] }),
      file({ ties: [{ id: "t", from: canary, to: canary }] }),
      file({ vocabulary: { roles: [{ key: canary, words: canary }] } }),
      file({ history: [{ recorded: canary, ops: [{ table: canary }] }] }),
      file({ client: { id: "client", name: canary.repeat(60) } }),
      { format: canary },
      { ...file(), version: canary },
      `{"name": "${canary}"`,
      canary,
    ];
    for (const input of bad) {
      const answer = safeParseEcomap(input);
      if (answer.ok) throw new Error("a bad file was read");
      expect(JSON.stringify([answer.error.message, answer.error.issues])).not.toContain(canary);
    }
  });
});
