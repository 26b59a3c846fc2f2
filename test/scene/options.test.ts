import { describe, expect, test } from "vitest";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { DRAW_DEFAULTS, type DrawOptions, resolveDrawOptions } from "../../src/scene/options.ts";
import { explain } from "../../src/words/explain.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { caseOf, mapOf } from "../layout/maps.ts";

/** Options as they come from a caller without types. */
const given = (options: Readonly<Record<string, unknown>>): Partial<DrawOptions> => options;

function refusal(options: Readonly<Record<string, unknown>>): EcomapError {
  try {
    renderToString(mapOf(["a"]), given(options));
  } catch (error) {
    if (error instanceof EcomapError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("options", () => {
  test("have one default each, and those that are given take their place", () => {
    expect(resolveDrawOptions({})).toEqual(DRAW_DEFAULTS);
    expect(resolveDrawOptions({ width: 800, theme: "print" })).toEqual({
      ...DRAW_DEFAULTS,
      width: 800,
      theme: "print",
    });
    expect(DRAW_DEFAULTS).toMatchObject({
      layout: "force",
      audience: "client",
      language: en,
      voice: "client",
      theme: "light",
      paper: "none",
      orientation: "landscape",
      header: true,
      legend: true,
      idPrefix: "ecomap",
    });
  });

  test("given as their defaults change nothing", () => {
    const doc = caseOf("3-the-friend-who-steps-back");
    expect(renderToString(doc, DRAW_DEFAULTS)).toBe(renderToString(doc));
  });

  test("are not changed by drawing", () => {
    const options = Object.freeze({ width: 500, language: nl });
    renderToString(mapOf(["a"]), options);
    expect(options).toEqual({ width: 500, language: nl });
  });

  test.each(["colour", "Width", "toString", "constructor", "hasOwnProperty"])(
    "that are unknown are refused by name: %s",
    (option) => {
      expect(refusal({ [option]: 1 })).toMatchObject({ code: "unknown-option", path: [option], params: { option } });
    },
  );

  test.each([
    ["layout", "circle"],
    ["audience", "everybody"],
    ["reader", 3],
    ["key", {}],
    ["viewer", null],
    ["voice", "friend"],
    ["theme", "pink"],
    ["paper", "a5"],
    ["paper", "A4"],
    ["orientation", "upright"],
    ["width", 0],
    ["width", -5],
    ["width", Number.NaN],
    ["width", 1e9],
    ["height", -1],
    ["height", Number.POSITIVE_INFINITY],
    ["idPrefix", ""],
    ["idPrefix", "1a"],
    ["idPrefix", 'a" onload="x'],
    ["idPrefix", "a b"],
    ["idPrefix", "a".repeat(65)],
    ["radius", -1],
    ["radius", 0],
    ["radius", Number.NaN],
    ["language", "nl"],
  ])("that are wrong are refused, with what is right: %s %s", (option, value) => {
    expect(refusal({ [option]: value })).toMatchObject({ code: "wrong-option", path: [option] });
  });

  test("a radius that is wrong for one member is refused too", () => {
    for (const wrong of [Number.NaN, -3, 0]) {
      expect(() => renderToString(mapOf(["a", "b"]), { radius: ({ id }) => (id === "a" ? 20 : wrong) })).toThrow(
        EcomapError,
      );
    }
  });

  test("refused are explained in a sentence", () => {
    for (const language of [en, nl]) {
      for (const error of [refusal({ theme: "pink" }), refusal({ paper: "a9" }), refusal({ colour: "red" })]) {
        expect(explain(error, language)).toMatch(/^\p{L}.*\.$/u);
      }
    }
  });
});
