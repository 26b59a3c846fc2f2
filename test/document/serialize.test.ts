import { describe, expect, it } from "vitest";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import { everything, file, parse } from "./sample.ts";

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("a saved document", () => {
  it("reads back as the same document", () => {
    const doc = parseEcomap(everything);
    expect(parseEcomap(serialize(doc))).toEqual(doc);
  });

  it("is the same text in whatever order its fields were", () => {
    const text = serialize(parseEcomap(everything));
    expect(serialize(parseEcomap(reversed(everything)))).toBe(text);
    expect(serialize(parseEcomap(text))).toBe(text);
  });

  it("has its fields in the order of the schema, unknown ones after them by name", () => {
    const text = serialize(
      parseEcomap(
        '{"zebra":1,"10":0,"9":0,"Ape":2,"client":{"name":"Y","x":1,"id":"c"},"version":1,"format":"ecomap","title":"T"}',
      ),
    );
    expect(text).toBe(`{
  "format": "ecomap",
  "version": 1,
  "title": "T",
  "client": {
    "id": "c",
    "name": "Y",
    "x": 1
  },
  "members": [],
  "ties": [],
  "history": [],
  "10": 0,
  "9": 0,
  "Ape": 2,
  "zebra": 1
}
`);
  });

  it("keeps what JSON writers lose", () => {
    const odd = {
      minusZero: -0,
      small: 5e-324,
      large: 1e308,
      lone: "\ud800",
      control: "\u0000\u2028\u202e",
      empty: [{}, []],
    };
    const doc = parse({ odd });
    const read: unknown = parseEcomap(serialize(doc));
    expect(read).toEqual(doc);
    expect(serialize(doc)).toContain('"minusZero": -0');
    expect(read).toHaveProperty("odd.lone", "\ud800");
  });

  it("is plain JSON, readable by anyone", () => {
    expect(JSON.parse(serialize(parseEcomap(everything)))).toEqual(parseEcomap(everything));
  });
});

describe("a redacted copy", () => {
  const copy = forAudience(parseEcomap(everything), "client");

  it("is not written where it could be stored by mistake", () => {
    expect(() => serialize(copy)).toThrow(
      expect.objectContaining({ code: "redacted", params: { audience: "client" } }),
    );
    expect(() => serialize(copy, {})).toThrow(expect.objectContaining({ code: "redacted" }));
    expect(() => serialize(copy, { redacted: false })).toThrow(expect.objectContaining({ code: "redacted" }));
  });

  it("is written where that is asked for, and says that it is one", () => {
    const text = serialize(copy, { redacted: true });
    expect(JSON.parse(text)).toHaveProperty("redactedFor", "client");
    expect(parseEcomap(text)).toEqual(copy);
    expect(() => serialize(parseEcomap(text))).toThrow(expect.objectContaining({ code: "redacted" }));
  });

  it("may not be asked for where nothing is redacted, without harm", () => {
    const doc = parseEcomap(file());
    expect(serialize(doc, { redacted: true })).toBe(serialize(doc));
  });
});
