import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { EcomapError, parseEcomap, renderToString } from "../../src/index.ts";
import { textWidth } from "../../src/layout/text/width.ts";
import { withFontFiles } from "../../src/node/fonts.ts";
import { FileError, type PngOptions, toPng } from "../../src/node/index.ts";
import { inOwnFonts } from "../../src/node/own-fonts.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { ti } from "../../src/words/languages/ti.ts";
import { noto } from "./fonts.ts";
import { ownTemp } from "./own-temp.ts";
import { BARE, chunksOf } from "./png.ts";

const left = ownTemp();
const map = (client: string) => parseEcomap({ format: "ecomap", version: 1, client: { id: "client", name: client } });
const svg = renderToString(map("Yusuf"), { width: 300 });
const latin = noto("noto-sans", "latin");
const arabic = noto("noto-sans-arabic", "arabic");

const faultOf = async (text: string, options: PngOptions) => {
  try {
    await toPng(text, options);
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.fault;
    if (error instanceof EcomapError) return error.code;
    throw error;
  }
};

describe("a picture as PNG", () => {
  it("has two pixels for each of its own, and holds nothing besides", async () => {
    const { data, width, height, missing } = await toPng(svg, { fonts: [latin] });
    const [, wide, high] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
    expect([width, height, missing]).toEqual([2 * (wide ?? 0), 2 * (high ?? 0), []]);
    expect(chunksOf(data).join()).toMatch(BARE);
  });

  it("is as large as it is asked to be", async () => {
    expect((await toPng(svg, { fonts: [latin], scale: 0.5 })).width).toBe(150);
  });

  it("of a sheet of paper is as large as the sheet", async () => {
    const sheet = renderToString(map("Yusuf"), { paper: "a4" });
    const { width, height } = await toPng(sheet, { fonts: [latin], scale: 1 });
    expect([width / 96, height / 96].map((inches) => Math.round(inches * 25.4))).toEqual([297, 210]);
  });

  it("is the same by the bytes of a font and by its path", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ecomap-"));
    const path = join(folder, "noto.ttf");
    writeFileSync(path, latin);
    const both = [await toPng(svg, { fonts: [path] }), await toPng(svg, { fonts: [latin] })];
    rmSync(folder, { recursive: true });
    expect(both[0]?.data).toEqual(both[1]?.data);
  });

  it("leaves no font behind", async () => {
    await toPng(svg, { fonts: [latin] });
    await faultOf(svg, { fonts: [new Uint8Array(9)] });
    expect(left()).toEqual([]);
  });

  it("tells of which scripts the letters are missing", async () => {
    const mixed = renderToString(map("Yusuf يوسف ዮሴፍ"), { width: 300 });
    expect((await toPng(mixed, { fonts: [latin] })).missing).toEqual(["Arabic", "Ethiopic"]);
    expect((await toPng(mixed, { fonts: [latin, arabic] })).missing).toEqual(["Ethiopic"]);
    const all = [latin, arabic, noto("noto-sans-ethiopic", "ethiopic")];
    expect((await toPng(mixed, { fonts: all })).missing).toEqual([]);
  });
});

describe("what cannot be made a PNG is told by a code:", () => {
  it("what is no font", async () => {
    const wrong = { code: "wrong-font", params: { font: 1 } };
    for (const font of ["none.ttf", "package.json", new Uint8Array(), "node_modules"])
      expect(await faultOf(svg, { fonts: [latin, font] })).toEqual(wrong);
  });

  it("more pixels than a computer should hold, before they are drawn", async () => {
    const huge = svg.replace(/width="\d+" height="\d+"/, `width="10000" height="10000"`);
    const limit = 32_000_000;
    expect(await faultOf(huge, { fonts: [latin], scale: 1 })).toEqual({
      code: "too-many-pixels",
      params: { pixels: 100_000_000, limit },
    });
    const endless = svg.replace(/width="\d+" height="\d+"/, `width="1e9" height="1e9"`);
    expect(await faultOf(endless, { fonts: [latin] })).toMatchObject({ code: "too-many-pixels" });
  });

  it.each(["", "<svg", "<html></html>", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"])("%j", async (text) => {
    expect(await faultOf(text, {})).toEqual({ code: "not-a-picture", params: {} });
  });

  it.each([0, -1, 21, Number.NaN, Number.POSITIVE_INFINITY])("a scale of %s", async (scale) => {
    expect(await faultOf(svg, { scale })).toBe("wrong-option");
  });

  it("and never by a text of the map", () => {
    const error = new FileError({ code: "too-many-pixels", params: { pixels: 5, limit: 4 } });
    expect(error.message).toBe("too-many-pixels 5 4");
  });
});

describe("letters of a script are set in the font of that script", () => {
  const set = (text: string, attributes = 'x="100" text-anchor="start" font-size="10"') =>
    inOwnFonts(`<svg><text ${attributes}>${text}</text></svg>`).slice(5, -6);
  const partsOf = (svg: string) =>
    [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, given = "", text]) => [
      / font-family="([^"]*)"/.exec(given)?.[1] ?? "first",
      text,
    ]);
  const placesOf = (svg: string) => [...svg.matchAll(/ x="([^"]*)"/g)].map(([, x]) => Number(x));

  it.each(["Zus Amina", "12 &amp; 3", "Ömer"])("%s is left as it is", (text) => {
    expect(set(text)).toBe(`<text x="100" text-anchor="start" font-size="10">${text}</text>`);
  });

  const [ARABIC, ETHIOPIC] = ["Noto Sans Arabic", "Noto Sans Ethiopic"];
  it.each<[string, string[][]]>([
    ["أختي أمينة", [[ARABIC, "أختي أمينة"]]],
    [
      "(مسجد)",
      [
        ["first", "("],
        [ARABIC, "مسجد"],
        ["first", ")"],
      ],
    ],
    [
      "Tolk &amp; \u2068سلام\u2069",
      [
        ["first", "Tolk &amp;"],
        [ARABIC, "سلام"],
      ],
    ],
    [
      "28 فبراير 2026",
      [
        ["first", "28"],
        ["first", "2026"],
        [ARABIC, "فبراير"],
      ],
    ],
    [
      "\u206728 فبراير 2026\u2069",
      [
        ["first", "2026"],
        [ARABIC, "فبراير"],
        ["first", "28"],
      ],
    ],
    [
      "فاطمة (خالة)",
      [
        ["first", "("],
        [ARABIC, "خالة"],
        ["first", ")"],
        [ARABIC, "فاطمة"],
      ],
    ],
    [
      "\u2067في 2026، قريباً؟\u2069",
      [
        [ARABIC, "\u2067، قريباً؟\u2069"],
        ["first", "2026"],
        [ARABIC, "في"],
      ],
    ],
    [
      "28 ለካቲት 2026",
      [
        ["first", "28"],
        [ETHIOPIC, "ለካቲት"],
        ["first", "2026"],
      ],
    ],
  ])("%s", (text, parts) => {
    expect(partsOf(set(text))).toEqual(parts);
  });

  it("each beside the one before, about the point that the whole hangs from", () => {
    const [first = 0, second = 0] = placesOf(set("Tolk سلام"));
    expect(first).toBe(100);
    expect(second - first).toBeCloseTo(textWidth("Tolk ", 10), 1);
    const whole = textWidth("Tolk ", 10) + textWidth("سلام", 10);
    expect(placesOf(set("Tolk سلام", 'x="100" text-anchor="end" font-size="10"'))[0]).toBeCloseTo(100 - whole, 1);
    expect(placesOf(set("Tolk سلام", 'x="100" text-anchor="middle" font-size="10"'))[0]).toBeCloseTo(
      100 - whole / 2,
      1,
    );
  });

  it("as wide as the map measured them, whatever font is given", () => {
    const widths = [...set("Tolk سلام").matchAll(/ textLength="([^"]*)" lengthAdjust="spacingAndGlyphs"/g)];
    expect(widths.map(([, width]) => Number(width))).toEqual(
      ["Tolk", "سلام"].map((text) => expect.closeTo(textWidth(text, 10), 1)),
    );
  });

  it("after the space between them, which no text begins with", () => {
    const places = placesOf(set("28 ለካቲት 2026"));
    const before = textWidth("28 ", 10) + textWidth("ለካቲት", 10);
    expect((places[2] ?? 0) - 100).toBeCloseTo(before + textWidth(" ", 10), 1);
  });

  it("or where it hung, where it is all of one script", () => {
    expect(placesOf(set("سلام", 'x="100" text-anchor="end" font-size="10"'))).toEqual([100]);
  });

  it("with the rims of all below the letters of all", () => {
    const drawn = set("Tolk سلام", 'x="0" font-size="10" stroke="#fff" stroke-width="4" paint-order="stroke"');
    expect([...drawn.matchAll(/<text[^>]*>/g)].map(([begin]) => begin.includes("stroke"))).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });

  it.each([ar, ti])("and nothing that a map in $tag says is lost", (language) => {
    const family = JSON.parse(readFileSync("examples/cases/8-a-large-family.json", "utf8"));
    const map = renderToString(parseEcomap(family), { language });
    const files = [latin, noto("noto-sans", "latin-ext"), arabic, noto("noto-sans-ethiopic", "ethiopic")];
    const texts = [...map.matchAll(/<text[^>]*>[^<]*<\/text>/g)].map(([text]) => text);
    const [begin = ""] = /^<svg[^>]*>/.exec(map) ?? [];
    withFontFiles(files, (fontFiles) => {
      const font = { loadSystemFonts: false, fontFiles: [...fontFiles] };
      const drawn = texts.flatMap((text) => inOwnFonts(text).match(/<text.*?<\/text>/g) ?? []);
      const lost = drawn.filter((text) => !new Resvg(`${begin}${text}</svg>`, { font }).toString().includes(" d="));
      expect(lost.filter((text) => !/> </.test(text))).toEqual([]);
    });
    expect(texts.length).toBeGreaterThan(40);
  });
});
