import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { resolveViewOptions, VIEW_DEFAULTS, type ViewOptions } from "../view/options.ts";

/** The options that have an attribute each. What is not said has the default of the view. */
export const OPTIONS = [
  ...(["layout", "audience", "reader", "viewer", "voice", "theme", "notation", "actor", "idPrefix"] as const),
  ...(["header", "legend", "supportLetters", "zoomable", "editable"] as const),
] satisfies readonly (keyof ViewOptions)[];

export type ElementOptions = { [K in (typeof OPTIONS)[number]]: ViewOptions[K] | undefined };

/** An attribute that is on where it stands alone or with any other text, and off as `"false"`. */
export const switched = {
  fromAttribute: (text: string | null): boolean | undefined => (text === null ? undefined : text !== "false"),
};

/** `editable`, `editable="positions"`, `editable="false"`. */
export const editing = {
  fromAttribute: (text: string | null): unknown =>
    text === null || text === "false" ? undefined : text === "" || text === "true" ? true : text,
};

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
  for (const name of OPTIONS) if (element[name] !== undefined && element[name] !== null) said.set(name, element[name]);
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
