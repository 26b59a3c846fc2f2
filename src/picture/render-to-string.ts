import type { EcomapDocument } from "../document/types.ts";
import { draw } from "../scene/draw.ts";
import { audienceOf, type DrawOptions, resolveDrawOptions } from "../scene/options.ts";
import { pictureElement } from "./elements.ts";
import { elementToString } from "./to-string.ts";

/**
 * The map as the text of one SVG file, for its audience (by default the client). Needs no DOM: the same document and
 * options give the same bytes in Node and in browsers. `width` and `height` are CSS pixels.
 * @throws {EcomapError} for options that are unknown, wrong or not there yet.
 */
export function renderToString(doc: EcomapDocument, options: Partial<DrawOptions> = {}): string {
  const resolved = resolveDrawOptions({ ...audienceOf(doc), ...options });
  const { scene } = draw(doc, resolved);
  const height =
    resolved.height === 0 ? Math.round((resolved.width * scene.box.height) / scene.box.width) : resolved.height;
  return `${elementToString(pictureElement(scene, resolved.idPrefix, { width: resolved.width, height }))}\n`;
}
