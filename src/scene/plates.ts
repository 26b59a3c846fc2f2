import { round } from "../layout/round.ts";
import { textWidth } from "../layout/text/width.ts";
import type { Mark, PathMark, Scene, TextMark } from "./marks.ts";

/** How much of a text lies left of the point that it hangs from. */
const LEFT = { start: 0, middle: 0.5, end: 1 } as const;
/** Above and below the line on which letters stand, at either end, and of corners, in shares of their size. */
const [ABOVE, BELOW, BESIDE, CORNER] = [0.82, 0.26, 0.12, 0.25];

/**
 * A scene for print: names stand on plates of the ground in place of within rims. A browser that prints writes a rim as a
 * text of its own, so that what is copied would say each name twice.
 */
export const onPlates = (scene: Scene): Scene => ({ ...scene, marks: scene.marks.flatMap(plated) });

function plated(mark: Mark): readonly Mark[] {
  if (mark.type === "group") return [{ ...mark, children: mark.children.flatMap(plated) }];
  if (mark.type !== "text" || mark.halo === undefined) return [mark];
  const { halo, ...text } = mark;
  return [plateOf(text, halo), text];
}

function plateOf({ key, text, x, y, size, weight, anchor }: TextMark, fill: string): PathMark {
  const corner = CORNER * size;
  const width = textWidth(text, size, weight) + 2 * (BESIDE * size - corner);
  const height = (ABOVE + BELOW) * size - 2 * corner;
  const left = x - (width + 2 * corner - 2 * BESIDE * size) * LEFT[anchor] - BESIDE * size + corner;
  const [across, down, bow] = [round(width), round(height), round(corner)];
  const turn = (dx: number, dy: number) => `a${bow} ${bow} 0 0 1 ${dx} ${dy}`;
  return {
    ...{ type: "path", key: `${key}-plate`, fill, opacity: 0.8 },
    commands: [
      `M${round(left)} ${round(y - ABOVE * size)}h${across}${turn(bow, bow)}v${down}${turn(-bow, bow)}`,
      `h${-across}${turn(-bow, -bow)}v${-down}${turn(bow, -bow)}z`,
    ].join(""),
  };
}
