import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_ARGS, requireChromium } from "../../.scripts/chromium.mjs";
import { trainingPage } from "../../.scripts/training.ts";

let html = "";
let browser: Browser;
let page: Page;
const asked: string[] = [];
const said: string[] = [];

beforeAll(async () => {
  html = await trainingPage();
  const file = join(mkdtempSync(join(tmpdir(), "training-")), "training.html");
  writeFileSync(file, html);
  browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });
  const context = await browser.newContext({ offline: true });
  page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(pathToFileURL(file).href);
});
afterAll(() => browser?.close());

const told = () => page.locator("eco-map .told").innerText();

test("the page for trainings is one file of at most 1.23 MB, 341 kB when it is packed", () => {
  expect(Buffer.byteLength(html) / 1000).toBeLessThanOrEqual(1230);
  expect(gzipSync(html).length / 1000).toBeLessThanOrEqual(341);
});

test("it names nothing outside itself, and lets nothing but its own script and style run", () => {
  expect(html).not.toMatch(/<(link|script)[^>]+(src|href)=/);
  expect(html).toMatch(
    /content="default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; base-uri 'none'/,
  );
});

test("it opens from a disk without a network, and steps through a case without its names", async () => {
  await page.selectOption("#exercise", "1");
  await page.locator("eco-map .pane svg").waitFor();
  await expect.poll(told).toContain("Stap 24 van 24");
  await page.locator("eco-map .back").click();
  await expect.poll(told).toContain("Stap 23 van 24");
  await page.keyboard.press("Home");
  await expect.poll(told).toContain("Zo begon het");
  await page.keyboard.press("End");
  const session = await page.context().newCDPSession(page);
  const heard = JSON.stringify(await session.send("Accessibility.getFullAXTree"));
  expect(heard).toContain("Namen en datums zijn verzonnen");
  for (const name of ["Bilal", "Hanan", "Ilse", "2026"]) expect(heard).not.toContain(name);
});

test("it has all eight cases, in both languages", async () => {
  for (const language of ["nl", "en"]) {
    await page.selectOption("#language", language);
    for (let i = 0; i < 8; i++) {
      await page.selectOption("#exercise", String(i));
      await page.locator("eco-map .pane .ecomap-member").first().waitFor();
    }
  }
  expect(await page.title()).toBe("Practise with networks");
});

test("a case is seen through time, a map that was opened or is empty is not", async () => {
  await page.selectOption("#exercise", "4");
  await page.locator("#time").click();
  await page.locator("eco-map .milestones").waitFor();
  expect(await page.locator("eco-map input[type=range]").count()).toBe(1);
  await page.locator("#show").click();
  await page.locator("eco-map .pane .ecomap-member").first().waitFor();
  await page.selectOption("#exercise", "blank");
  expect(await page.locator("#time").isHidden()).toBe(true);
});

test("somebody is drawn on an empty map", async () => {
  await page.selectOption("#exercise", "blank");
  await page.locator("#add").click();
  await page.keyboard.type("Anna");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("eco-map .ecomap-member").count()).toBe(1);
});

test("nothing was asked of a network, and nothing went wrong", () => {
  expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
  expect(asked).toHaveLength(1);
  expect(said).toEqual([]);
});
