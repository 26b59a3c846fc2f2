// One classic file for pages without a bundler: all of `ecomap` and `ecomap/view`, and the languages.
export {
  applyCommand,
  EcomapError,
  en,
  explain,
  forAudience,
  formatPath,
  networkOf,
  parseEcomap,
  renderToString,
  safeParseEcomap,
  serialize,
} from "../index.ts";
export { nl } from "../words/languages/nl.ts";
export { createEcomap } from "./index.ts";
export { mapToPng, toPng } from "./png.ts";
