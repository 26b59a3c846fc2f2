import { createServer, type Server } from "node:http";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_ARGS, requireChromium } from "../../.scripts/chromium.mjs";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { isOnShelf } from "./on-shelf.ts";

/** As strict as it can be: Lit's templates need the one policy by its name. */
const POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'"],
  ...["require-trusted-types-for 'script'", "trusted-types lit-html"],
].join("; ");

const MAP = {
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [
    { id: "amina", name: "<img src=x onerror=violations.push('markup')>", role: "sister" },
    { id: "bram", name: "{{constructor}}", role: "friend" },
  ],
  ties: [{ id: "t1", from: "client", to: "amina", strength: "strong" }],
};
const JSON_TEXT = JSON.stringify(MAP).replaceAll("<", "\\u003c");

const PAGE = `<!doctype html><html lang="nl"><title>Kaart</title><script src="/watch.js"></script>
<form method="post" action="/save"><eco-map name="network" language="nl" editable>${renderToString(parseEcomap(MAP))}
<script type="application/json">${JSON_TEXT}</script></eco-map><button id="save">Save</button></form>
<script type="module" src="/page.js"></script></html>`;

const WATCH = `window.violations = [];
addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective + " " + event.blockedURI));
addEventListener("ecomap-error", (event) => violations.push(event.detail.message));
addEventListener("error", (event) => violations.push(event.message));`;

const STORED = `(async () => [localStorage.length, sessionStorage.length, document.cookie, await indexedDB.databases(),
  await caches.keys(), await navigator.serviceWorker.getRegistrations()])()`;
const KEEP = `(async () => {
  const [{ autosave }, { indexedDbShelf }] = await Promise.all([import("/autosave.js"), import("/shelf.js")]);
  await autosave(document.querySelector("eco-map"), { shelf: indexedDbShelf({ warned: true }), key: "map" });
})()`;

let server: Server;
let browser: Browser;
let address = "";
let posted = "";
/** Lets the rest of the slow page go. */
let sendRest = () => {};

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: {
      page: "src/element/index.ts",
      autosave: "src/autosave/index.ts",
      shelf: "src/autosave/indexed-db.ts",
    },
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    outdir: "/",
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path, ["text/javascript", text]]));
  files.set("/images", ["text/html", PAGE]);
  files.set("/", ["text/html", PAGE]).set("/watch.js", ["text/javascript", WATCH]);
  server = createServer(async (request, response) => {
    if (request.url === "/slow") {
      const half = PAGE.indexOf('"amina"');
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY });
      // What defines the element is there before the rest of the page is.
      response.write(`<!doctype html><script type="module" async src="/page.js"></script>${PAGE.slice(15, half)}`);
      await new Promise<void>((done) => {
        sendRest = done;
      });
      return response.end(PAGE.slice(half));
    }
    if (request.method === "POST") for await (const chunk of request) posted += chunk;
    const [type = "text/plain", text = "saved"] = files.get(request.url ?? "") ?? [];
    const policy = request.url === "/images" ? `${POLICY}; img-src blob:` : POLICY;
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": policy });
    response.end(text);
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const bound = server.address();
  address = typeof bound === "object" && bound !== null ? `http://127.0.0.1:${bound.port}/` : "";
  browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test("a page with the strictest policy shows, changes, lists and posts a map by the one policy of Lit", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator("eco-map svg.ecomap .ecomap-viewport").waitFor();
  await page.evaluate(`document.querySelector("eco-map").view.dispatch({ type: "keep", tie: "t1" })`);
  await page.getByRole("tab", { name: "Lijst" }).click();
  expect(await page.getByRole("rowheader").allInnerTexts()).toEqual([MAP.members[0]?.name, MAP.members[1]?.name]);
  await page.getByRole("button", { name: "Toetsen" }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("F9");
  await page.keyboard.press("F9");
  expect(await page.evaluate("violations")).toEqual([]);
  expect(await page.locator("eco-map [style]").count()).toBe(0);
  await page.locator("#save").click();
  await page.waitForURL("**/save");
  const value = new URLSearchParams(posted).get("network") ?? "";
  expect(parseEcomap(value).history).toHaveLength(1);
  expect(parseEcomap(value).members[0]?.name).toBe(MAP.members[0]?.name);
  await page.close();
});

test("a page with the strictest policy gives out a drawing; a PNG asks for images of its own, and says so in words", async () => {
  const page = await browser.newPage();
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Opslaan" }).click(),
    ]);
    return download.suggestedFilename();
  };
  for (const [path, may] of [
    ["", false],
    ["images", true],
  ] as const) {
    await page.goto(`${address}${path}`);
    await page.locator("eco-map svg.ecomap .ecomap-viewport").waitFor();
    await page.getByRole("button", { name: "Meenemen of delen" }).click();
    await page.getByRole("radio", { name: "Tekening (SVG)" }).check();
    expect(await saved()).toMatch(/^ecomap-\d{4}-\d\d-\d\d\.svg$/);
    await page.getByRole("radio", { name: "Plaatje (PNG)" }).check();
    if (may) expect(await saved()).toMatch(/\.png$/);
    else {
      await page.getByRole("button", { name: "Opslaan" }).click();
      await page.getByText("Een PNG lukt hier niet.").waitFor();
    }
    expect(await page.evaluate("violations")).toEqual(may ? [] : ["img-src blob"]);
    expect(await page.locator("eco-map [style]").count()).toBe(0);
  }
  await page.close();
});

test("an element that is defined while its page is still being read waits for the whole of its document", async () => {
  const page = await browser.newPage();
  await page.goto(`${address}slow`, { waitUntil: "commit" });
  // The policy forbids what would wait in the page itself.
  const isDefined = () =>
    page.evaluate("customElements.get('eco-map') !== undefined && document.readyState === 'loading'");
  await expect.poll(isDefined).toBe(true);
  expect(await page.evaluate("document.querySelector('eco-map').doc === undefined")).toBe(true);
  sendRest();
  await page.locator("eco-map svg.ecomap .ecomap-viewport").waitFor();
  expect(await page.evaluate("[violations, document.querySelector('eco-map').doc.members.length]")).toEqual([[], 2]);
  await page.close();
});

test("a page that comes back by the browser's own button has what was changed in it", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator("eco-map svg.ecomap .ecomap-viewport").waitFor();
  await page.evaluate(`document.querySelector("eco-map").view.dispatch({ type: "keep", tie: "t1" })`);
  await page.goto(`${address}watch.js`);
  await page.goBack();
  await page.locator("eco-map svg.ecomap .ecomap-viewport").waitFor();
  expect(await page.evaluate(`document.querySelector("eco-map").doc.history.length`)).toBe(1);
  await page.close();
});

test("a map that is worked on in every mode asks nothing of others, and stores nothing", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  await page.goto(address);
  await page.locator("eco-map svg.ecomap .ecomap-viewport").waitFor();
  await page.evaluate(`document.querySelector("eco-map").view.dispatch({ type: "keep", tie: "t1" })`);
  for (const [mode, seen, about] of [
    ["guide", "[part=guide]"],
    ["present", ".told"],
    ["time", ".scenes"],
    ["sides", "h3.first", "t1"],
    ["takeover", "p.first", "amina"],
  ] as const) {
    const set = { mode, about: about ?? "" };
    await page.evaluate(`Object.assign(document.querySelector("eco-map"), ${JSON.stringify(set)})`);
    await page.locator(`eco-map ${seen}`).first().waitFor();
  }
  await page.evaluate(`document.querySelector("eco-map").mode = "draw"`);
  await page.locator("eco-map svg.ecomap .ecomap-viewport").waitFor();
  expect([...asked]).toEqual([new URL(address).origin]);
  expect(await page.evaluate(STORED)).toEqual([0, 0, "", [], [], []]);
  expect(await page.evaluate("violations")).toEqual([]);
  await context.close();
});

test("a tab that is killed soon after something was drawn has lost nothing of it", async () => {
  const context = await browser.newContext();
  const open = async () => {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator("eco-map svg.ecomap .ecomap-viewport").waitFor();
    await page.evaluate(KEEP);
    return page;
  };
  const page = await open();
  await page.evaluate(`document.querySelector("eco-map").view.dispatch({ type: "keep", tie: "t1" })`);
  await expect.poll(() => page.evaluate(isOnShelf("map", "keep"))).toBe(true);
  const killer = await context.newCDPSession(page);
  const gone = new Promise<void>((crashed) => page.once("crash", () => crashed()));
  await Promise.race([gone, killer.send("Page.crash").catch(() => {})]);
  await gone;
  const next = await open();
  expect(await next.evaluate(`document.querySelector("eco-map").doc.history.length`)).toBe(1);
  await context.close();
});
