import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/document/limits.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { file, issuesOf, withKey, wrongs } from "./sample.ts";

const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });

describe("a file that is no plain JSON is refused before anything else looks at it", () => {
  it("is 64 levels deep at most", () => {
    // The file itself is one level, `deep` holds the others.
    expect(wrongs(file({ deep: nested(LIMITS.depth - 1) }))).toEqual([]);
    const [issue] = issuesOf(file({ deep: nested(LIMITS.depth) }));
    expect(issue).toMatchObject({ code: "too-deep", params: { limit: 64 } });
    expect(issue?.path).toHaveLength(LIMITS.depth);
  });

  it("counts lists as levels too", () => {
    const lists = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    const text = (levels: number) => `{"format":"ecomap","version":1,"client":{"id":"c"},"deep":${lists(levels)}}`;
    expect(wrongs(text(63))).toEqual([]);
    expect(issuesOf(text(64))).toMatchObject([{ code: "too-deep" }]);
  });

  it("stops at once in a file of a million levels", () => {
    expect(issuesOf("[".repeat(1e6) + "]".repeat(1e6))).toMatchObject([{ code: "too-deep" }]);
    expect(issuesOf(`${'{"a":'.repeat(1e6)}1${"}".repeat(1e6)}`)).toMatchObject([{ code: "too-deep" }]);
  });

  it("has no key __proto__, at any level", () => {
    const bad = withKey("__proto__", { polluted: true });
    expect(wrongs({ ...file(), ...withKey("__proto__", 1) })).toEqual(["forbidden-key at "]);
    expect(wrongs('{"__proto__":{"a":1},"format":"ecomap","version":1,"client":{"id":"c"}}')).toEqual([
      "forbidden-key at ",
    ]);
    expect(wrongs(file({ client: { id: "c", extra: bad } }))).toEqual(["forbidden-key at client.…"]);
    expect(wrongs(file({ members: [{ id: "a", roles: [bad] }] }))).toEqual(["forbidden-key at members.0.roles.0"]);
    expect(wrongs(file({ vocabulary: { roles: [{ key: "x-a", words: bad }] } }))).toEqual([
      "forbidden-key at vocabulary.roles.0.words",
    ]);
    expect(issuesOf(file({ deep: [[bad]] }))).toEqual([
      { code: "forbidden-key", path: ["…", 0, 0], params: { key: "__proto__" } },
    ]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("has finite numbers only", () => {
    expect(wrongs('{"format":"ecomap","version":1,"client":{"id":"c"},"x":1e309,"y":[-1e309]}')).toEqual([
      "not-finite at x",
      "not-finite at y.0",
    ]);
    expect(wrongs(file({ x: Number.NaN }))).toEqual(["wrong-type at x"]);
    for (const number of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(wrongs(file({ places: { force: [{ member: "a", x: number, y: 0 }] } }))).toEqual([
        "not-finite at places.force.0.x",
      ]);
    }
    expect(wrongs(file({ x: [1e308, -0, 5e-324] }))).toEqual([]);
  });

  it("has null nowhere, in known and unknown fields", () => {
    expect(wrongs(null)).toEqual(["null-value at "]);
    expect(wrongs(file({ client: null }))).toEqual(["null-value at client"]);
    expect(wrongs(file({ members: [{ id: "a", name: null }], x: { y: [1, null] } }))).toEqual([
      "null-value at members.0.name",
      "null-value at x.y.1",
    ]);
  });

  it("lists the first 50 issues and counts them all", () => {
    const nulls = file({ x: Array(120).fill(null) });
    expect(issuesOf(nulls)).toHaveLength(50);
    expect(() => parseEcomap(nulls)).toThrow(expect.objectContaining({ code: "null-value", total: 120 }));
  });
});

describe("a value that no JSON text says", () => {
  it("is refused where it stands", () => {
    const values = [
      undefined,
      () => 1,
      Symbol("s"),
      10n,
      new Map([["a", 1]]),
      new Set([1]),
      new Date(0),
      /a/,
      new Uint8Array(2),
    ];
    for (const value of values) expect(wrongs(file({ x: [value] }))).toEqual(["wrong-type at x.0"]);
    expect(wrongs(file({ title: undefined }))).toEqual(["wrong-type at title"]);
    expect(wrongs(undefined)).toEqual(["wrong-type at "]);
    expect(wrongs(file({ x: new Array(1) }))).toEqual(["wrong-type at x.0"]);
  });

  it("is refused where it throws when it is read", () => {
    const getter = Object.defineProperty({}, "name", {
      enumerable: true,
      get: () => {
        throw new Error("boo");
      },
    });
    expect(wrongs(file({ client: getter }))).toEqual(["wrong-type at client.name"]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(issuesOf(file({ x: proxy }))).toMatchObject([{ code: "wrong-type" }]);
  });

  it("is refused where it holds itself, also many times over", () => {
    const ring: { me?: unknown; also?: unknown } = {};
    ring.me = ring;
    ring.also = ring;
    expect(issuesOf(file({ x: ring }))).toMatchObject([{ code: "too-deep" }]);
  });

  it("is not asked how it would like to be written", () => {
    class Own {
      readonly a = 1;
      toJSON() {
        return null;
      }
    }
    expect(parseEcomap(file({ x: new Own() }))).toHaveProperty("x", { a: 1 });
  });

  it("is read as its own fields where it has another realm's or no prototype", () => {
    const bare: object = Object.assign(Object.create(null), file());
    expect(wrongs(bare)).toEqual([]);
  });
});
