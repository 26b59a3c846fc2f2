import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { build as buildPage } from "vite";
import { expect, test, vi } from "vitest";
import { noTransitions, noTransitionsInVite } from "../../.scripts/no-transitions.mjs";
import { plainCss, plainCssInVite } from "../../.scripts/plain-css.mjs";

interface Ceiling {
  readonly what: string;
  readonly kB: number;
  readonly why: string;
  readonly code: string;
  /** What else it fetches, by the names of the files. */
  readonly onDemand?: readonly string[];
}

const ELEMENT = `import "./src/element/index.ts";`;

/**
 * Bytes that a page loads that is built with Vite, minified and gzipped with all dependencies, at most;
 * each ceiling with its reason.
 */
const CEILINGS: readonly Ceiling[] = [
  {
    what: "a page that draws maps",
    kB: 96.7,
    why: "zod 8, text widths and icons 7, hashes for stand-ins 2, the audiences 6, the map at a date, as its reader may know it, 1.5, outlines of groups, their names and notations 6, ways of ties round people and names, and places for their marks 6, flags and bans 1, patterns in black and white half, our own drawing the rest",
    code: `export { parseEcomap, renderToString } from "./src/index.ts";`,
  },
  {
    what: "a page in which a map is worked on",
    kB: 133.7,
    why: "what draws; commands and erasing bring 9 to that, d3-zoom 4, the view itself and a host's own colours 13, editing by hand and histories that are not looked at whole for each step 9, where a question stands and how a map opens 1",
    code: `export { parseEcomap, serialize } from "./src/index.ts"; export * from "./src/view/index.ts";`,
  },
  {
    what: "a page with the element",
    kB: 158.8,
    why: "the page in which a map is worked on; Lit brings 6 to that, the element itself 8, its English words 3, and what else it fetches at once the rest; another language and the guide come when they are asked for",
    code: ELEMENT,
  },
  {
    what: "a page with the element, once all its panels and the guide are open",
    kB: 189.5,
    why: "the page with the element; the panels bring 16 to that, ties by name, pins and answers that can be cleared 1, light on who helps 1, on whom much rests 1, the guide 6, their English words 5",
    code: ELEMENT,
    onDemand: ["panels", "panel-en", "guide-card", "guide-en"],
  },
  {
    what: "a page that draws maps and saves them as PNG",
    kB: 97.3,
    why: "what draws, and 1 for the canvas",
    code: `export { parseEcomap, renderToString } from "./src/index.ts"; export * from "./src/view/png.ts";`,
  },
  {
    what: "all of ecomap",
    kB: 135.8,
    why: "what draws; graphology 14 for networkOf, commands and erasing 9, the map at a date, compare, compact and merge 7, what is hoped for and what remains 2, films and strips the rest: for those who use them",
    code: `export * from "./src/index.ts";`,
  },
  {
    what: "ecomap/describe",
    kB: 76.9,
    why: "zod, the audiences and the map at a date; what changed since a date and what the next organisation should know 7, plans by date, and sentences in ten languages 23",
    code: `export * from "./src/describe/index.ts";`,
  },
  {
    what: "ecomap/export",
    kB: 140.6,
    why: "a page that draws, descriptions in ten languages, and pages and plots to print; what fits on two sheets 1, plots by side half",
    code: `export * from "./src/export/index.ts";`,
  },
  {
    what: "ecomap/formats",
    kB: 105.8,
    why: "zod, commands and the audiences; saxes 8, FHIR 10, zip 3, words for terms and headings in Dutch and English 3, findings in ten languages 18, who on a list may be on the map already 1, bringing all of a file into a map, under the bans of both, 5",
    code: `export * from "./src/formats/index.ts";`,
  },
  {
    what: "ecomap/autosave",
    kB: 28.8,
    why: "parsing, histories and merging 27, a shelf in the browser 1, warnings in ten languages 1",
    code: `export * from "./src/autosave/index.ts"; export * from "./src/autosave/indexed-db.ts";`,
  },
  {
    what: "ecomap/languages/en",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/en.ts";`,
  },
  {
    what: "ecomap/languages/nl",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/nl.ts";`,
  },
  {
    what: "ecomap/languages/ar",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/ar.ts";`,
  },
  {
    what: "ecomap/languages/es",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/es.ts";`,
  },
  {
    what: "ecomap/languages/ti",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/ti.ts";`,
  },
  {
    what: "ecomap/languages/tr",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/tr.ts";`,
  },
  {
    what: "ecomap/languages/de",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/de.ts";`,
  },
  {
    what: "ecomap/languages/fr",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/fr.ts";`,
  },
  {
    what: "ecomap/languages/pl",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/pl.ts";`,
  },
  {
    what: "ecomap/languages/uk",
    kB: 10,
    why: "one table of words",
    code: `export * from "./src/words/full/uk.ts";`,
  },
];

const OPTIONS = {
  bundle: true,
  splitting: true,
  charset: "utf8",
  outdir: "out",
  minify: true,
  format: "esm",
  target: "es2022",
  platform: "browser",
  write: false,
  plugins: [noTransitions, plainCss],
} as const satisfies BuildOptions;

/** The files of a page by name, each minified. */
type Files = ReadonlyMap<string, string>;

async function withEsbuild(contents: string): Promise<Files> {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: ".", loader: "ts" }, ...OPTIONS });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

const built = new Map<string, Promise<Files>>();
/** A page built once, however often it is asked for. */
function withVite(contents: string): Promise<Files> {
  const files = built.get(contents) ?? buildWithVite(contents);
  built.set(contents, files);
  return files;
}

async function buildWithVite(contents: string): Promise<Files> {
  // As for those who come to a page, not for those who make it: Lit has files for either.
  vi.stubEnv("NODE_ENV", "production");
  const [page, used] = [resolve("a-page.ts"), resolve("what-it-uses.ts")];
  const texts = new Map([
    [page, `import * as used from ${JSON.stringify(used)}; Object.assign(globalThis, used);`],
    [used, contents],
  ]);
  const pages = await buildPage({
    configFile: false,
    logLevel: "error",
    plugins: [
      noTransitionsInVite,
      plainCssInVite,
      {
        name: "page",
        enforce: "pre",
        resolveId: (id) => (texts.has(id) ? id : undefined),
        load: (id) => texts.get(id),
      },
    ],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: page,
        output: { chunkFileNames: "[name]-[hash].js", entryFileNames: "stdin.js" },
      },
    },
  });
  const outputs = [pages].flat().flatMap((one) => ("output" in one ? one.output : []));
  return new Map(outputs.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file.code]] : [])));
}

/** What a page loads at first, and what it fetches on demand of that, by name: each lies in a file of its own. */
async function weigh(contents: string, onDemand: readonly string[] = [], files = withVite): Promise<number> {
  const texts = await files(contents);
  const loaded = new Set<string>();
  const load = (name: string): void => {
    const text = texts.get(name);
    if (text === undefined || loaded.has(name)) return;
    loaded.add(name);
    for (const [, path = ""] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) load(path);
  };
  load("stdin.js");
  for (const name of onDemand) {
    const file = [...texts.keys()].find((one) => one.startsWith(`${name}-`));
    if (file === undefined) return Number.NaN;
    load(file);
  }
  const bytes = [...loaded].map((name) => gzipSync(texts.get(name) ?? "", { level: 9 }).length);
  return bytes.length === 0 ? Number.NaN : bytes.reduce((sum, one) => sum + one, 0) / 1000;
}

for (const { what, kB, why, code, onDemand } of CEILINGS) {
  test(`${what} is at most ${kB} kB gzipped: ${why}`, async () => {
    expect(await weigh(code, onDemand)).toBeLessThanOrEqual(kB);
  });
}

test("a page with the element that is built with esbuild, in more and smaller files, is at most 7 % larger", async () => {
  const { onDemand = [] } = CEILINGS.find((one) => one.onDemand) ?? {};
  for (const late of [[], onDemand])
    expect(await weigh(ELEMENT, late, withEsbuild)).toBeLessThan(1.07 * (await weigh(ELEMENT, late)));
});

test("a language that is fetched on demand does not weigh on a page with the element", async () => {
  const element = `import "./src/element/index.ts";`;
  const both = await weigh(`${element} export * from "./src/words/full/nl.ts";`);
  expect(both).toBeGreaterThan((await weigh(element)) + 4);
});

const TABLE = /words\/interface\/(guide|panel|panel-terms|present|share|sides|takeover)-[a-z]{2}\.ts$/;

test("the words of a part lie in a file of their own for each language, fetched with the part and of at most 5 kB", async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import "./src/element/index.ts";`, resolveDir: ".", loader: "ts" },
    ...OPTIONS,
    metafile: true,
  });
  const found: string[] = [];
  for (const [path, { inputs }] of Object.entries(metafile.outputs)) {
    const tables = Object.keys(inputs).filter((name) => TABLE.test(name));
    if (tables.length === 0) continue;
    // Those of one part in one language, and nothing else.
    expect(Object.keys(inputs)).toEqual(tables);
    expect(new Set(tables.map((name) => name.replace("-terms", ""))).size).toBe(1);
    const file = outputFiles.find((one) => basename(one.path) === basename(path));
    expect(gzipSync(file?.contents ?? "", { level: 9 }).length).toBeLessThan(5000);
    found.push(basename(path));
  }
  expect(found).toHaveLength(6 * readdirSync("src/words/full").length);
});

test("showing a map to a group is fetched on demand, and does not weigh on a page with the element", async () => {
  const element = `import "./src/element/index.ts";`;
  const both = await weigh(`${element} export * from "./src/element/present/presenter.ts";`);
  expect(both).toBeGreaterThan((await weigh(element)) + 4);
});

test("what remains is drawn without the graph that measures need", async () => {
  const { metafile } = await build({
    stdin: { contents: `export { renderOutlook } from "./src/index.ts";`, resolveDir: ".", loader: "ts" },
    ...OPTIONS,
    metafile: true,
  });
  const drawn = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
  );
  expect(drawn.some((name) => name.endsWith("src/time/outlook.ts"))).toBe(true);
  expect(drawn.filter((name) => name.includes("graphology"))).toEqual([]);
});

test("a size above its ceiling is seen", async () => {
  const noise = Array.from({ length: 4000 }, (_, i) => Math.sin(i).toString(36)).join("");
  expect(await weigh(`console.log(${JSON.stringify(noise)})`)).toBeGreaterThan(10);
});
