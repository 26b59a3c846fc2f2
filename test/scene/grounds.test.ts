import { describe, expect, test } from "vitest";
import { DOMAINS } from "../../src/document/schema/terms.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { THEMES, themes } from "../../src/scene/themes/themes.ts";
import { mixed } from "../../src/scene/tint.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { caseOf, drawingOf, mapOf } from "../layout/maps.ts";
import { attributeOf, byHook, readSvg, within } from "../picture/read-svg.ts";
import { contrast } from "./colour.ts";

const three = caseOf("3-the-friend-who-steps-back");
const textsOf = (svg: string, hook: string) =>
  byHook(readSvg(svg), hook).flatMap((group) =>
    [...within(group)].flatMap(({ name, text }) => (name === "text" ? [text] : [])),
  );

describe("the grounds of a map", () => {
  test("of rings are three ovals with their names, to be read", () => {
    const svg = renderToString(three, { layout: "rings", language: nl });
    expect(textsOf(svg, "ring")).toEqual(["verder weg", "dichtbij", "heel dichtbij"]);
    expect(byHook(readSvg(svg), "ring").filter(({ name }) => name === "path")).toHaveLength(3);
  });

  test("of sectors are a group each, with the words of the domain", () => {
    const svg = renderToString(three, { layout: "sectors", language: nl });
    const groups = byHook(readSvg(svg), "sector").map((group) => [...within(group)].map(({ name }) => name));
    expect(groups.filter((names) => names.includes("path"))).toHaveLength(8);
    expect(groups.filter((names) => names.includes("text"))).toHaveLength(8);
    expect(textsOf(svg, "sector").join(" ")).toContain("Zorg en hulp");
    expect(textsOf(renderToString(three), "sector")).toEqual([]);
  });

  test("of sectors all lie under their names, so that none cuts off the name of another in wide letters", () => {
    const svg = renderToString(three, { layout: "sectors", language: nl });
    const names = byHook(readSvg(svg), "sector").flatMap((group) => [...within(group)].map(({ name }) => name));
    expect(names.lastIndexOf("path")).toBeLessThan(names.indexOf("text"));
  });

  test("lie under everybody and every tie", () => {
    const { scene } = drawingOf(three, { layout: "sectors" });
    const kinds = scene.marks.map(({ key }) => key.split(":")[0]);
    expect(kinds.lastIndexOf("sector")).toBeLessThan(Math.min(kinds.indexOf("tie"), kinds.indexOf("group")));
  });

  test("are no colours alone: where sectors bear the names of domains, the legend does not tell them again", () => {
    const legend = (layout: "rings" | "sectors") => textsOf(renderToString(three, { layout, language: nl }), "legend");
    expect(legend("rings")).toContain("Waar in mijn leven");
    expect(legend("sectors")).not.toContain("Waar in mijn leven");
  });

  test("are told to those who hear the map: ring and domain are in the words of each", () => {
    const doc = mapOf([{ id: "a", name: "Amina", role: "sister", ring: 2 }], [{ from: "client", to: "a" }]);
    const said = (layout: "force" | "rings" | "sectors") =>
      attributeOf(
        byHook(readSvg(renderToString(doc, { layout, language: nl })), "member")[0] ?? readSvg("<svg/>"),
        "aria-label",
      );
    expect(said("rings")).toContain("dichtbij");
    expect(said("sectors")).toContain("Familie");
    expect(said("force")).not.toContain("dichtbij");
  });

  const everywhere = mapOf(DOMAINS.map((domain) => ({ id: domain, name: domain, domain })));
  const looks = THEMES.flatMap((theme) => (["rings", "sectors"] as const).map((layout) => [theme, layout] as const));

  test.each(looks)("in %s have names that can be read on their tint: %s", (theme, layout) => {
    const root = readSvg(renderToString(everywhere, { layout, theme }));
    const grounds = byHook(root, layout === "rings" ? "ring" : "sector").flatMap((ground) => [...within(ground)]);
    const [letters, paths] = ["text", "path"].map((kind) => grounds.filter(({ name }) => name === kind));
    const tints = paths?.map((path) => attributeOf(path, "fill")).filter((fill) => fill !== "none") ?? [];
    // Where there is no tint lines keep the parts apart.
    const edges = paths?.map((path) => attributeOf(path, "stroke"));
    if (themes[theme].patterned) expect(edges).toContain(themes[theme].muted);
    else expect(new Set(tints).size).toBe(layout === "rings" ? 3 : DOMAINS.length);
    expect(letters?.length).toBeGreaterThanOrEqual(tints.length);
    for (const text of letters ?? []) {
      expect(tints).toContain(attributeOf(text, "stroke"));
      expect(contrast(attributeOf(text, "fill") ?? "", attributeOf(text, "stroke") ?? "")).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("a mixed colour", () => {
  test("is the one, the other, or between", () => {
    expect(mixed("#ff0000", "#ffffff", 0)).toBe("#ffffff");
    expect(mixed("#ff0000", "#ffffff", 1)).toBe("#ff0000");
    expect(mixed("#000000", "#ffffff", 0.5)).toBe("#808080");
  });
});
