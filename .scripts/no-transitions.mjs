/**
 * Bundles d3-zoom without d3-transition and the colours, easings and timers it brings, a third of what a page would
 * load. d3-zoom asks it to interrupt transitions; the view starts none (its double click to zoom is off).
 */
export const noTransitions = {
  name: "no-transitions",
  setup(build) {
    build.onResolve({ filter: /^d3-transition$/ }, () => ({ path: "d3-transition", namespace: "no-transitions" }));
    build.onLoad({ filter: /.*/, namespace: "no-transitions" }, () => ({
      contents: `import { selection } from "d3-selection";
        selection.prototype.interrupt = function () { return this; };
        export function interrupt() {}`,
      resolveDir: ".",
    }));
  },
};
