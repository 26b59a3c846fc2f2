import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { ViewOptions } from "../view/options.ts";
import type { LivingMap } from "./living-map.ts";

/** Draws what can be drawn. What cannot is tried and told once. */
export interface Tries {
  readonly fault: EcomapError | undefined;
  readonly isVain: (doc: EcomapDocument, options: ViewOptions) => boolean;
  readonly draw: (stage: Element, doc: EcomapDocument, options: ViewOptions) => void;
}

export function makeTries(map: LivingMap, failed: (error: EcomapError) => void): Tries {
  let last: { readonly doc: EcomapDocument; readonly options: ViewOptions; readonly error: EcomapError } | undefined;
  return {
    get fault() {
      return last?.error;
    },
    isVain: (doc, options) => last?.doc === doc && last.options === options,
    draw: (stage, doc, options) => {
      try {
        map.show(stage, doc, options);
        last = undefined;
      } catch (error) {
        if (!(error instanceof EcomapError)) throw error;
        last = { doc, options, error };
        map.destroy();
        failed(error);
      }
    },
  };
}
