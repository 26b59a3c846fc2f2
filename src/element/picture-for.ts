import type { EcomapDocument } from "../document/types.ts";
import { pictureElement } from "../picture/elements.ts";
import { written } from "../picture/render-to-string.ts";
import { makeNode } from "../picture/to-dom.ts";
import { draw } from "../scene/draw.ts";
import { DRAW_DEFAULTS, type DrawOptions } from "../scene/options.ts";
import { onPlates } from "../scene/plates.ts";
import { drawOptionsOf, type ViewOptions } from "../view/options.ts";

/** A picture on its way out, drawn once: as the text of a file, and as a node for a page. */
export interface PictureFor {
  readonly text: () => string;
  readonly node: (page: Document) => SVGElement;
}

/** What is said of a picture that goes out; with a sheet it is one to print. */
export type OutOptions = Pick<DrawOptions, "audience" | "paper"> & Partial<Pick<DrawOptions, "reader" | "orientation">>;

/**
 * What goes out of the screen for an audience: the picture of the copy that is made for them, and nothing else of the document.
 * @throws {EcomapError} as `forAudience` where it may not be made.
 */
export function pictureFor(doc: EcomapDocument, options: ViewOptions, out: OutOptions): PictureFor {
  const { width, height } = DRAW_DEFAULTS;
  const theme = out.paper !== "none" || options.theme === "dark" ? "print" : options.theme;
  const drawn: DrawOptions = { ...drawOptionsOf(options), width, height, theme, ...out };
  const drawing = draw(doc, drawn);
  return {
    text: () => written(drawing, drawn),
    node: (page) => makeNode(page, pictureElement(onPlates(drawing.scene), `${options.idPrefix}-print`)),
  };
}
