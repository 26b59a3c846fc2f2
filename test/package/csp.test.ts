import { createServer, type Server } from "node:http";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_ARGS, requireChromium } from "../../.scripts/chromium.mjs";
import { noTransitions } from "../../.scripts/no-transitions.mjs";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const PAGE = `<!doctype html><html lang="nl"><title>Kaart</title><script src="/watch.js"></script>
<div id="one"></div><div id="two"></div><script src="/script.js"></script><script src="/page.js"></script></html>`;

const WATCH = `window.violations = [];
addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective + " " + event.blockedURI));
addEventListener("error", (event) => violations.push(event.message));`;

const MAP = {
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [
    { id: "amina", name: "<img src=x onerror=violations.push('markup')>", role: "sister" },
    { id: "bram", name: "]]>\"&'<script>violations.push('script')</script>", role: "friend" },
  ],
  ties: [{ id: "t1", from: "client", to: "amina", strength: "strong" }],
};

const SCRIPT = `const doc = ecomap.parseEcomap(${JSON.stringify(JSON.stringify(MAP))});
const root = document.querySelector("#two").attachShadow({ mode: "open" });
window.views = [document.querySelector("#one"), root].map((place) => {
  const box = document.createElement("div");
  place.append(box);
  return ecomap.createEcomap(box, doc, { editable: true, language: ecomap.nl });
});`;

let server: Server;
let browser: Browser;
let address = "";

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/view/script.ts"],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "ecomap",
    target: "es2022",
    platform: "browser",
    write: false,
    plugins: [noTransitions],
  });
  const script = outputFiles[0]?.text ?? "";
  const files = new Map([
    ["/", ["text/html", PAGE]],
    ["/images", ["text/html", PAGE]],
    ["/watch.js", ["text/javascript", WATCH]],
    ["/script.js", ["text/javascript", script]],
    ["/page.js", ["text/javascript", SCRIPT]],
  ]);
  server = createServer(({ url }, response) => {
    const [type = "text/plain", text = ""] = files.get(url ?? "") ?? [];
    response.writeHead(text === "" ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": url === "/images" ? `${POLICY}; img-src blob:` : POLICY,
    });
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

test("a page with the strictest policy and no trusted types shows two maps, one in a shadow tree, and breaks nothing", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const member = page.locator("#one .ecomap-member .ecomap-symbol").first();
  const { x, y, width, height } = (await member.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press("+");
  await page.keyboard.press("F9");
  await page.keyboard.press("F9");
  await page.waitForTimeout(500);
  const seen = await page.evaluate<{ drawn: number[]; styled: string[]; undone: boolean; violations: string[] }>(`({
    drawn: [document, document.querySelector("#two").shadowRoot].map((root) => root.querySelectorAll(".ecomap-member").length),
    styled: [document, document.querySelector("#two").shadowRoot].map((root) => getComputedStyle(root.querySelector("svg")).display),
    undone: (views[0].canUndo && (views[0].undo(), views[0].setOptions({ theme: "print" }), views[1].destroy(), true)),
    violations,
  })`);
  expect(seen).toEqual({ drawn: [2, 2], styled: ["block", "block"], undone: true, violations: [] });
  await page.close();
});

test("a page zooms, pans and takes double clicks without the transitions that its script leaves out", async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  await page.goto(address);
  const look = () => page.locator("#one .ecomap-viewport").getAttribute("transform");
  const looks = [await look()];
  const after = async (act: () => Promise<void>) => {
    await act();
    await page.waitForTimeout(200);
    looks.push(await look());
  };
  const { x, y } = (await page.locator("#one svg.ecomap").boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 12, y + 12);
  await page.keyboard.down("Control");
  await after(() => page.mouse.wheel(0, -300));
  await page.keyboard.up("Control");
  await after(async () => {
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();
  });
  expect(new Set(looks).size).toBe(3);
  await page.mouse.dblclick(x + 12, y + 12);
  expect(await look()).toBe(looks[2]);
  expect(faults).toEqual([]);
  await page.close();
});

test("a map becomes a PNG where the policy allows images of the page's own, and is refused in words where it does not", async () => {
  const page = await browser.newPage();
  const save = () =>
    page.evaluate<string>(
      `ecomap.mapToPng({ doc: views[0].doc, view: views[0] }).then(({ type }) => type, (error) => error.message)`,
    );
  await page.goto(`${address}images`);
  expect([await save(), await page.evaluate("violations")]).toEqual(["image/png", []]);
  await page.goto(address);
  expect(await save()).toBe("not-drawn");
  await page.close();
});

test("a page that breaks the policy is noticed", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(
    `(() => { const node = document.createElement("p"); node.setAttribute("style", "color: red"); document.body.append(node); })()`,
  );
  await expect.poll(() => page.evaluate("violations")).toEqual(["style-src-attr inline"]);
  await page.close();
});
