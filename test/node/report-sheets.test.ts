import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM_ARGS, requireChromium } from "../../.scripts/chromium.mjs";
import { parseEcomap } from "../../src/document/parse.ts";
import { type ReportOptions, renderConference, renderReport } from "../../src/export/index.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { uk } from "../../src/words/languages/uk.ts";
import { readPdf } from "./pdf.ts";

const AFTER_DETENTION = "6-after-detention";
const FAMILY = "8-a-large-family";

/** A case whose client said yes to a handover. */
function caseOf(name: string) {
  const raw = JSON.parse(readFileSync(`examples/cases/${name}.json`, "utf8"));
  const handover = { answer: "yes", date: "2026-03-01", receiver: "Wijkteam Noord" };
  return parseEcomap({ ...raw, allows: { ...raw.allows, handover } });
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe("a report that is printed", () => {
  // The map is as large in each layout, and laid out soonest in parts of life.
  it.each<[string, string, ReportOptions]>([
    [AFTER_DETENTION, "team in nl", { audience: "team", language: nl }],
    [FAMILY, "team in ar", { audience: "team", language: ar }],
    // Of its goals long names fill no line.
    [FAMILY, "handover in en", { audience: "handover", language: en }],
    // The words of this language take most room.
    [FAMILY, "handover in uk", { audience: "handover", language: uk }],
  ])("of case %s for %s is two A4", async (name, _, options) => {
    await page.setContent(renderReport(caseOf(name), { ...options, layout: "sectors" }));
    const { pages } = readPdf(await page.pdf({ preferCSSPageSize: true }));
    const millimetres = pages.map((sides) => sides.map((points) => Math.round((points / 72) * 25.4)));
    expect(millimetres).toEqual([
      [210, 297],
      [210, 297],
    ]);
  });

  it("and the plan of a conference is one", async () => {
    await page.setContent(renderConference(caseOf(AFTER_DETENTION), { audience: "team", language: uk }));
    expect(readPdf(await page.pdf({ preferCSSPageSize: true })).pages).toHaveLength(1);
  });
});
