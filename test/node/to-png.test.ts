import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EcomapError, parseEcomap, renderToString } from "../../src/index.ts";
import { FileError, type PngOptions, toPng } from "../../src/node/index.ts";
import { inOwnFonts } from "../../src/node/own-fonts.ts";
import { noto } from "./fonts.ts";
import { BARE, chunksOf } from "./png.ts";

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
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("ecomap-fonts-"));
    const before = left();
    await toPng(svg, { fonts: [latin] });
    await faultOf(svg, { fonts: [new Uint8Array(9)] });
    expect(left()).toEqual(before);
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
  const root = `<svg font-family="&quot;Noto Sans&quot;, &quot;Noto Sans Arabic&quot;, &quot;Noto Sans Ethiopic&quot;">`;
  const set = (text: string) => inOwnFonts(`${root}<text x="1">${text}</text></svg>`).slice(root.length + 12, -13);
  const arabicSet = (text: string) => `<tspan font-family="Noto Sans Arabic">${text}</tspan>`;

  it.each([
    ["Zus Amina", "Zus Amina"],
    ["أختي أمينة", arabicSet("أختي أمينة")],
    ["(مسجد)", arabicSet("(مسجد)")],
    ["Moskee (مسجد السلام)", `Moskee (${arabicSet("مسجد السلام")})`],
    ["Tolk ሰላም", `Tolk <tspan font-family="Noto Sans Ethiopic">ሰላም</tspan>`],
    ["12 &amp; 3", "12 &amp; 3"],
  ])("%s", (text, written) => {
    expect(set(text)).toBe(written);
  });
});
