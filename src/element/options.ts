import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { resolveViewOptions, VIEW_DEFAULTS, type ViewOptions } from "../view/options.ts";

/** The options that have an attribute each. What is not said has the default of the view. */
export const OPTIONS = [
  ...(["layout", "audience", "reader", "viewer", "voice", "theme", "notation", "actor", "idPrefix"] as const),
  ...(["header", "legend", "supportLetters", "zoomable", "editable"] as const),
] satisfies readonly (keyof ViewOptions)[];

export type ElementOptions = { [K in (typeof OPTIONS)[number]]: ViewOptions[K] | undefined };

const SWITCHES = new Set<string>(["header", "legend", "supportLetters", "zoomable", "editable"]);

/** A switch as markup and frameworks write it: on where it stands alone, off as `"false"`. */
const switchOf = (value: unknown): unknown => {
  if (value === "" || value === "true") return true;
  return value === "false" ? false : (value ?? undefined);
};

/** An attribute that switches something. */
export const switched = { fromAttribute: switchOf };

/**
 * All options of a view: those of the element, else those in `more`, else the defaults. A wrong one is told to
 * `refuse` and is as if it had not been said; but for the audience, where a slip of the pen must not show more.
 * @throws {EcomapError} `wrong-option` for the audience.
 */
export function viewOptions(
  element: Partial<ElementOptions>,
  more: Partial<ViewOptions>,
  redactedFor: EcomapDocument["redactedFor"],
  refuse: (error: EcomapError) => void,
): ViewOptions {
  const said = new Map<string, unknown>(Object.entries(more));
  for (const name of OPTIONS) {
    const value = SWITCHES.has(name) ? switchOf(element[name]) : (element[name] ?? undefined);
    if (value !== undefined) said.set(name, value);
  }
  for (;;) {
    try {
      return resolveViewOptions({
        ...VIEW_DEFAULTS,
        ...(redactedFor && { audience: redactedFor }),
        ...Object.fromEntries(said),
      });
    } catch (error) {
      const wrong = error instanceof EcomapError ? error.path[0] : undefined;
      const isSlip = typeof wrong === "string" && wrong !== "audience" && said.delete(wrong);
      if (!(error instanceof EcomapError) || !isSlip) throw error;
      refuse(error);
    }
  }
}
