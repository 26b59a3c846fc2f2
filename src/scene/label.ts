import type { PlacedSymbol } from "../layout/types.ts";
import type { Mark } from "./marks.ts";
import type { Theme } from "./theme.ts";

/** The lines of a label: the name, and lighter the role. Faded for one who left. A rim of the ground keeps them legible over lines. */
export function labelMarks({ lines, align }: PlacedSymbol, theme: Theme, faded: boolean): Mark[] {
  return lines.map(
    ({ text, x, y, size, light }, i): Mark => ({
      type: "text",
      key: `label-${i}`,
      hook: "label",
      text,
      x,
      y,
      size,
      weight: "normal",
      anchor: align === undefined ? "middle" : align < 0 ? "start" : "end",
      fill: light || faded ? theme.muted : theme.text,
      halo: theme.ground,
    }),
  );
}
