import fc from "fast-check";
import { expect, test } from "vitest";
import { same } from "../../src/document/same.ts";

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("two values say the same where they would be written the same, in whatever order fields stand", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: true }), fc.jsonValue({ noUnicodeString: true }), (a, b) => {
      expect(same(written(a), written(a))).toBe(true);
      expect(same(written(a), written(b))).toBe(same(written(b), written(a)));
      expect(same(written([a, b]), written([b, a]))).toBe(same(written(a), written(b)));
    }),
  );
  expect(same({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
});

test.each([
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [{ toString: 1 }, {}],
  [[1, 2], [1]],
  [[], {}],
  [null, {}],
  ["1", 1],
])("%j and %j do not", (a, b) => {
  expect(same(a, b)).toBe(false);
  expect(same(b, a)).toBe(false);
});
