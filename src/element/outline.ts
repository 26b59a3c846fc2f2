import type { EcomapDocument } from "../document/types.ts";
import { seenBy } from "../scene/draw.ts";
import { drawOptionsOf, type ViewOptions } from "../view/options.ts";
import { type Outline, outlineOf } from "../words/outline.ts";

/** The rows of the list, made again where the document or the options are others. */
export function makeOutline(): (doc: EcomapDocument, options: ViewOptions) => Outline {
  let last: { readonly doc: EcomapDocument; readonly options: ViewOptions; readonly rows: Outline } | undefined;
  return (doc, options) => {
    if (last?.doc !== doc || last.options !== options) {
      const { index, words } = seenBy(doc, drawOptionsOf(options));
      last = { doc, options, rows: outlineOf(index, words, options.layout === "rings") };
    }
    return last.rows;
  };
}
