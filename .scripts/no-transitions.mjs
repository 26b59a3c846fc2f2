/**
 * Bundles d3-zoom without d3-transition and d3-interpolate, and the colours, easings and timers they bring: a third of
 * what a page would load. d3-zoom asks the one to interrupt transitions and takes from the other the way of a
 * transition; the view starts none (its double click to zoom is off).
 */
export const noTransitions = {
  name: "no-transitions",
  setup(build) {
    const named = { filter: /^d3-(transition|interpolate)$/ };
    build.onResolve(named, ({ path }) => ({ path, namespace: "no-transitions" }));
    build.onLoad({ filter: /d3-interpolate/, namespace: "no-transitions" }, () => ({
      contents: "export const interpolateZoom = undefined;",
    }));
    build.onLoad({ filter: /d3-transition/, namespace: "no-transitions" }, () => ({
      contents: `import { selection } from "d3-selection";
        selection.prototype.interrupt = function () { return this; };
        export function interrupt() {}`,
      resolveDir: ".",
    }));
  },
};
