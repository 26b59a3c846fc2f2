import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { beside } from "./.scripts/beside.mjs";
import { noTransitions } from "./.scripts/no-transitions.mjs";
import { plainCss } from "./.scripts/plain-css.mjs";

const entries: Options = {
  entry: {
    "index": "src/index.ts",
    "view": "src/view/index.ts",
    "measure": "src/measure/index.ts",
    "describe": "src/describe/index.ts",
    "export": "src/export/index.ts",
    "formats": "src/formats/index.ts",
    "node": "src/node/index.ts",
    "png": "src/view/png.ts",
    "autosave": "src/autosave/index.ts",
    "autosave/indexed-db": "src/autosave/indexed-db.ts",
    "element": "src/element/index.ts",
    "element/react": "src/element/frameworks/react.ts",
    "element/vue": "src/element/frameworks/vue.ts",
    "element/svelte": "src/element/frameworks/svelte.ts",
    "languages/en": "src/words/full/en.ts",
    "languages/nl": "src/words/full/nl.ts",
    "languages/ar": "src/words/full/ar.ts",
    "languages/de": "src/words/full/de.ts",
    "languages/es": "src/words/full/es.ts",
    "languages/fr": "src/words/full/fr.ts",
    "languages/pl": "src/words/full/pl.ts",
    "languages/ti": "src/words/full/ti.ts",
    "languages/tr": "src/words/full/tr.ts",
    "languages/uk": "src/words/full/uk.ts",
  },
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  dts: false,
  // One EcomapError for all entries: what they share lies in files of its own, in CommonJS too.
  splitting: true,
  esbuildPlugins: [noTransitions, plainCss],
  // Letters as they are: escapes double the tables of Arabic, Tigrinya and Ukrainian words.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

/** A whole program in one file, but for the languages and measures beside it: nothing is left to be resolved where it runs. */
const alone: Options = {
  target: "es2022",
  minify: true,
  splitting: false,
  noExternal: [/./],
  dts: false,
  esbuildPlugins: [noTransitions, plainCss],
};

export default defineConfig(() => {
  rmSync("dist", { recursive: true, force: true });
  return [
    // d3-zoom is taken in, as it comes here without what it never uses; the other packages are the host's.
    { ...entries, format: "esm", noExternal: ["d3-zoom", "d3-drag", "d3-selection"] },
    // The d3 packages and Lit are ESM only, and `require` of ESM is younger than the oldest Node we serve. Lit's build
    // for Node can be read where there is no page, and works in one as well.
    {
      ...entries,
      format: "cjs",
      noExternal: [/^d3-/, /^(@?lit|@lit-labs)/],
      esbuildOptions: (options) => {
        options.charset = "utf8";
        options.conditions = ["node"];
      },
    },
    // The types of both at once: the compiler reads the source but one time.
    { ...entries, format: ["esm", "cjs"], dts: { only: true } },
    {
      ...alone,
      entry: { cli: "src/cli/main.ts" },
      // Node starts a CommonJS file some 10 % sooner than the same code as ESM (measured on Node 20).
      format: "cjs",
      platform: "node",
      banner: { js: "#!/usr/bin/env node" },
      esbuildPlugins: [noTransitions, beside],
      // `import()` of CommonJS would start Node's loader of ESM for a file that `require` reads at once.
      esbuildOptions: (options) => {
        options.supported = { "dynamic-import": false };
      },
    },
    {
      ...alone,
      entry: { script: "src/view/script.ts" },
      format: "iife",
      globalName: "ecomap",
      platform: "browser",
      outExtension: () => ({ js: ".js" }),
    },
  ];
});
