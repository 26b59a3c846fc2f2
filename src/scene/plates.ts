import { round } from "../layout/round.ts";
import { textWidth } from "../layout/text/width.ts";
import type { Mark, Scene } from "./marks.ts";

/** How much of a text lies left of the point that it hangs from. */
const LEFT = { start: 0, middle: 0.5, end: 1 };
/** Of a plate, in shares of the size of its letters: its height, how far its middle is above their line, and how far it goes beside them. */
const [HEIGHT, MIDDLE, BESIDE] = [1.08, 0.28, 0.12];

/**
 * A scene for print: names stand on plates of the ground in place of within rims. A browser that prints writes a rim as a
 * text of its own, so that what is copied would say each name twice.
 */
export const onPlates = (scene: Scene): Scene => ({ ...scene, marks: scene.marks.flatMap(plated) });

function plated(mark: Mark): readonly Mark[] {
  if (mark.type === "group") return [{ ...mark, children: mark.children.flatMap(plated) }];
  if (mark.type !== "text" || mark.halo === undefined) return [mark];
  const { halo: stroke, ...text } = mark;
  const { key, x, y, size } = text;
  const width = textWidth(text.text, size, text.weight);
  const commands = `M${round(x - width * LEFT[text.anchor] - BESIDE * size)} ${round(y - MIDDLE * size)}h${round(width + 2 * BESIDE * size)}`;
  return [{ type: "path", key: `${key}-plate`, commands, stroke, strokeWidth: HEIGHT * size, opacity: 0.8 }, text];
}
