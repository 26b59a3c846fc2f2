import { beforeAll, describe, expect, it } from "vitest";
import { requireChromium } from "../../.scripts/chromium.mjs";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { FileError, type PdfOptions, toPdf } from "../../src/node/index.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { ownTemp } from "./own-temp.ts";
import { type PdfRead, readPdf } from "./pdf.ts";

const browser = requireChromium().path;
const doc = parseEcomap({
  format: "ecomap",
  version: 1,
  title: "Mensen om <Yusuf>",
  client: { id: "client", name: "يوسف" },
  members: [
    { id: "a", name: "Zus Fientje", role: "sister" },
    { id: "b", name: "ሰላም", role: "friend" },
  ],
  ties: [{ id: "t1", from: "client", to: "a", strength: "strong" }],
});
const left = ownTemp();

describe("a sheet of A4 as PDF", () => {
  const svg = renderToString(doc, { language: ar, paper: "a4", orientation: "portrait", plates: true });
  let pdf: PdfRead;
  beforeAll(async () => {
    pdf = readPdf(await toPdf(svg, { browser }));
  }, 40_000);

  it("is one page of A4", () => {
    const millimetres = pdf.pages.map((sides) => sides.map((points) => Math.round((points / 72) * 25.4)));
    expect(millimetres).toEqual([[210, 297]]);
  });

  it("says its title and language, and not who made it with what", () => {
    expect([pdf.title, pdf.language]).toEqual(["Mensen om <Yusuf>", "ar"]);
    expect(pdf.whole).not.toMatch(/Mozilla|Linux|page\.html|ecomap-pdf-/);
  });

  it.each(["Fientje", "يوسف", "ሰላም", "الأصدقاء"])("holds %s as text that can be selected", (name) => {
    expect(pdf.text.replaceAll("\n", "")).toContain(name);
  });

  it.each(["Zus Fientje", "ሰላም"])("holds %s once, so that it is not copied twice", (name) => {
    expect(pdf.text.replaceAll("\n", "").split(name)).toHaveLength(2);
  });

  it("holds lines and letters, and no pixels", () => {
    expect(pdf.images).toBe(0);
    expect(pdf.whole).toMatch(/ l\nS\n/);
  });

  it("leaves nothing behind", () => {
    expect(left()).toEqual([]);
  });
});

describe("what cannot be made a PDF is told by a code, and nothing is left behind:", () => {
  const svg = renderToString(doc, { width: 200 });
  const faultOf = async (text: string, options: PdfOptions) => {
    const error = await toPdf(text, options).catch((thrown: unknown) => thrown);
    expect(left()).toEqual([]);
    return error instanceof FileError ? error.fault : error;
  };

  it("a browser that is not there", async () => {
    expect(await faultOf(svg, { browser: "/none/chrome" })).toEqual({
      code: "browser-failed",
      params: { code: "ENOENT" },
    });
  });

  it("a program that prints no PDF", async () => {
    expect(await faultOf(svg, { browser: process.execPath })).toMatchObject({ code: "browser-failed" });
  });

  it("a picture without a size", async () => {
    const bare = svg.replace(/ width="\d+"/, "");
    expect(await faultOf(bare, { browser })).toEqual({ code: "not-a-picture", params: {} });
  });
});
