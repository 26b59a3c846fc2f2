import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { isFullForm, readerOf } from "../../../src/document/quick/reader.ts";
import { list, opt, record, shortForm, when } from "../../../src/document/schema/base.ts";
import { ecomap } from "../../../src/document/schema/document.ts";
import { inside } from "../../../src/document/schema/inside.ts";
import { member } from "../../../src/document/schema/member.ts";
import { move } from "../../../src/document/schema/move.ts";
import { toAll } from "../../../src/document/schema/seen-by.ts";
import { load } from "../../../src/document/schema/tie.ts";

describe("a quick reader", () => {
  it("finds a way into every part of the schema", () => {
    const read = (schema: z.core.$ZodType) => {
      if (schema._zod.def.type !== "transform") expect(typeof readerOf(schema)).toBe("function");
      for (const [, part] of inside(schema)) if (schema._zod.def.type !== "pipe") read(part);
    };
    read(ecomap);
  });

  it("says yes to records in full form, unknown fields and all", () => {
    expect(isFullForm(member, { id: "a", roles: [{ role: "sister" }], flags: "unknown", car: { doors: 5 } })).toBe(
      true,
    );
    expect(isFullForm(load, { level: "heavy" })).toBe(true);
    expect(isFullForm(when, { date: "2024", about: true, by: "w" })).toBe(true);
    expect(isFullForm(move, { type: "enlarge", through: "a" })).toBe(true);
  });

  it("says no to short forms", () => {
    expect(isFullForm(member, { id: "a", role: "sister" })).toBe(false);
    expect(isFullForm(member, { id: "a", flags: "none" })).toBe(false);
    expect(isFullForm(load, "heavy")).toBe(false);
    expect(isFullForm(ecomap, { format: "ecomap", version: 1, client: { id: "c" } })).toBe(false);
  });

  it("says no to what is missing or wrong", () => {
    expect(isFullForm(member, {})).toBe(false);
    expect(isFullForm(member, { id: 3 })).toBe(false);
    expect(isFullForm(member, [])).toBe(false);
    expect(isFullForm(move, { type: "bound" })).toBe(false);
    expect(isFullForm(move, { type: "keep", done: "2024-02-30" })).toBe(false);
  });

  it("counts a long text as the schema does", () => {
    const title = z.string().check(z.maxLength(3));
    for (const text of ["abc", "abcd", "𝒏𝒏𝒏", "𝒏𝒏𝒏𝒏"]) {
      expect(isFullForm(title, text)).toBe(z.safeParse(title, text).success);
    }
  });

  it("asks what a list, a record or a union checks besides", () => {
    const never = z.refine(() => false);
    const fields = record({ a: toAll(opt(z.string())) });
    for (const [schema, value] of [
      [z.array(z.string()), ["a"]],
      [fields, { a: "a" }],
      [z.union([z.string(), z.literal(1)]), "a"],
      [z.enum(["a"]), "a"],
    ] as const) {
      expect(isFullForm(schema, value)).toBe(true);
      expect(isFullForm(schema.check(never), value)).toBe(false);
    }
    expect(isFullForm(z.array(z.string()).check(z.maxLength(1)), ["a", "b"])).toBe(false);
  });

  it("looks no further than the first check that fails, as the schema does", () => {
    const boo = z.refine((): boolean => {
      throw new Error("boo");
    });
    expect(isFullForm(z.string().check(z.regex(/^a/, { abort: true }), boo), "b")).toBe(false);
    expect(isFullForm(z.array(z.string()).check(boo), 3)).toBe(false);
  });

  it("knows the formats of texts and numbers", () => {
    expect(isFullForm(z.int(), 1.5)).toBe(false);
    expect(isFullForm(z.int(), 2)).toBe(true);
    expect(isFullForm(z.email(), "nobody")).toBe(false);
    expect(isFullForm(z.email(), "a@b.nl")).toBe(true);
  });

  it("says no where the schema would change the value", () => {
    const trimmed = z.string().check(z.trim());
    expect(isFullForm(trimmed, "a ")).toBe(false);
    expect(isFullForm(trimmed, "a")).toBe(true);
    expect(isFullForm(z.coerce.number(), "3")).toBe(false);
  });

  it("is refused for a kind of schema that could change or hide what is read", () => {
    const loose = z.looseObject({});
    for (const schema of [
      z.date(),
      z.nullable(z.string()),
      z.optional(z.string()),
      z.object({ a: z.string() }),
      z.catch(z.string(), ""),
      z.pipe(
        z.enum(["a"]),
        z.transform((value) => `${value}!`),
      ),
      z.array(z.lazy(() => z.string())),
      z.intersection(loose, loose),
    ]) {
      expect(() => readerOf(schema)).toThrow(TypeError);
    }
  });

  it("reads a pipe by its full form alone", () => {
    const short = shortForm(
      z.pipe(
        z.union([z.literal("a"), z.looseObject({ is: z.literal("a") })]),
        z.transform((value) => value),
      ),
      z.looseObject({ is: z.literal("a") }),
    );
    expect(isFullForm(short, { is: "a" })).toBe(true);
    expect(isFullForm(short, "a")).toBe(false);
    expect(isFullForm(list(short), [{ is: "a" }])).toBe(true);
    expect(isFullForm(list(short), ["a"])).toBe(false);
  });
});
