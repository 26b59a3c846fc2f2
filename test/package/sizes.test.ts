import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { noTransitions } from "../../.scripts/no-transitions.mjs";

/** Bytes that a page loads, bundled as the package is, minified and gzipped with all dependencies, at most; each ceiling with its reason. */
const CEILINGS = [
  {
    what: "a page that draws maps",
    kB: 79,
    why: "zod 8, text widths and icons 7, hashes for stand-ins 2, the audiences 6, outlines of groups and notations 4, our own drawing the rest",
    code: `export { parseEcomap, renderToString } from "./src/index.ts";`,
  },
  {
    what: "a page in which a map is worked on",
    kB: 121,
    why: "commands and erasing bring 7 to that, d3-selection, -zoom and -drag 14, the view itself and a host's own colours 12, editing by hand 7",
    code: `export { parseEcomap, serialize } from "./src/index.ts"; export * from "./src/view/index.ts";`,
  },
  {
    what: "all of ecomap",
    kB: 107,
    why: "graphology 14 for networkOf, the map at a date, compare, compact and merge 7: for those who use them",
    code: `export * from "./src/index.ts";`,
  },
  {
    what: "ecomap/languages/en",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/languages/en.ts";`,
  },
  {
    what: "ecomap/languages/nl",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/languages/nl.ts";`,
  },
];

async function weigh(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    plugins: [noTransitions],
  });
  const [file] = outputFiles;
  return file === undefined ? Number.NaN : gzipSync(file.contents, { level: 9 }).length / 1000;
}

for (const { what, kB, why, code } of CEILINGS) {
  test(`${what} is at most ${kB} kB gzipped: ${why}`, async () => {
    expect(await weigh(code)).toBeLessThanOrEqual(kB);
  });
}

test("a size above its ceiling is seen", async () => {
  const noise = Array.from({ length: 4000 }, (_, i) => Math.sin(i).toString(36)).join("");
  expect(await weigh(`console.log(${JSON.stringify(noise)})`)).toBeGreaterThan(10);
});
