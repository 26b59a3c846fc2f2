import { createContext, Script } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { CASES, caseOf } from "../layout/maps.ts";
import { bundle } from "./bundle.ts";

/** A world with the language alone: no DOM, no Node, no timers, and no code from text. */
const world = (more: Readonly<Record<string, unknown>> = {}) =>
  createContext({ ...more }, { codeGeneration: { strings: false, wasm: false } });

/** For a world that has timers, which never fire. */
const TIMERS = Object.fromEntries(
  ["setTimeout", "setInterval", "clearTimeout", "clearInterval"].map((name) => [name, () => 0]),
);

let script: Script;
beforeAll(async () => {
  script = new Script(await bundle());
});

function drawnIn(context: ReturnType<typeof world>, expression: string, timeout = 5000): string {
  script.runInContext(context, { timeout });
  return String(new Script(expression).runInContext(context, { timeout }));
}

const drawing = (json: string, options = "{}") =>
  `ecomap.renderToString(ecomap.parseEcomap(${JSON.stringify(json)}), ${options})`;

describe("drawing needs no DOM and nothing of Node", () => {
  test("there is none in that world", () => {
    const names = [
      "window",
      "document",
      "process",
      "setTimeout",
      "performance",
      "navigator",
      "fetch",
      "TextEncoder",
      "require",
    ];
    expect(new Script(`[${names.map((name) => `typeof ${name}`)}].join()`).runInContext(world())).toBe(
      names.map(() => "undefined").join(),
    );
  });

  test("and no timer", () => {
    const json = JSON.stringify(caseOf("5-keys-at-last"));
    expect(drawnIn(world(), drawing(json, "{ language: ecomap.nl }"))).toBe(
      renderToString(caseOf("5-keys-at-last"), { language: nl }),
    );
  });

  test("and gives the same bytes there as here", () => {
    const context = world(TIMERS);
    for (const name of CASES) {
      const doc = caseOf(name);
      expect(drawnIn(context, drawing(JSON.stringify(doc)))).toBe(renderToString(doc));
    }
    expect(drawnIn(context, `ecomap.renderToString(ecomap.parseEcomap(ecomap.generate(80, 4)))`)).toBe(
      renderToString(parseEcomap(generate(80, 4))),
    );
  });

  test("and asks neither for chance nor for what differs between engines", () => {
    const context = world(TIMERS);
    new Script(`
      const names = ["random", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "expm1", "log", "log2", "log10", "pow", "cbrt", "hypot"];
      for (const name of names) Math[name] = () => NaN;
      String.prototype.localeCompare = () => NaN;
      Number.prototype.toLocaleString = () => "here";
      Date.now = () => NaN;
      Intl = undefined;
    `).runInContext(context);
    const doc = caseOf("8-a-large-family");
    expect(drawnIn(context, drawing(JSON.stringify(doc)))).toBe(renderToString(doc));
  });
});

/** Long enough for any machine: what is asked is whether drawing ends, not how soon. */
const LONG = 30_000;

describe("drawing ends, or refuses", () => {
  const ended = (options: string, json = JSON.stringify(generate(5, 1))) => {
    const expression = `(() => { try { return ${drawing(json, options)}.slice(0, 4); } catch (error) { return error.code ?? error.message; } })()`;
    try {
      return drawnIn(world(TIMERS), expression, LONG);
    } catch (error) {
      return String(error);
    }
  };

  test.each(["1e30", "Infinity", "NaN", "-24", "() => 1e30", "() => Infinity", "() => NaN", "() => -1"])(
    "with a radius of %s",
    (radius) => {
      expect(["<svg", "wrong-option", "not-finite"]).toContain(ended(`{ radius: ${radius} }`));
    },
  );

  test("with members at the ends of the world", () => {
    const far = 1_000_000;
    const places = {
      force: [
        { member: "m1", x: far, y: far },
        { member: "m2", x: -far, y: far },
        { member: "m3", x: far, y: -far },
      ],
    };
    expect(ended("{}", JSON.stringify({ ...generate(5, 1), places }))).toBe("<svg");
  });

  test("with everybody on one spot", () => {
    const map = generate(400, 1);
    const places = { force: (map.members ?? []).map(({ id }) => ({ member: id, x: 5, y: 5, pinned: true })) };
    expect(ended("{}", JSON.stringify({ ...map, places }))).toBe("<svg");
  });

  test("with a thousand ties between two", () => {
    const ties = Array.from({ length: 1000 }, (_, i) => ({ id: `t${i}`, from: "client", to: "m1" }));
    expect(ended("{}", JSON.stringify({ ...generate(2, 1), ties }))).toBe("<svg");
  });

  test("with everybody tied to everybody", () => {
    const map = generate(36, 1);
    const ids = (map.members ?? []).map(({ id }) => id);
    const ties = ids.flatMap((from, i) => ids.slice(i + 1).map((to) => ({ id: `${from}.${to}`, from, to })));
    expect(ended("{}", JSON.stringify({ ...map, ties }))).toBe("<svg");
  });
});
