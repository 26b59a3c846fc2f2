import { blankScene } from "../scene/blank.ts";
import { type DrawOptions, resolveDrawOptions } from "../scene/options.ts";
import { onPlates } from "../scene/plates.ts";
import { sheetOf } from "../scene/sheet.ts";
import { pictureElement } from "./elements.ts";
import { elementToString } from "./to-string.ts";

/**
 * A sheet to draw on by pen, as the text of one SVG file: empty rings or sectors (by `layout`), an open circle in the
 * middle and a legend of all signs. On A3 where no other paper is asked for, at its true size.
 * @throws {EcomapError} for options that are unknown or wrong.
 */
export function renderBlank(options: Partial<DrawOptions> = {}): string {
  const wished = resolveDrawOptions({ layout: "rings", theme: "print", ...options });
  const paper = wished.paper === "none" ? "a3" : wished.paper;
  const sheet = sheetOf({ ...wished, paper }, 0);
  const size = { width: `${sheet.width}mm`, height: `${sheet.height}mm` };
  const scene = blankScene(wished, sheet);
  return `${elementToString(pictureElement(wished.plates ? onPlates(scene) : scene, wished.idPrefix, size))}\n`;
}
