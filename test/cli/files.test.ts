import { readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireChromium } from "../../.scripts/chromium.mjs";
import { noto } from "../node/fonts.ts";
import { readPdf } from "../node/pdf.ts";
import { BARE, chunksOf } from "../node/png.ts";
import { newProgram, type Program, YUSUF } from "./program.ts";

const BROWSER = { ECOMAP_BROWSER: requireChromium().path };
const NONE = { PATH: "", ECOMAP_BROWSER: "", CHROME_PATH: "", HOME: "" };

let ecomap: Program;
/** The program where the package that draws PNG is installed beside it. */
let whole: Program;
const bytes = (path: string) => readFileSync(join(whole.folder, path));
beforeAll(() => {
  [ecomap, whole] = [newProgram(), newProgram()];
  symlinkSync(resolve("node_modules"), join(whole.folder, "../node_modules"), "junction");
  for (const program of [ecomap, whole]) program.write("yusuf.json", YUSUF);
  whole.write("noto.ttf", noto("noto-sans", "latin"));
});
afterAll(() => {
  ecomap?.remove();
  whole?.remove();
});

const MISSING =
  "ecomap: PNG is drawn by a package that is not here. Install it beside ecomap: npm install @resvg/resvg-js@2.6.2.\n";

describe("PNG", () => {
  test("where its package is not installed is refused, and says what to install", () => {
    expect(ecomap.run(["draw", "yusuf.json", "-o", "yusuf.png"])).toEqual({ code: 2, out: "", err: MISSING });
    expect(ecomap.list()).toEqual(["yusuf.json"]);
  });

  test("of a map is made by the extension of -o, as large as --width and --scale say", () => {
    const size = ["--width", "400", "--scale", "1.5"];
    const answer = whole.run(["draw", "yusuf.json", "-o", "yusuf.png", "--font", "noto.ttf", ...size]);
    expect(answer).toEqual({ code: 0, out: "", err: "" });
    expect(chunksOf(bytes("yusuf.png")).join()).toMatch(BARE);
    expect(bytes("yusuf.png").readUInt32BE(16)).toBe(600);
  });

  test("says that it is in the fonts of this computer where none is named", () => {
    const { code, out, err } = whole.run(["draw", "yusuf.json", "-o", "pictures/", "--format", "png"]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("Names are written in the fonts of this computer.");
    expect(whole.list("pictures")).toEqual(["yusuf.png"]);
  });

  test("says for which letters there was no font", () => {
    whole.write("arabic.json", { ...YUSUF, client: { id: "client", name: "يوسف" } });
    const { code, err } = whole.run(["draw", "arabic.json", "-o", "arabic.png", "--font", "noto.ttf"]);
    expect({ code, err }).toEqual({
      code: 0,
      err: "No font has the letters of Arabic, so boxes stand there. Add one with --font FILE.\n",
    });
  });

  test("of a font that is none, or of too many pixels, is refused and not begun", () => {
    const draw = (...more: string[]) => whole.run(["draw", "yusuf.json", "-o", "no.png", ...more]);
    expect(draw("--font", "noto.ttf", "--font", "yusuf.json")).toEqual({
      code: 2,
      out: "",
      err: "ecomap: yusuf.json: This is no font that can be read. Name a TrueType or OpenType file (ttf, otf).\n",
    });
    const large = draw("--font", "noto.ttf", "--width", "20000");
    expect([large.code, large.err]).toEqual([2, expect.stringMatching(/million pixels, and 32 is the most/)]);
    expect(whole.list()).not.toContain("no.png");
  });
});

describe("PDF", () => {
  test("of a map is a sheet of A4 with a title that bears no name, in the language of the map", () => {
    const answer = whole.run(["draw", "yusuf.json", "-o", "yusuf.pdf", "--language", "nl"], "", BROWSER);
    expect(answer).toEqual({ code: 0, out: "", err: "" });
    const { pages, title, language, text } = readPdf(bytes("yusuf.pdf"));
    expect({ pages, title, language }).toEqual({ pages: [[842, 595]], title: "Mijn netwerk", language: "nl" });
    expect(text).toContain("Amina");
    expect(whole.list().filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("of a report is the page as it would be printed", () => {
    const call = ["report", "yusuf.json", "-o", "pages/", "--format", "pdf"];
    expect(whole.run(call, "", BROWSER)).toEqual({ code: 0, out: "", err: "" });
    expect(whole.list("pages")).toEqual(["yusuf.pdf"]);
    const { pages, language } = readPdf(bytes("pages/yusuf.pdf"));
    expect(new Set(pages.map(String))).toEqual(new Set(["595,842"]));
    expect(language).toBe("en");
  });

  test("where there is no browser is refused, and says what to install", () => {
    for (const command of ["draw", "report", "pocket"]) {
      const { code, out, err } = ecomap.run([command, "yusuf.json", "-o", "yusuf.pdf"], "", NONE);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(
        /^ecomap: PDF is printed by a browser, and none was found\. Install Chromium, Chrome or Edge/,
      );
    }
    const named = ecomap.run(["draw", "yusuf.json", "-o", "yusuf.pdf"], "", { ECOMAP_BROWSER: "none" });
    expect(named.err).toMatch(/^ecomap: ECOMAP_BROWSER names no program that can be run\. /);
    expect(ecomap.list()).toEqual(["yusuf.json"]);
  });
});
