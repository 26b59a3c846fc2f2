import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterAll, describe, expect, test } from "vitest";

const { options, forbidden = [] } = await extractDepcruiseConfig(resolve(".dependency-cruiser.mjs"));

async function complaints(baseDir: string): Promise<string[]> {
  const { output } = await cruise(["src"], { ...options, baseDir, ruleSet: { forbidden }, validate: true });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

const sentence = (complaint: string) => {
  const [name] = complaint.split(":");
  return `${complaint}. ${forbidden.find((rule) => rule.name === name)?.comment}`;
};

test("every import in src is one the design allows", async () => {
  expect((await complaints(resolve("."))).map(sentence)).toEqual([]);
});

/** One file a rule should catch, by rule; `export {}` makes a file with no import a module. */
const WRONG: Record<string, Record<string, string>> = {
  "errors-imports": { "errors/bad.ts": `import "../document/ok.ts";` },
  "document-imports": { "document/bad.ts": `import type { Ok } from "../command/ok.ts"; export type Bad = Ok;` },
  "command-imports": { "command/bad.ts": `import "../network/ok.ts";` },
  "network-imports": { "network/bad.ts": `import "../command/ok.ts";` },
  "measure-imports": { "measure/bad.ts": `import "../words/ok.ts";` },
  "words-imports": { "words/bad.ts": `import "../layout/ok.ts";` },
  "layout-imports": { "layout/bad.ts": `import "../scene/ok.ts";` },
  "scene-imports": { "scene/bad.ts": `import "../picture/ok.ts";` },
  "picture-imports": { "picture/bad.ts": `import "../words/ok.ts";` },
  "time-imports": { "time/bad.ts": `import "../view/ok.ts";` },
  "describe-imports": { "describe/bad.ts": `import "../layout/ok.ts";` },
  "formats-imports": { "formats/bad.ts": `import "../layout/ok.ts";` },
  "export-imports": { "export/bad.ts": `import "../view/ok.ts";` },
  "node-imports": { "node/bad.ts": `import "../document/ok.ts";` },
  "autosave-imports": { "autosave/bad.ts": `import "../view/ok.ts";` },
  "view-imports": { "view/bad.ts": `import "../cli/ok.ts";` },
  "element-imports": { "element/bad.ts": `import "../cli/ok.ts";` },
  "cli-imports": { "cli/bad.ts": `import "../element/ok.ts";` },
  "package-zod": { "errors/bad-zod.ts": `import "zod/mini";` },
  "package-@noble/hashes": { "document/bad-noble.ts": `import "@noble/hashes";` },
  "package-graphology": { "network/bad-graph.ts": `import "graphology";` },
  "package-graphology-types": {
    "network/bad-types.ts": `import type { Ok } from "graphology-types"; export type Bad = Ok;`,
  },
  "package-graphology-components": { "network/bad-components.ts": `import "graphology-components";` },
  "package-graphology-metrics": { "network/bad-metrics.ts": `import "graphology-metrics";` },
  "package-fhir": { "formats/bad-fhir.ts": `import type { Ok } from "fhir"; export type Bad = Ok;` },
  "package-@resvg/resvg-js": { "view/bad-resvg.ts": `import "@resvg/resvg-js";` },
  "package-bidi-js": { "node/bad-bidi.ts": `import "bidi-js";` },
  "package-fflate": { "formats/bad-fflate.ts": `import "fflate";` },
  "package-saxes": { "formats/bad-saxes.ts": `import "saxes";` },
  "package-idb-keyval": { "autosave/bad-idb.ts": `import "idb-keyval";` },
  "package-d3-force": { "scene/bad-force.ts": `import "d3-force";` },
  "package-d3-selection": { "scene/bad-selection.ts": `import "d3-selection";` },
  "package-d3-zoom": { "picture/to-dom.ts": `import "d3-zoom";` },
  "package-d3-drag": { "layout/bad-drag.ts": `import "d3-drag";` },
  "package-lit": { "view/bad-lit.ts": `import "lit";` },
  "package-react": { "element/bad-react.ts": `import type { Ok } from "react"; export type Bad = Ok;` },
  "package-vue": { "element/bad-vue.ts": `import "vue";` },
  "package-svelte": { "view/bad-svelte.ts": `import "svelte";` },
  "package-unlisted": { "view/bad-package.ts": `import "left-pad";` },
  "unresolved": { "view/bad-path.ts": `import "./nowhere.ts";` },
  "outside-src": { "view/bad-outside.ts": `import "../../elsewhere.ts";` },
  "node-only-in-cli": { "document/bad-node.ts": `import "node:fs";` },
  "command-types-in-words": { "words/bad-value.ts": `import { ok } from "../command/ok.ts"; export const bad = ok;` },
  "formats-without-pictures": { "formats/bad-picture.ts": `import "../picture/ok.ts";` },
  "element-export-late": { "element/bad-export.ts": `import "../export/ok.ts";` },
  "text-free-of-packages": { "picture/bad-text.ts": `import "d3-selection";` },
  "core-without-page": { "index.ts": `export { ok } from "./view/ok.ts";` },
  "no-cycle": {
    "view/bad-one.ts": `import type { Two } from "./bad-two.ts"; export type One = Two;`,
    "view/bad-two.ts": `import type { One } from "./bad-one.ts"; export type Two = One[];`,
  },
  "no-orphan": { "view/bad-orphan.ts": "export const alone = 1;" },
  "no-barrel": { "view/bad-barrel.ts": `export { ok } from "./ok.ts";` },
};

/** Imports the design allows: none of them may be caught. */
const RIGHT: Record<string, string> = {
  "document/right.ts": `import "../errors/ok.ts"; import "zod/mini";`,
  "command/right.ts": `import "../document/ok.ts"; import "../errors/ok.ts";`,
  "network/network-of.ts": `import "graphology"; import "../document/ok.ts";`,
  "measure/right.ts": `import "graphology"; import "graphology-metrics"; import "graphology-components"; import "../network/ok.ts";`,
  "words/right.ts": `import type { Ok } from "../command/ok.ts"; export type Right = Ok;`,
  "layout/right.ts": `import "d3-force"; import "../words/ok.ts"; import "../network/ok.ts";`,
  "scene/right.ts": `import type { Ok } from "../document/ok.ts"; import "../layout/ok.ts"; export type Right = Ok;`,
  "picture/right.ts": `import "../scene/ok.ts"; import "../layout/ok.ts";`,
  "describe/index.ts": `export { ok } from "./ok.ts";`,
  "describe/right.ts": `import "../command/ok.ts"; import "../words/ok.ts";`,
  "formats/index.ts": `export { ok } from "./ok.ts";`,
  "formats/xml/tree.ts": `import "saxes"; import "../../document/ok.ts"; import "../../words/ok.ts";`,
  "formats/zip/right.ts": `import "fflate"; import "../ok.ts";`,
  "node/bidi.ts": `import "bidi-js";`,
  "node/index.ts": `export { ok } from "./to-png.ts";`,
  "node/to-png.ts": `import "node:fs"; import "../errors/ok.ts"; export const ok = 1; export const late = () => import("@resvg/resvg-js");`,
  "autosave/index.ts": `export { ok } from "./ok.ts";`,
  "autosave/indexed-db.ts": `import "idb-keyval"; import "../document/ok.ts"; export const ok = 1;`,
  "formats/fhir/uuid.ts": `import "@noble/hashes"; import type { Ok } from "fhir"; export type Right = Ok;`,
  "export/index.ts": `export { ok } from "./ok.ts";`,
  "export/right.ts": `import "../describe/ok.ts"; import "../picture/ok.ts";`,
  "view/index.ts": `export { ok } from "./ok.ts";`,
  "view/right.ts": `import "d3-selection"; import "d3-zoom"; import "d3-drag"; import "../command/ok.ts";`,
  "element/index.ts": `export { ok } from "./right.ts";`,
  "element/right.ts": `import "lit"; import "../view/ok.ts"; import "../words/ok.ts"; export const ok = 1; export const late = () => import("../export/ok.ts");`,
  "cli/main.ts": `import "./right.ts";`,
  "cli/right.ts": `import "node:fs"; import "../index.ts"; import "../view/ok.ts";`,
};

describe("each rule", async () => {
  const root = mkdtempSync(join(tmpdir(), "imports-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const name of [
    "zod",
    "graphology",
    "graphology-types",
    "graphology-components",
    "graphology-metrics",
    "@noble/hashes",
    "d3-force",
    "d3-selection",
    "d3-zoom",
    "d3-drag",
    "saxes",
    "fflate",
    "@resvg/resvg-js",
    "bidi-js",
    "idb-keyval",
    "fhir",
    "lit",
    "react",
    "vue",
    "svelte",
    "left-pad",
  ]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0" }));
    for (const file of ["index.js", "mini.js"]) write(`node_modules/${name}/${file}`, "export const ok = 1;");
    write(`node_modules/${name}/index.d.ts`, "export type Ok = 1;");
  }
  write("package.json", JSON.stringify({ name: "fixture", type: "module" }));
  write("tsconfig.json", "{}");
  write("elsewhere.ts", "export {};");
  for (const folder of [
    "errors",
    "document",
    "command",
    "network",
    "measure",
    "words",
    "layout",
    "scene",
    "picture",
    "time",
    "describe",
    "export",
    "formats",
    "node",
    "autosave",
    "view",
    "element",
    "cli",
  ]) {
    write(`src/${folder}/ok.ts`, "export const ok = 1; export type Ok = 1;");
  }
  for (const files of [...Object.values(WRONG), RIGHT]) {
    for (const [path, text] of Object.entries(files)) write(`src/${path}`, text);
  }
  const found = await complaints(root);
  afterAll(() => rmSync(root, { recursive: true }));

  test.each(forbidden.map((rule) => rule.name ?? ""))("%s catches what it forbids", (name) => {
    const [file] = Object.keys(WRONG[name] ?? {});
    const expected = name === "no-orphan" ? `-> src/${file}` : `${name}: src/${file} -> `;
    expect(found.filter((line) => line.startsWith(name) && line.includes(expected))).not.toEqual([]);
  });

  test("a file that one entry reaches is no orphan", () => {
    expect(found.filter((line) => line.startsWith("no-orphan") && line.endsWith("-> src/cli/right.ts"))).toEqual([]);
  });

  test("lets pass what the design allows", () => {
    const right = Object.keys(RIGHT).map((path) => `: src/${path} -> `);
    const wrongly = found.filter((line) => right.some((from) => line.includes(from)) && !line.startsWith("no-orphan"));
    expect(wrongly).toEqual([]);
  });
});
