import type { GroundName } from "../layout/types.ts";
import type { Mark, TextMark } from "./marks.ts";

/** The name of a part of the ground, to be read. A rim of the ground keeps it legible where a tie must pass. */
export const groundNameMarks = (
  { lines }: GroundName,
  fill: string,
  halo: string,
  weight: TextMark["weight"] = "bold",
): Mark[] =>
  lines.map(
    ({ text, x, y, size }, i): Mark => ({
      type: "text",
      key: `name-${i}`,
      text,
      x,
      y,
      size,
      weight,
      anchor: "middle",
      fill,
      halo,
    }),
  );
