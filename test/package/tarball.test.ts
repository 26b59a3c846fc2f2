import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ARGS, requireChromium } from "../../.scripts/chromium.mjs";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { LAYOUTS, type LayoutName } from "../../src/document/schema/terms.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { ask, type Consumer, newConsumer, run } from "./consumer.ts";

const DOC = {
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [{ id: "amina", kind: "person", name: "Zus Amina", domain: "family", sphere: "informal" }],
  ties: [{ id: "t1", from: "client", to: "amina", strength: "strong" }],
};

const USE = `
  const doc = ecomap.parseEcomap(${JSON.stringify(DOC)});
  const context = { recorded: "2026-03-03T10:00:00Z", actor: "w1" };
  const next = ecomap.applyCommand(doc, { type: "updateMember", member: "amina", set: { name: "Amina" } }, context);
  const thrown = (act) => { try { act(); } catch (error) { return error; } };
  const refused = thrown(() => view.createEcomap(undefined, doc, { layout: "spiral" }));
  console.log(JSON.stringify({
    svg: ecomap.renderToString(next, { language: nl, width: 800 }).startsWith("<svg"),
    nodes: ecomap.networkOf(next).order,
    same: ecomap.safeParseEcomap(ecomap.serialize(next)).ok,
    parse: thrown(() => ecomap.parseEcomap({})) instanceof ecomap.EcomapError,
    view: refused instanceof ecomap.EcomapError || String(refused),
    element: typeof element.EcoMap,
    words: nl.interface.client.tools.undo,
  }));
`;
const ELEMENT = ["element", "element/react", "element/vue", "element/svelte"];
const WORKS = { svg: true, nodes: 2, same: true, parse: true, view: true, element: "function", words: "Terugdraaien" };

const TYPED = `
  import { type EcomapDocument, EcomapError, networkOf, parseEcomap, renderToString } from "ecomap";
  import { nl } from "ecomap/languages/nl";
  const doc: EcomapDocument = parseEcomap({});
  const name: string | undefined = networkOf(doc).mapNodes((id) => id)[0];
  export const svg: string = renderToString(doc, { language: nl, width: 800 });
  export const isOurs = (error: unknown): boolean => error instanceof EcomapError && error.code !== undefined && name !== "";
  // @ts-expect-error a width is a number
  renderToString(doc, { width: "wide" });
`;
const TYPED_ELEMENT = `
  import { parseEcomap } from "ecomap";
  import { addLanguage, EcoMap } from "ecomap/element";
  import { nl } from "ecomap/languages/nl";
  addLanguage("nl-x", () => Promise.resolve(nl));
  const map = document.createElement("eco-map");
  map.doc = parseEcomap({});
  map.layout = "rings";
  map.addEventListener("ecomap-change", ({ detail }) => detail.doc.members.length);
  map.addEventListener("ecomap-error", ({ detail }) => detail.message.length);
  export const posted: string = new EcoMap().value;
  // @ts-expect-error there is no such layout
  map.layout = "spiral";
  // @ts-expect-error a selection has no document
  map.addEventListener("ecomap-select", ({ detail }) => detail.doc);
`;
const TYPED_REACT = `
  import type {} from "ecomap/element/react";
  export const one = <eco-map name="network" editable layout="rings" onecomap-change={({ detail }) => detail.doc.members} />;
  // @ts-expect-error there is no such layout
  export const two = <eco-map layout="spiral" />;
`;
const TYPED_VUE = `
  import type {} from "ecomap/element/vue";
  import type { GlobalComponents } from "vue";
  type Props = InstanceType<GlobalComponents["eco-map"]>["$props"];
  export const one: Props = { editable: true, layout: "rings", onEcomapChange: ({ detail }) => detail.doc.members };
  // @ts-expect-error there is no such layout
  export const two: Props = { layout: "spiral" };
`;
const TYPED_SVELTE = `
  import type {} from "ecomap/element/svelte";
  import type { SvelteHTMLElements } from "svelte/elements";
  type Props = SvelteHTMLElements["eco-map"];
  export const one: Props = { editable: true, layout: "rings", "onecomap-change": ({ detail }) => detail.doc.members };
  // @ts-expect-error there is no such layout
  export const two: Props = { layout: "spiral" };
`;
const TYPED_VIEW = `
  import { parseEcomap } from "ecomap";
  import { createEcomap } from "ecomap/view";
  createEcomap(document.body, parseEcomap({}), { editable: true }).destroy();
`;

let user: Consumer;
beforeAll(() => {
  user = newConsumer();
  user.write(
    "use.mjs",
    `import * as ecomap from "ecomap"; import * as view from "ecomap/view"; import * as element from "ecomap/element"; import { nl } from "ecomap/languages/nl"; ${USE}`,
  );
  user.write(
    "use.cjs",
    `const ecomap = require("ecomap"); const view = require("ecomap/view"); const element = require("ecomap/element"); const { nl } = require("ecomap/languages/nl"); ${USE}`,
  );
  user.write("core.mts", TYPED);
  user.write("core.cts", TYPED);
  user.write("view.mts", TYPED_VIEW);
  user.write("element.mts", TYPED_ELEMENT);
  user.write("react.tsx", TYPED_REACT);
  user.write("vue.ts", TYPED_VUE);
  user.write("svelte.ts", TYPED_SVELTE);
});
afterAll(() => user?.remove());

/** The cases and made-up maps, by the names of their files. */
const MAPS: ReadonlyMap<string, string> = new Map([
  ...readdirSync("examples/cases")
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, readFileSync(resolve("examples/cases", name), "utf8")] as const),
  ...[30, 150, 1000].map((size) => [`${size}.json`, JSON.stringify(generate(size, 11))] as const),
]);
const svgOf = (name: string): string => name.replace(/json$/, "svg");

/** What is drawn of them here, by the sources. */
const DRAWN = new Map<LayoutName, ReadonlyMap<string, string>>();
function asHere(layout: LayoutName): ReadonlyMap<string, string> {
  const drawn =
    DRAWN.get(layout) ??
    new Map([...MAPS].map(([name, text]) => [name, renderToString(parseEcomap(text), { layout })]));
  DRAWN.set(layout, drawn);
  return drawn;
}

describe.each(["this Node", "Node 22", "Node 24"] as const)("on %s", (which) => {
  const node = () => (which === "this Node" ? process.execPath : user.node(which));

  test.each(["use.mjs", "use.cjs"])("%s draws, and errors of all entries are of one class", (file) => {
    expect(JSON.parse(run(node(), [file], user.folder))).toEqual(WORKS);
  });

  test.each(LAYOUTS)("the command draws %s of the cases and of made-up maps, byte for byte as here", (layout) => {
    const paths = [...MAPS].map(([name, text]) => user.write(`docs/${name}`, text));
    const out = join(user.folder, which, layout);
    const call = ["node_modules/ecomap/dist/cli.cjs", "draw", ...paths, "--layout", layout, "-o", out, "--quiet"];
    run(node(), call, user.folder);
    const drawn = new Map([...MAPS.keys()].map((name) => [name, readFileSync(join(out, svgOf(name)), "utf8")]));
    expect([...drawn].filter(([name, text]) => text !== asHere(layout).get(name)).map(([name]) => name)).toEqual([]);
  });
});

test("the command is installed under its name", () => {
  const example = user.write("yusuf.json", JSON.stringify(DOC));
  expect(run(join(user.folder, "node_modules/.bin/ecomap"), ["draw", example], user.folder)).toContain("Yusuf");
});

describe("for TypeScript", () => {
  const compile = (files: readonly string[], how: string, options: object): string[] => {
    const module = how === "bundler" ? { module: "esnext" } : { module: how };
    const always = { noEmit: true, strict: true, target: "es2022", moduleResolution: how, types: [] };
    const compilerOptions = { ...always, ...module, ...options };
    const config = user.write(`tsconfig.${files.join(".")}.${how}.json`, JSON.stringify({ compilerOptions, files }));
    return ask("tsc", ["-p", config], user.folder)
      .said.split("\n")
      .filter((line) => line !== "");
  };

  test.each([
    ["node16", ["core.mts", "core.cts"]],
    ["bundler", ["core.mts"]],
  ])("the core compiles by %s without the types of a page", (how, files) => {
    const node = { types: ["node"], typeRoots: [resolve("node_modules/@types")] };
    expect(compile(files, how, { lib: ["es2022"], ...node })).toEqual([]);
  });

  test.each(["node16", "bundler"])("the types of the core, by %s, name neither page nor Node", (how) => {
    const said = compile(["core.mts"], how, { lib: ["es2022"] });
    // zod's own types name URL, which a page and Node both have.
    expect(said.filter((line) => !line.startsWith("node_modules/zod/"))).toEqual([]);
  });

  test.each(["node16", "bundler"])("a page with a view, or with the element, compiles by %s", (how) => {
    const lib = ["es2022", "dom", "dom.iterable"];
    expect(compile(["view.mts", "element.mts"], how, { lib })).toEqual([]);
  });

  test("React, Vue and Svelte know the element, its options and events", () => {
    // The frameworks are those of this repository: the package brings none.
    const paths = {
      "react": [resolve("node_modules/@types/react")],
      "react/*": [resolve("node_modules/@types/react/*")],
      "vue": [resolve("node_modules/vue")],
      "svelte/elements": [resolve("node_modules/svelte/elements.d.ts")],
    };
    const options = { lib: ["es2022", "dom", "dom.iterable"], jsx: "react-jsx", paths, skipLibCheck: true };
    expect(compile(["react.tsx", "vue.ts", "svelte.ts"], "bundler", options)).toEqual([]);
  });
});

describe("the classic script", () => {
  const path = () => join(user.folder, "node_modules/ecomap/dist/script.js");

  test("starts where there is no page", () => {
    const script = readFileSync(path(), "utf8");
    expect(runInNewContext(`${script}; typeof ecomap.parseEcomap + typeof ecomap.createEcomap`)).toBe(
      "functionfunction",
    );
  });

  test("draws a map in a page that forbids inline script and style", async () => {
    const browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      const files: Record<string, { contentType: string; body: string }> = {
        "/": {
          contentType: "text/html",
          body: `<!doctype html><div id="map"></div><script src="/script.js"></script>`,
        },
        "/script.js": { contentType: "text/javascript", body: readFileSync(path(), "utf8") },
      };
      await page.route("http://page.test/**", (route) => {
        const file = files[new URL(route.request().url()).pathname];
        const headers = { "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'" };
        return route.fulfill(file === undefined ? { status: 404 } : { ...file, headers });
      });
      await page.goto("http://page.test/");
      await page.evaluate(
        ([doc]) => {
          const { ecomap } = globalThis as unknown as { ecomap: typeof import("../../src/view/script.ts") };
          const container = document.querySelector("#map");
          if (container instanceof HTMLElement) ecomap.createEcomap(container, ecomap.parseEcomap(doc), {});
        },
        [DOC],
      );
      expect(await page.locator("#map svg .ecomap-member").count()).toBe(1);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe("the package", () => {
  test("holds what a user needs and nothing else", () => {
    const files = readdirSync(join(user.folder, "node_modules/ecomap"));
    expect(files.sort()).toEqual(["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "dist", "package.json"]);
    const dist = readdirSync(join(user.folder, "node_modules/ecomap/dist"));
    expect(dist).toEqual(
      expect.arrayContaining(["schema.json", "style.css", "script.js", "cli.cjs", "custom-elements.json"]),
    );
    expect(dist.filter((name) => name.endsWith(".map"))).toEqual([]);
  });

  test("has no complaint from publint", () => {
    const { ok, said } = ask("publint", ["run", user.tarball, "--strict"]);
    expect(ok, said).toBe(true);
  });

  test("has types that are right for every way to import it", () => {
    const languages = readdirSync("src/words/languages").map((name) => `languages/${name.replace(".ts", "")}`);
    const entries = [".", "view", ...ELEMENT, ...languages];
    const { ok, said } = ask("attw", [user.tarball, "--profile", "node16", "--entrypoints", ...entries]);
    expect(ok, said).toBe(true);
  });
});
