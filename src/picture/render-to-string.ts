import type { EcomapDocument } from "../document/types.ts";
import { draw } from "../scene/draw.ts";
import type { Look } from "../scene/look.ts";
import type { Scene } from "../scene/marks.ts";
import { audienceOf, type DrawOptions, resolveDrawOptions } from "../scene/options.ts";
import { onPlates } from "../scene/plates.ts";
import { type PictureSize, pictureElement } from "./elements.ts";
import { elementToString } from "./to-string.ts";

/**
 * The map as the text of one SVG file, for its audience (by default the client). Needs no DOM: the same document and
 * options give the same bytes in Node and in browsers. `width` and `height` are CSS pixels; with `paper` the picture has
 * the size of the sheet in millimetres, and prints at it.
 * @throws {EcomapError} for options that are unknown, wrong or not there yet.
 */
export function renderToString(doc: EcomapDocument, options: Partial<DrawOptions> = {}): string {
  const resolved = resolveDrawOptions({ ...audienceOf(doc), ...options });
  return written(draw(doc, resolved), resolved);
}

/** A drawing as the text of a file. */
export const written = (
  { scene, look }: { readonly scene: Scene; readonly look: Pick<Look, "sheet"> },
  { idPrefix, width, plates }: Pick<DrawOptions, "idPrefix" | "width" | "plates">,
): string => {
  const shown = plates ? onPlates(scene) : scene;
  return `${elementToString(pictureElement(shown, idPrefix, sizeOf(scene, look, width)))}\n`;
};

function sizeOf({ box }: Scene, { sheet }: Pick<Look, "sheet">, width: number): PictureSize {
  if (sheet.isOpen) return { width, height: Math.round((width * box.height) / box.width) };
  if (sheet.unit === "px") return sheet;
  return { width: `${sheet.width}mm`, height: `${sheet.height}mm` };
}
