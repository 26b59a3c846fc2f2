import { fileURLToPath } from "node:url";

const STUBS = {
  "d3-transition": `export function interrupt() {}`,
  "d3-interpolate": `export function interpolateZoom() { throw new TypeError("no transitions"); }`,
};
const ONE_NODE = fileURLToPath(new URL("one-node.mjs", import.meta.url));

/**
 * Bundles d3-zoom without transitions and the colours, easings, in-betweens and timers they bring, and without all that
 * d3-selection does with many nodes and their data: part of what a page would load. d3-zoom asks d3-transition to
 * interrupt, and d3-interpolate for the steps between two places; the view starts no transition of theirs (its double
 * click to zoom is off), and zooms one picture.
 */
export const noTransitions = {
  name: "no-transitions",
  setup(build) {
    build.onResolve({ filter: /^d3-selection$/ }, () => ({ path: ONE_NODE }));
    build.onResolve({ filter: /^d3-(transition|interpolate)$/ }, ({ path }) => ({ path, namespace: "no-transitions" }));
    build.onLoad({ filter: /.*/, namespace: "no-transitions" }, ({ path }) => ({
      contents: STUBS[path],
      resolveDir: ".",
    }));
  },
};

/** The same for Vite. */
export const noTransitionsInVite = {
  name: "no-transitions",
  enforce: "pre",
  resolveId: (id) => (id === "d3-selection" ? ONE_NODE : id in STUBS ? `\0${id}` : undefined),
  load: (id) => (id.startsWith("\0") ? STUBS[id.slice(1)] : undefined),
};
