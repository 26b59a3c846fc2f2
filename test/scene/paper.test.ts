import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { ORIENTATIONS } from "../../src/scene/sheet.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { CASES, caseOf, drawingOf, only } from "../layout/maps.ts";
import { extentOf } from "../picture/extent.ts";
import { attributeOf, byHook, readSvg, viewBoxOf, within } from "../picture/read-svg.ts";
import { allOf, isText } from "./parts.ts";

/** Sheets in millimetres, as the post and the printer know them. */
const SHEETS = [
  ["a4", "landscape", 297, 210],
  ["a4", "portrait", 210, 297],
  ["a3", "landscape", 420, 297],
  ["a3", "portrait", 297, 420],
  ["letter", "landscape", 279.4, 215.9],
  ["letter", "portrait", 215.9, 279.4],
] as const;
const POINT = 25.4 / 72;

const upTo25: readonly (readonly [string, EcomapDocument])[] = [
  ...CASES.map((name) => [`case ${name}`, caseOf(name)] as const).filter(([, doc]) => doc.members.length <= 25),
  ...[0, 1, 2, 5, 9, 14, 19, 22, 25].flatMap((size) =>
    [1, 2].map((seed) => [`${size} members, seed ${seed}`, parseEcomap(generate(size, seed))] as const),
  ),
];

/** The smallest text on an A4 sheet, in points. */
function smallest(doc: EcomapDocument, options: Partial<DrawOptions>): number {
  const { scene } = drawingOf(doc, { paper: "a4", ...options });
  const millimetres = (options.orientation === "portrait" ? 210 : 297) / scene.box.width;
  const sizes = allOf(scene.marks)
    .filter(isText)
    .map(({ size }) => size);
  return (Math.min(...sizes) * millimetres) / POINT;
}

describe.each(SHEETS)("on %s paper, %s,", (paper, orientation, width, height) => {
  const root = readSvg(renderToString(caseOf("6-after-detention"), { paper, orientation, language: nl }));

  test("the picture is as large as the sheet, in millimetres", () => {
    expect([attributeOf(root, "width"), attributeOf(root, "height")]).toEqual([`${width}mm`, `${height}mm`]);
    const box = viewBoxOf(root);
    expect(box.height / box.width).toBeCloseTo(height / width, 4);
  });

  test("all is drawn 10 millimetres from the edge or more, and the ground to the edge", () => {
    const box = viewBoxOf(root);
    const margin = (10 * box.width) / width - 3;
    for (const element of [...within(root)].filter(({ name }) => name !== "rect")) {
      const rect = extentOf(element);
      if (!rect) continue;
      expect(rect.x - box.x).toBeGreaterThan(margin);
      expect(rect.y - box.y).toBeGreaterThan(margin);
      expect(box.x + box.width - rect.x - rect.width).toBeGreaterThan(margin);
      expect(box.y + box.height - rect.y - rect.height).toBeGreaterThan(margin);
    }
    const ground = only(byHook(root, "ground"));
    expect(["x", "y", "width", "height"].map((name) => Number(attributeOf(ground, name)))).toEqual([
      ...[box.x, box.y, box.width, box.height],
    ]);
  });
});

describe.each(ORIENTATIONS)("on A4 held in %s", (orientation) => {
  test.each(upTo25)("no text of %s is under 9 points, in the words of clients or professionals", (_, doc) => {
    expect(smallest(doc, { orientation, language: nl })).toBeGreaterThanOrEqual(9);
    expect(smallest(doc, { orientation, voice: "professional" })).toBeGreaterThanOrEqual(9);
  });

  test.each(["rings", "sectors"] as const)("no text is under 9 points in %s either", (layout) => {
    for (const doc of [caseOf("5-keys-at-last"), parseEcomap(generate(25, 1))])
      expect(smallest(doc, { orientation, layout, language: nl })).toBeGreaterThanOrEqual(9);
  });

  test("the map and its legend fill the sheet: they leave free no more than a quarter of it either way", () => {
    for (const name of CASES) {
      const root = readSvg(renderToString(caseOf(name), { paper: "a4", orientation, language: nl }));
      const box = viewBoxOf(root);
      const rects = [...within(root)].filter(({ name }) => name !== "rect").flatMap((one) => extentOf(one) ?? []);
      const [left, right] = [Math.min(...rects.map(({ x }) => x)), Math.max(...rects.map((r) => r.x + r.width))];
      const [up, down] = [Math.min(...rects.map(({ y }) => y)), Math.max(...rects.map((r) => r.y + r.height))];
      expect((right - left) / box.width, name).toBeGreaterThan(0.75);
      expect((down - up) / box.height, name).toBeGreaterThan(0.75);
    }
  });
});

describe("paper", () => {
  test("goes before width and height", () => {
    const doc = caseOf("5-keys-at-last");
    expect(renderToString(doc, { paper: "a4", width: 300, height: 900 })).toBe(renderToString(doc, { paper: "a4" }));
  });

  test("gets a wider map lying than upright", () => {
    const proportions = (orientation: DrawOptions["orientation"]) =>
      CASES.map((name) => drawingOf(caseOf(name), { paper: "a4", orientation }).placement.bounds).map(
        ({ width, height }) => width / height,
      );
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    expect(mean(proportions("landscape"))).toBeGreaterThan(1.05 * mean(proportions("portrait")));
  });

  test("of twice the size says as much", () => {
    const texts = (paper: DrawOptions["paper"]) =>
      allOf(drawingOf(caseOf("2-the-relative-who-comes-along"), { paper }).scene.marks).filter(isText).length;
    expect(texts("a3")).toBe(texts("a4"));
  });
});

test("the letters for support, and their key, are no smaller than other words on a sheet", () => {
  expect(smallest(caseOf("7-we-are-their-network"), { supportLetters: true })).toBeGreaterThanOrEqual(9);
});

test("the client's name stays whole where letters are large, as the symbol grows with it", () => {
  const doc = parseEcomap({ ...generate(8, 1), client: { id: "client", name: "Yusuf El-Khattabi" } });
  for (const layout of ["force", "rings", "sectors"] as const) {
    expect(drawingOf(doc, { width: 390, height: 780, layout }).placement.client.cut).toBe(false);
  }
});
