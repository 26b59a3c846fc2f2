import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { noTransitions } from "./no-transitions.mjs";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (name: string) => readFileSync(at(`examples/training/${name}`), "utf8");
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The page speaks English and Dutch; the other languages that an element could fetch are left out. */
const twoLanguages: Plugin = {
  name: "two-languages",
  setup: ({ onLoad }) => {
    onLoad({ filter: /words.full.\w+\.ts$/ }, ({ path }) =>
      /(en|nl)\.ts$/.test(path) ? undefined : { contents: "export {};" },
    );
  },
};

/**
 * The page for trainings as one file that needs nothing beside it: script, style, words and cases are in it, and its
 * policy lets nothing else run and nothing be fetched or sent.
 */
export async function trainingPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at("examples/training/main.ts")],
    alias: { "ecomap": at("src/index.ts"), "ecomap/element": at("src/element/index.ts") },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    platform: "browser",
    legalComments: "none",
    write: false,
    plugins: [noTransitions, twoLanguages],
    logOverride: { "import-is-undefined": "silent" },
  });
  // A closing tag within a text of the script would end it.
  const script = `\n${(outputFiles[0]?.text ?? "").replace(/<\/(?=script)/gi, "<\\/").replace(/<!--/g, "<\\!--")}`;
  const style = `\n${read("style.css")}`;
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  return read("page.html")
    .replace('content="CSP"', () => `content="${policy}"`)
    .replace("/* STYLE */", () => style)
    .replace("/* SCRIPT */", () => script);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = await trainingPage();
  mkdirSync(at("dist"), { recursive: true });
  writeFileSync(at("dist/training.html"), page);
  console.log(`dist/training.html: ${Math.round(page.length / 1000)} kB`);
}
