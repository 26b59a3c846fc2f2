import { describe, expect, test } from "vitest";
import { renderBlank } from "../../src/picture/render-blank.ts";
import { blankScene } from "../../src/scene/blank.ts";
import { type DrawOptions, resolveDrawOptions } from "../../src/scene/options.ts";
import { overlap } from "../../src/scene/rects.ts";
import { type Sheet, sheetOf } from "../../src/scene/sheet.ts";
import { THEMES, themes } from "../../src/scene/themes/themes.ts";
import { de } from "../../src/words/languages/de.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { extentOf } from "../picture/extent.ts";
import { attributeOf, byHook, readSvg, viewBoxOf, within } from "../picture/read-svg.ts";
import { contrast } from "./colour.ts";
import { allOf, isPath, isText } from "./parts.ts";

const POINT = 25.4 / 72;
const SHEETS = (["a3", "a4"] as const).flatMap((paper) =>
  (["landscape", "portrait"] as const).flatMap((orientation) =>
    (["rings", "sectors", "force"] as const).map((layout) => ({ paper, orientation, layout })),
  ),
);

function sceneOf(options: Partial<DrawOptions>) {
  const resolved = resolveDrawOptions(options);
  const sheet: Sheet | undefined = sheetOf(resolved, 0);
  if (!sheet) throw new Error("no sheet");
  return { sheet, scene: blankScene(resolved, sheet) };
}
const textsOf = (options: Partial<DrawOptions>) =>
  allOf(sceneOf(options).scene.marks)
    .filter(isText)
    .map(({ text }) => text);

describe.each(SHEETS)("a blank sheet on $paper, $orientation, $layout,", (options) => {
  test("can be read by several people: no text under 10 points", () => {
    const { sheet, scene } = sceneOf({ ...options, language: nl });
    const sizes = allOf(scene.marks)
      .filter(isText)
      .map(({ size }) => size);
    expect((Math.min(...sizes) * sheet.width) / scene.box.width / POINT).toBeGreaterThanOrEqual(10);
  });

  test("holds all of it, the legend off the ground", () => {
    const root = readSvg(renderBlank({ ...options, language: nl }));
    const box = viewBoxOf(root);
    const partsOf = (hook: string) =>
      byHook(root, hook).flatMap((part) => [...within(part)].flatMap((one) => extentOf(one) ?? []));
    const [legend, ground] = [partsOf("legend"), partsOf(options.layout === "rings" ? "ring" : "sector")];
    expect(legend.length).toBeGreaterThan(40);
    expect(ground.length > 0).toBe(options.layout !== "force");
    for (const word of legend) for (const part of ground) expect(overlap(word, part)).toBe(false);
    for (const rect of [...legend, ...ground]) {
      expect(rect.x).toBeGreaterThanOrEqual(box.x);
      expect(rect.y).toBeGreaterThanOrEqual(box.y);
      expect(rect.x + rect.width).toBeLessThanOrEqual(box.x + box.width);
      expect(rect.y + rect.height).toBeLessThanOrEqual(box.y + box.height);
    }
  });
});

describe("a blank sheet", () => {
  test("shows nobody, and an open circle for the one in the middle", () => {
    const root = readSvg(renderBlank({ language: en }));
    expect([...byHook(root, "member"), ...byHook(root, "tie"), ...byHook(root, "client")]).toEqual([]);
    expect([attributeOf(root, "width"), attributeOf(root, "height")]).toEqual(["420mm", "297mm"]);
  });

  test.each(THEMES)("has lines round its rings and sectors that a photocopy shows, in the theme %s", (theme) => {
    for (const layout of ["rings", "sectors"] as const) {
      const grounds = allOf(sceneOf({ theme, layout }).scene.marks).filter(isPath);
      const lines = grounds.filter(({ key }) => /^(ring:.|ground|arc-.)$/.test(key));
      expect(lines.length).toBeGreaterThanOrEqual(3);
      for (const { stroke = "" } of lines) expect(contrast(stroke, themes[theme].ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test("tells every sign in its legend, each once", () => {
    const { client, professional } = nl;
    for (const voice of ["client", "professional"] as const) {
      const words = { client, professional }[voice];
      const texts = textsOf({ paper: "a3", layout: "rings", language: nl, voice });
      const told = [
        ...Object.values(words.strengths),
        ...[words.qualities.ambivalent, words.qualities.stressful, words.qualities.conflicted],
        ...[words.states.broken, words.states.dormant, words.states.wished, words.states.ended],
        ...[...Object.values(words.moves).slice(0, 3), words.unburden, words.later],
        ...[words.spheres.informal, words.spheres.formal, words.loads.heavy, ...Object.values(words.rings)],
      ];
      for (const word of told) expect([word, texts.filter((text) => text === word).length]).toEqual([word, 1]);
    }
  });

  test("names each part of life in sectors, and each ring in rings", () => {
    const sectors = textsOf({ paper: "a3", layout: "sectors", language: nl }).join(" ");
    for (const domain of Object.values(nl.client.domains)) expect(sectors).toContain(domain.split(" ")[0]);
  });

  test("says of a trial translation that it is one, and of other words nothing", () => {
    expect(textsOf({ paper: "a4", language: de })).toContain(de.draft);
    expect(textsOf({ paper: "a4", language: nl }).filter((text) => text === de.draft)).toEqual([]);
  });

  test("may go without a legend or header, and then has more room", () => {
    const share = (options: Partial<DrawOptions>) => {
      const root = readSvg(renderBlank({ layout: "rings", ...options }));
      const rings = byHook(root, "ring").flatMap((ring) => extentOf(ring)?.width ?? 0);
      return Math.max(...rings) / viewBoxOf(root).width;
    };
    expect(share({ legend: false, header: false })).toBeGreaterThan(1.2 * share({}));
  });
});
