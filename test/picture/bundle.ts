import { resolve } from "node:path";
import { build } from "esbuild";

const ENTRY = `
  export { parseEcomap, renderToString, en } from "./src/index.ts";
  export { nl } from "./src/words/languages/nl.ts";
  export { generate } from "./examples/generate.ts";
  export { readNetwork, writeNetwork } from "./src/formats/index.ts";
`;

/** The library, its Dutch, the formats and the generator as one classic script that sets the variable `ecomap`. */
export async function bundle(): Promise<string> {
  const root = resolve(import.meta.dirname, "../..");
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "ecomap",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
