import { textWidth } from "../layout/text/width.ts";
import { type WrappedText, wrapText } from "../layout/text/wrap.ts";

/** Names wider than this, in times the size of their letters, are tried on several lines; wider than that, on those alone. */
const LONG = 9;
const WIDEST = 18;
const LINES = 4;

/** The ways to write the name of a group in letters of a size: whole on one line first, where that is not too wide. */
export function nameForms(name: string, size: number): readonly WrappedText[] {
  const wrap = (maxWidth: number, maxLines: number) => wrapText(name, { size, weight: "bold", maxWidth, maxLines });
  const whole = wrap(Number.POSITIVE_INFINITY, 1);
  if (whole.width <= LONG * size) return [whole];
  const longest = name.split(/\s/).reduce((most, word) => Math.max(most, textWidth(word, size, "bold")), 0);
  const broken = wrap(Math.max(LONG * size, whole.width / (LINES - 1), longest), LINES);
  if (broken.cut || broken.width >= whole.width) return [whole];
  return whole.width > WIDEST * size ? [broken] : [whole, broken];
}
