import { describe, expect, it } from "vitest";
import { freeze, freezePlain } from "../../src/document/freeze.ts";
import { LIMITS } from "../../src/document/limits.ts";

const parsed = (text: string): unknown => JSON.parse(text);
const nested = (levels: number) => parsed(`${"[".repeat(levels)}${"]".repeat(levels)}`);

describe("freezing", () => {
  it("goes all the way down, but not again into what is frozen", () => {
    const shared = Object.freeze({ inner: {} });
    const value = freeze({ shared, list: [{}] });
    expect(Object.isFrozen(value.list[0])).toBe(true);
    expect(Object.isFrozen(shared.inner)).toBe(false);
  });
});

describe("freezing what a text said", () => {
  it("freezes plain JSON all the way down", () => {
    const value = parsed('{"a":[{"b":true}],"c":"","d":-1.5}');
    expect(freezePlain(value)).toBe(true);
    expect(value).toEqual({ a: [{ b: true }], c: "", d: -1.5 });
    expect(value).toSatisfy(Object.isFrozen);
    expect(value).toHaveProperty("a", expect.toSatisfy(Object.isFrozen));
    expect(value).toHaveProperty("a.0", expect.toSatisfy(Object.isFrozen));
  });

  it.each(["null", '{"a":[null]}', '{"a":1e999}', "[-1e999]", '{"a":{"__proto__":1}}'])(
    "finds no plain JSON in %s",
    (text) => {
      expect(freezePlain(parsed(text))).toBe(false);
    },
  );

  it("leaves unfrozen what holds something unfrozen", () => {
    const value = { fine: [{}], wrong: [{}, null] };
    expect(freezePlain(value)).toBe(false);
    expect(Object.isFrozen(value)).toBe(false);
    expect(Object.isFrozen(value.wrong)).toBe(false);
    expect(Object.isFrozen(value.fine)).toBe(true);
  });

  it("goes as deep as a document may", () => {
    expect(freezePlain(nested(LIMITS.depth))).toBe(true);
    expect(freezePlain(nested(LIMITS.depth + 1))).toBe(false);
    expect(freezePlain(nested(1e5))).toBe(false);
  });
});
