import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { DOMAINS } from "../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { CASES, caseOf, MAPS, mapOf, only, TWINS } from "../layout/maps.ts";
import { documentOf } from "./document-of.ts";
import { HOSTILE } from "./hostile.ts";
import { attributeOf, byHook, classesOf, numberOf, type Read, readSvg, within } from "./read-svg.ts";

const ELEMENTS = ["svg", "title", "desc", "rect", "g", "circle", "path", "text"];
const ATTRIBUTES = [
  ...["xmlns", "class", "part", "viewBox", "width", "height", "role", "id", "lang", "tabindex", "transform", "opacity"],
  ...["aria-roledescription", "aria-labelledby", "aria-describedby", "aria-label", "aria-hidden"],
  ...[
    "x",
    "y",
    "cx",
    "cy",
    "r",
    "rx",
    "d",
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
  ],
  ...["direction", "font-family", "font-size", "font-weight", "text-anchor", "paint-order"],
];
const HOOKS = [
  "client",
  "member",
  "tie",
  "group",
  "group-name",
  "sector",
  "legend",
  "header",
  "symbol",
  "label",
  "line",
  "badge",
  "move",
  "invitation",
  "ground",
  "scene",
  ...DOMAINS.map((domain) => `domain-${domain}`),
];

const OPTIONS: readonly (readonly [string, Partial<DrawOptions>])[] = [
  ["by default", {}],
  ["in Dutch for print", { language: nl, theme: "print" }],
  ["for professionals, upright", { voice: "professional", width: 600, height: 850 }],
  ["bare", { header: false, legend: false, idPrefix: "other" }],
];

/** Each in every way, and the made-up maps by default. */
const all = (way: string): readonly (readonly [string, EcomapDocument])[] => [
  ...MAPS.filter(([name]) => way === "by default" || /^case|^(2|13) .*seed 1/.test(name)),
  ...TWINS.map((name) => [name, caseOf(name)] as const),
  ["hostile texts", documentOf(HOSTILE.slice(0, 8).join(" "))],
];

describe.each(OPTIONS)("the SVG drawn %s", (way, options) => {
  test.each(all(way))("of %s is well formed, and holds nothing but what it is allowed to", (_, doc) => {
    const svg = renderToString(doc, options);
    const root = readSvg(svg);
    const elements = [...within(root)];
    expect(root.name).toBe("svg");
    expect([...new Set(elements.map(({ name }) => name))].filter((name) => !ELEMENTS.includes(name))).toEqual([]);
    expect(
      [...new Set(elements.flatMap(({ attributes }) => attributes.map(([name]) => name)))].filter(
        (name) => !ATTRIBUTES.includes(name),
      ),
    ).toEqual([]);
    const classes = new Set(elements.flatMap(classesOf));
    expect([...classes].filter((name) => name !== "ecomap" && !HOOKS.includes(name.replace(/^ecomap-/, "")))).toEqual(
      [],
    );
    expect(
      elements.filter(({ name, text }) => !["text", "title", "desc"].includes(name) && text.trim() !== ""),
    ).toEqual([]);
    expect(numbersAtFault(elements)).toEqual([]);
  });
});

const WORDS = [
  "aria-label",
  "aria-roledescription",
  "aria-labelledby",
  "aria-describedby",
  "id",
  "lang",
  "direction",
  "font-family",
  "class",
  "part",
  "role",
];

/** Attributes whose numbers no renderer could read, or that are written with more than they need. */
const numbersAtFault = (elements: readonly Read[]): string[] =>
  elements.flatMap(({ name, attributes }) =>
    attributes
      .filter(([attribute]) => !WORDS.includes(attribute))
      .filter(([attribute, value]) => {
        if (/NaN|Infinity|undefined|null|(?<!#\w*)\de[+-]?\d|-0(?![.\d])/.test(value)) return true;
        if (/^(r|rx|width|height|font-size|stroke-width)$/.test(attribute) && !(Number(value) > 0)) return true;
        if (attribute === "opacity" && !(Number(value) > 0 && Number(value) <= 1)) return true;
        return attribute === "d" && !value.startsWith("M");
      })
      .map(([attribute, value]) => `${name} ${attribute}="${value.slice(0, 60)}"`),
  );

describe("a picture", () => {
  const doc = caseOf("5-keys-at-last");
  const svg = renderToString(doc, { language: nl });
  const root = readSvg(svg);

  test("begins with its title and its description, which name it", () => {
    const [title, description] = root.children;
    expect([title?.name, description?.name]).toEqual(["title", "desc"]);
    expect(title?.text).toBe("Mijn netwerk");
    expect(description?.text).toContain("Rosa");
    expect(attributeOf(root, "aria-labelledby")).toBe(title && attributeOf(title, "id"));
    expect(attributeOf(root, "aria-describedby")).toBe(description && attributeOf(description, "id"));
    expect(attributeOf(root, "role")).toContain("graphics-document");
    expect(attributeOf(root, "aria-roledescription")).toBe("netwerkkaart");
    expect(attributeOf(root, "lang")).toBe("nl");
  });

  test("has ids for these two only, with the prefix of the host", () => {
    const ids = (options: Partial<DrawOptions>) =>
      [...within(readSvg(renderToString(doc, options)))].flatMap((element) => attributeOf(element, "id") ?? []);
    expect(ids({})).toEqual(["ecomap-title", "ecomap-description"]);
    expect(ids({ idPrefix: "map-2" })).toEqual(["map-2-title", "map-2-description"]);
    expect(renderToString(doc, { idPrefix: "map-2" }).replaceAll('"map-2-', '"ecomap-')).toBe(renderToString(doc));
  });

  test("has no style, no script, no link and nothing from elsewhere", () => {
    for (const name of [...CASES, ...TWINS]) {
      const text = renderToString(caseOf(name));
      expect(text).not.toMatch(/<(style|script|a|image|use|foreignObject|metadata|animate|set|iframe)\b/i);
      expect(text).not.toMatch(/\s(style|href|xlink:href|src|on[a-z]+|data-[a-z-]+)\s*=/i);
      expect(text).not.toMatch(/url\(|javascript:|data:|<!|<\?/i);
      expect(text.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toContain("http");
    }
  });

  test("ends in one new line and holds no other", () => {
    expect(svg.endsWith("</svg>\n")).toBe(true);
    expect(svg.indexOf("\n")).toBe(svg.length - 1);
  });

  test("writes the attributes of all elements in one order", () => {
    const before = new Map<string, Set<string>>();
    const elements = OPTIONS.flatMap(([, options]) =>
      [doc, caseOf("8-a-large-family"), mapOf([])].flatMap((one) => [...within(readSvg(renderToString(one, options)))]),
    );
    for (const { name, attributes } of elements) {
      attributes.forEach(([attribute], i) => {
        const key = `${name} ${attribute}`;
        const earlier = before.get(key) ?? new Set();
        for (const [other] of attributes.slice(0, i)) earlier.add(`${name} ${other}`);
        before.set(key, earlier);
      });
    }
    const turned = [...before].flatMap(([key, earlier]) => [...earlier].filter((other) => before.get(other)?.has(key)));
    expect(turned).toEqual([]);
  });

  test("hides the visible words of a label from those who hear it, as its group tells them", () => {
    for (const group of [...byHook(root, "member"), ...byHook(root, "client")]) {
      expect(attributeOf(group, "role")).toBe("graphics-object");
      for (const label of byHook(group, "label")) expect(attributeOf(label, "aria-hidden")).toBe("true");
    }
    for (const tie of byHook(root, "tie")) expect(attributeOf(tie, "role")).toBe("graphics-symbol");
  });

  test("lets nobody be reached by the tab key before a view says so", () => {
    for (const element of within(root)) expect([undefined, "-1"]).toContain(attributeOf(element, "tabindex"));
  });

  test("names every tie by both its ends", () => {
    const labels = byHook(root, "tie").map((tie) =>
      (attributeOf(tie, "aria-label") ?? "").replace(/[\u2068\u2069]/g, ""),
    );
    expect(labels.length).toBeGreaterThan(10);
    for (const label of labels) expect(label).toMatch(/^Band tussen .+ en .+/);
  });

  test("writes no number with more than four places", () => {
    for (const [, options] of OPTIONS) {
      const values = [...within(readSvg(renderToString(doc, options)))].flatMap(({ attributes }) =>
        attributes.filter(([name]) => !WORDS.includes(name)),
      );
      expect(values.filter(([, value]) => /\.\d{5}/.test(value))).toEqual([]);
    }
  });

  test("paints its ground over the whole box, in one rectangle", () => {
    const ground = only(byHook(root, "ground"));
    expect(["x", "y", "width", "height"].map((name) => attributeOf(ground, name)).join(" ")).toBe(
      attributeOf(root, "viewBox"),
    );
  });

  test("is as wide as asked, in whole pixels high", () => {
    expect(numberOf(root, "width")).toBe(1122);
    expect(numberOf(root, "height") % 1).toBe(0);
  });

  test("differs by language and voice in words only", () => {
    const shapes = (options: Partial<DrawOptions>) =>
      byHook(readSvg(renderToString(mapOf(["Amina"]), { legend: false, header: false, ...options })), "symbol");
    expect(shapes({ language: nl })).toEqual(shapes({ language: en, voice: "professional" }));
  });
});

test("a document that was redacted already is drawn as it is", () => {
  const doc = parseEcomap({ ...generate(8, 2), redactedFor: "client" });
  expect(renderToString(doc)).toBe(renderToString(parseEcomap(generate(8, 2))));
});
