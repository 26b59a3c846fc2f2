import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { noTransitions } from "../.scripts/no-transitions.mjs";

/** What a page loads of a library, by module: only these names of each. */
export interface Load {
  readonly name: string;
  readonly note: string;
  readonly modules: Readonly<Record<string, readonly string[]>>;
}

const MOUSE = { "d3-selection": ["select"], "d3-drag": ["drag"], "d3-zoom": ["zoom"] };

export const LOADS: readonly Load[] = [
  {
    name: "ecomap, to draw",
    note: "documents, force layout, pictures as text; no gestures",
    modules: { "../../src/index.ts": ["parseEcomap", "renderToString"] },
  },
  {
    name: "ecomap, to work on",
    note: "also the view, commands and undo",
    modules: { "../../src/index.ts": ["parseEcomap", "serialize"], "../../src/view/index.ts": ["createEcomap"] },
  },
  {
    name: "d3-force",
    note: "with d3-selection, -drag and -zoom; the drawing is the page's own",
    modules: {
      "d3-force": ["forceSimulation", "forceLink", "forceManyBody", "forceX", "forceY", "forceCollide"],
      ...MOUSE,
    },
  },
  {
    name: "cytoscape, fcose",
    note: "draws and drags",
    modules: { "cytoscape": ["default"], "cytoscape-fcose": ["default"] },
  },
  { name: "Graphviz", note: "pictures only, no gestures", modules: { "@hpcc-js/wasm-graphviz": ["Graphviz"] } },
  { name: "vis-network", note: "draws and drags", modules: { "vis-network": ["Network"], "vis-data": ["DataSet"] } },
  {
    name: "sigma, ForceAtlas2",
    note: "draws; dragging is the page's own",
    modules: { "sigma": ["default"], "graphology": ["default"], "graphology-layout-forceatlas2": ["default"] },
  },
  {
    name: "webcola",
    note: "with d3-selection, -drag and -zoom; the drawing is the page's own",
    modules: { "webcola": ["Layout"], ...MOUSE },
  },
];

const whole = (name: string): Plugin => ({
  name: "whole",
  setup: (build) =>
    build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: fileURLToPath(import.meta.resolve(name)) })),
});

/** Bytes that a page loads of a library, minified, and gzipped. */
export async function weigh({ modules }: Load): Promise<{ min: number; gzip: number }> {
  const lines = Object.entries(modules).map(([module, names], i) => {
    const renamed = names.map((name) => `${name} as ${name}${i}`);
    return `export { ${renamed.join(", ")} } from ${JSON.stringify(module)};`;
  });
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: fileURLToPath(new URL("./peers", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    logLevel: "silent",
    // Who draws with d3-selection takes all of it in.
    plugins: "d3-selection" in modules ? [whole("d3-selection"), noTransitions] : [noTransitions],
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
