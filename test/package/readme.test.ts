import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ARGS, requireChromium } from "../../.scripts/chromium.mjs";
import { en, parseEcomap, renderToString } from "../../src/index.ts";
import { HOST_COLOURS } from "../../src/view/host-colours.ts";
import { isOnShelf } from "./on-shelf.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({
  language,
  code,
}));
const [inNode = "", commands = "", time = "", audiences = "", measures = "", formats = ""] = blocks
  .filter(({ language }) => language === "ts")
  .map(({ code }) => code);
const only = (language: string) => blocks.filter((block) => block.language === language).map(({ code }) => code);

/** The package's names lead to its sources, so that a block is run as it stands. */
const alias = {
  "ecomap": resolve("src/index.ts"),
  "ecomap/formats": resolve("src/formats/index.ts"),
  "ecomap/measure": resolve("src/measure/index.ts"),
  "ecomap/view": resolve("src/view/index.ts"),
  "ecomap/element": resolve("src/element/index.ts"),
  "ecomap/autosave": resolve("src/autosave/index.ts"),
  "ecomap/autosave/indexed-db": resolve("src/autosave/indexed-db.ts"),
  "ecomap/languages/nl": resolve("src/words/full/nl.ts"),
};

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readme-"));
  symlinkSync(resolve("examples/cases"), join(folder, "cases"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  copyFileSync("examples/cases/5-keys-at-last.json", join(folder, "network.json"));
  writeFileSync(join(folder, "secret.txt"), "a secret of the researchers");
  browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function bundle(code: string, name: string, platform: "node" | "browser"): Promise<string> {
  const outfile = join(folder, name);
  const format = platform === "node" ? "esm" : "iife";
  await build({
    stdin: { contents: code, resolveDir: ".", loader: "ts" },
    alias,
    bundle: true,
    platform,
    format,
    outfile,
  });
  return outfile;
}

const runInNode = async (code: string, name: string) =>
  execFileSync(process.execPath, [await bundle(code, name, "node")], { cwd: folder, encoding: "utf8" });

describe("the guide", () => {
  const pages = readdirSync("stories/0-guide").map((name) => readFileSync(`stories/0-guide/${name}`, "utf8"));
  const documents = pages.flatMap((page) => [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, code]) => code));

  test("shows documents that can be read", () => {
    expect(documents.length).toBeGreaterThan(0);
    for (const code of documents) expect(parseEcomap(code).client.name).toBe("Yusuf");
  });

  test("names only custom properties that the view reads", () => {
    const styles = pages.flatMap((page) =>
      [...page.matchAll(/^```css\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code),
    );
    const named = styles.flatMap((code) => [...code.matchAll(/--[\w-]+(?=:)/g)].map(([property]) => property));
    expect(named.length).toBeGreaterThan(0);
    for (const property of named) expect(HOST_COLOURS).toContain(`var(${property}`);
  });

  test("holds no other code: what runs is shown in the README", () => {
    const languages = pages.flatMap((page) => [...page.matchAll(/^```(\w+)$/gm)].map(([, language]) => language));
    expect(new Set(languages)).toEqual(new Set(["json", "css"]));
  });
});

describe("the README", () => {
  test("holds no block that is not run here", () => {
    expect(blocks.map(({ language }) => language)).toEqual([
      "bash",
      "ts",
      "js",
      "html",
      "html",
      "js",
      "js",
      "json",
      "ts",
      "ts",
      "ts",
      "ts",
      "bash",
      "ts",
    ]);
  });

  test("begins with a picture that the library draws today", () => {
    const file = readFileSync("examples/cases/3-the-friend-who-steps-back.en.json", "utf8");
    expect(readFileSync("examples/ecomap.svg", "utf8")).toBe(renderToString(parseEcomap(file), { language: en }));
  });

  test("names only scripts and files that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [, script = ""] of readme.matchAll(/npm (?:run )?(start|test|[\w-]+(?=`))/g))
      expect(scripts).toHaveProperty(script);
    for (const [, path = ""] of readme.matchAll(/\]\(([^)]+)\)/g)) expect(existsSync(path), path).toBe(true);
    expect(only("bash")[0]).toBe("npm ci && npm start\nnpm ci && npm test\n");
  });

  test("draws a map as text in Node", async () => {
    await runInNode(inNode, "string.mjs");
    expect(readFileSync(join(folder, "map.svg"), "utf8")).toMatch(/^<svg [\s\S]*Rosa[\s\S]*<\/svg>\n$/);
  });

  test("changes a document by a command, and says why another is refused", async () => {
    const said = await runInNode(commands, "commands.mjs");
    expect(said).toContain("strengthen");
    expect(said).toContain("Enlarge is for contacts that are dormant or wished for.");
  });

  test("sees a map as it was, compares two dates and joins two hands", async () => {
    const said = await runInNode(time, "time.mjs");
    expect(said).toContain("dormant [ { kind: 'woken', table: 'ties', id: 't1' } ]");
    expect(said).toContain("Bram B. active 0");
  });

  test("makes a copy that holds only what its audience may see", async () => {
    const said = await runInNode(audiences, "audiences.mjs");
    expect(said).toContain("Zus Amina");
    expect(said).not.toMatch(/Karim|strong|ambivalent/);
    expect(said.trim().endsWith("false")).toBe(true);
  });

  test("measures a network, and tells what remains without the professionals", async () => {
    const said = await runInNode(measures, "measures.mjs");
    expect(said).toMatch(/^\d+ [\d.]+ [\d.]+ \{/);
    expect(said).toContain("becomes: 'nobody'");
  });

  test("reads a list into a map, and writes that in another format", async () => {
    const said = await runInNode(formats, "formats.mjs");
    expect(said).toContain("Read as csv. On the list: 1.");
    expect(said).toMatch(/\[ 'p1', 't1' \] not-yet\nnetwork\.graphml 0\n$/);
  });

  test("shows the smallest useful document", () => {
    expect(parseEcomap(only("json")[0]).members[0]?.name).toBe("Zus Amina");
  });

  test("draws a map in a page", async () => {
    const page = await browser.newPage();
    await page.setContent(
      `<div id="map"></div><script type="application/json" id="network">${only("json")[0]}</script>`,
    );
    await page.addScriptTag({ path: await bundle(only("js")[0] ?? "", "page.js", "browser") });
    expect(await page.locator("#map .ecomap-member").count()).toBe(1);
    await page.close();
  });

  test("draws a map in a page without a bundler", async () => {
    const script = join(folder, "script.js");
    await build({
      entryPoints: ["src/view/script.ts"],
      bundle: true,
      format: "iife",
      globalName: "ecomap",
      outfile: script,
    });
    const page = await browser.newPage();
    await page.route("**/*", (route) =>
      route.request().url().endsWith("script.js")
        ? route.fulfill({ path: script, contentType: "text/javascript" })
        : route.fulfill({ body: `<!doctype html><body>${only("html")[0]}`, contentType: "text/html" }),
    );
    await page.goto("http://127.0.0.1:9/");
    expect(await page.locator("#map .ecomap-client").count()).toBe(1);
    expect(await page.locator("#map").innerText()).toContain("Yusuf");
    await page.close();
  });

  test("puts a map into a form as an element", async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.setContent(only("html")[1] ?? "");
    await page.addScriptTag({ path: await bundle(only("js")[1] ?? "", "element.js", "browser") });
    await page.locator("eco-map .ecomap-member").waitFor();
    await page.evaluate(`map = document.querySelector("eco-map");
      map.view.dispatch({ type: "addMember", member: { id: "bram", name: "Bram" } }); map.value = "{";`);
    expect(said[0]).toBe("2");
    expect(said[1]).toContain("JSON");
    expect(await page.evaluate(`new FormData(document.querySelector("form")).get("network")`)).toBe("{");
    await page.close();
  });

  test("keeps unsaved work where the page is lost", async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.route("**/*", (route) => route.fulfill({ body: only("html")[1] ?? "", contentType: "text/html" }));
    const [element, keeping] = [await bundle(only("js")[1] ?? "", "element.js", "browser"), only("js")[2] ?? ""];
    const kept = await bundle(keeping, "kept.js", "browser");
    const open = async () => {
      await page.goto("http://127.0.0.1:9/");
      await page.addScriptTag({ path: element });
      await page.locator("eco-map .ecomap-member").first().waitFor();
      await page.addScriptTag({ path: kept });
    };
    await open();
    await page.evaluate(`document.querySelector("eco-map").view.dispatch(
      { type: "addMember", member: { id: "bram", name: "Bram" } })`);
    await expect.poll(() => page.evaluate(isOnShelf("dossier-4711", "Bram"))).toBe(true);
    await open();
    await expect.poll(() => said).toContain("What was drawn before is back.");
    expect(await page.evaluate(`document.querySelector("eco-map").doc.members.length`)).toBe(2);
    await page.close();
  });

  test("runs the command line", async () => {
    const cli = join(folder, "cli.cjs");
    const external = ["@resvg/resvg-js"];
    await build({
      entryPoints: ["src/cli/main.ts"],
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: cli,
      external,
    });
    const env = { ...process.env, ECOMAP_BROWSER: requireChromium().path };
    const lines = (only("bash")[1] ?? "").trim().split("\n");
    for (const line of lines) {
      const command = line.replace("npx ecomap", `"${process.execPath}" "${cli}"`).replace("map.svg", "drawn.svg");
      execFileSync("bash", ["-c", command], { cwd: folder, stdio: "pipe", env });
    }
    expect(existsSync(join(folder, "drawn.svg"))).toBe(true);
    expect(existsSync(join(folder, "maps/8-a-large-family.svg"))).toBe(true);
    const maps = readdirSync(join(folder, "cases"))
      .filter((name) => name.endsWith(".json"))
      .map((name) => readFileSync(join(folder, "cases", name), "utf8"));
    const saidYes = maps.filter((text) => parseEcomap(text).allows?.research?.answer === "yes");
    expect(saidYes.length).toBeGreaterThan(2);
    const rows = readFileSync(join(folder, "measures.csv"), "utf8").trimEnd().split("\r\n").slice(1);
    expect(rows).toHaveLength(saidYes.length);
  });
});
