import { existsSync, readFileSync } from "node:fs";
import { chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ARGS, requireChromium } from "../../.scripts/chromium.mjs";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { FORMATS, readNetwork, writeNetwork } from "../../src/formats/index.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { CASES, caseOf } from "../layout/maps.ts";
import { bundle } from "../picture/bundle.ts";
import { documentOf } from "../picture/document-of.ts";
import { HOSTILE } from "../picture/hostile.ts";
import { fileOf, GOLDENS } from "../pictures/pictures.ts";

let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  const browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });
  close = () => browser.close();
  page = await browser.newPage();
  await page.goto("about:blank");
  await page.addScriptTag({ content: await bundle() });
});

afterAll(() => close());

/** Draws a document in Chromium. Its text goes there as JSON, so that lone surrogates arrive as they are. */
const drawnThere = async (doc: object, options = "{}"): Promise<string> => {
  const answer: unknown = await page.evaluate(
    `ecomap.renderToString(ecomap.parseEcomap(${JSON.stringify(JSON.stringify(doc))}), ${options})`,
  );
  return String(answer);
};

describe("in Chromium the same document gives the same bytes as in Node", () => {
  test.each(CASES)("%s", async (name) => {
    const doc = caseOf(name);
    expect(await drawnThere(doc, "{ language: ecomap.nl }")).toBe(renderToString(doc, { language: nl }));
  });

  test.each([0, 1, 8, 30, 150, 1000])("a made-up map of %i", async (size) => {
    const doc = parseEcomap(generate(size, 11));
    expect(await drawnThere(doc)).toBe(renderToString(doc));
  });

  test.each(["rings", "sectors"] as const)("in %s, of the cases and of made-up maps up to 1,000", async (layout) => {
    const docs = [...CASES.map(caseOf), ...[30, 150, 1000].map((size) => parseEcomap(generate(size, 11)))];
    for (const doc of docs)
      expect(await drawnThere(doc, `{ layout: "${layout}" }`)).toBe(renderToString(doc, { layout }));
  });

  test("for print, for professionals and upright", async () => {
    const doc = caseOf("5-keys-at-last");
    const options = { theme: "print", voice: "professional", width: 600, height: 850 } as const;
    expect(await drawnThere(doc, JSON.stringify(options))).toBe(renderToString(doc, options));
  });

  test("with hostile texts", async () => {
    for (const text of HOSTILE) {
      const doc = documentOf(text);
      expect(await drawnThere(doc)).toBe(renderToString(doc));
    }
  });
});

/** What Chromium's own reader says of an SVG: the name of its root, or the error. */
const readThere = (svg: string): Promise<string> =>
  page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
    return documentElement.querySelector("parsererror")?.textContent ?? documentElement.tagName;
  }, svg);

describe("Chromium reads as XML", () => {
  test.each(GOLDENS)("the golden picture $name", async ({ name }) => {
    expect(existsSync(fileOf(name)), "no golden picture yet").toBe(true);
    expect(await readThere(readFileSync(fileOf(name), "utf8"))).toBe("svg");
  });

  test.each(HOSTILE)("a map full of %j", async (text) => {
    expect(await readThere(renderToString(documentOf(text)))).toBe("svg");
  });

  test("and would say where it could not", async () => {
    expect(await readThere("<svg xmlns='http://www.w3.org/2000/svg'><text>a</svg>")).not.toBe("svg");
  });
});

describe("shown in Chromium", () => {
  test("a map of hostile texts runs no script and loads nothing", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const said: string[] = [];
    page.on("dialog", (dialog) => {
      said.push(dialog.message());
      return dialog.dismiss();
    });
    for (const text of HOSTILE) {
      await page.evaluate(
        (svg) => {
          document.body.innerHTML = svg;
        },
        renderToString(documentOf(text)),
      );
      expect(await page.locator("body :is(script, style, foreignObject, img, a, iframe)").count()).toBe(0);
    }
    expect([asked, said]).toEqual([[], []]);
  });
});

describe("in Chromium another format is written and read as in Node", () => {
  test.each(FORMATS)("%s", async (format) => {
    for (const doc of ["5-keys-at-last", "8-a-large-family"].map(caseOf)) {
      const written = writeNetwork(doc, format);
      const there = await page.evaluate(
        `ecomap.writeNetwork(ecomap.parseEcomap(${JSON.stringify(JSON.stringify(doc))}), ${JSON.stringify(format)})`,
      );
      expect(JSON.stringify(there)).toBe(JSON.stringify(written));
      const files = written.files.map(({ name, text }) => ({ name, data: text }));
      const read = await page.evaluate(`ecomap.readNetwork(${JSON.stringify(files)})`);
      expect(JSON.stringify(read)).toBe(JSON.stringify(readNetwork(files)));
    }
  });
});
