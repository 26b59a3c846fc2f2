import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { build, preview } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ARGS, requireChromium } from "../../.scripts/chromium.mjs";
import { makeServer } from "../../examples/server/server.ts";
import { parseEcomap } from "../../src/index.ts";

let browser: Browser;
let folder: string;
const closing: (() => unknown)[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "examples-"));
  browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });
});
afterAll(async () => {
  await browser?.close();
  for (const close of closing) await close();
  rmSync(folder, { recursive: true });
});

/** Opens a page in which nothing may go wrong. */
async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(address);
  await page.locator("eco-map .ecomap-viewport").waitFor();
  return page;
}

async function dragSomeone(page: Page): Promise<void> {
  const box = await page.locator("eco-map .ecomap-viewport .ecomap-member .ecomap-symbol").first().boundingBox();
  if (!box) throw new Error("nobody is on the map");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 50, box.y + 40, { steps: 4 });
  await page.mouse.up();
}

const status = (page: Page) => page.locator("[role=status]:not([part])").innerText();

describe.each(["plain", "react", "vue", "svelte"])("the example %s", (name) => {
  test("hears of a change, and posts the document", async () => {
    const outDir = join(folder, name);
    const root = `examples/${name}`;
    await build({ root, logLevel: "error", build: { outDir, emptyOutDir: true } });
    const server = await preview({
      root,
      logLevel: "error",
      build: { outDir },
      preview: { port: 0, host: "127.0.0.1" },
    });
    closing.push(() => server.close());
    const page = await open(server.resolvedUrls?.local[0] ?? "");
    await dragSomeone(page);
    await expect.poll(() => status(page)).toBe("Changed by pointer");
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => status(page)).toContain("Would post");
    const doc = parseEcomap((await status(page)).replace("Would post ", ""));
    expect([doc.members.length, doc.places?.force?.length]).toEqual([2, 2]);
    await page.close();
  });
});

test("the example server draws the page, and takes the map back from its form", async () => {
  const server = await makeServer();
  closing.push(() => server.close());
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const bound = server.address();
  const address = typeof bound === "object" && bound !== null ? `http://127.0.0.1:${bound.port}/` : "";
  expect(await (await fetch(address)).text()).toMatch(/<eco-map[^>]*><svg [\s\S]*Amina/);
  const page = await open(address);
  await dragSomeone(page);
  await page.waitForTimeout(400);
  await page.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => status(page)).toBe("Saved, with 0 changes and 2 places");
  await page.close();
});

test("every example that the list names is there, and the other way round", () => {
  const list = readFileSync("examples/README.md", "utf8");
  const named = [...list.matchAll(/\]\((\w+)\)/g)].map(([, name]) => name).sort();
  const there = readdirSync("examples", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named).toEqual(
    there
      .map(({ name }) => name)
      .filter((name) => name !== "gallery")
      .sort(),
  );
});
