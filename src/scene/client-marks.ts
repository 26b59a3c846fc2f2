import type { PlacedSymbol } from "../layout/types.ts";
import type { Mark } from "./marks.ts";
import { iconMark, outline } from "./symbol.ts";
import type { Theme } from "./theme.ts";

/** The client: the large filled circle in the middle, with the name inside. */
export function clientMarks(symbol: PlacedSymbol, theme: Theme): Mark[] {
  const { x, y, radius, label, lines } = symbol;
  const icon = Math.min(34, 2 * (label.y - (y - radius)) - 24);
  return [
    outline("outline", "circle", x, y, radius, { fill: theme.client, stroke: theme.ground, strokeWidth: 2 }),
    iconMark("icon", "person", x, label.y - icon / 2 - 1, icon, theme.onClient),
    ...lines.map(
      (line, i): Mark => ({
        type: "text",
        key: `label-${i}`,
        hook: "label",
        text: line.text,
        x: line.x,
        y: line.y,
        size: line.size,
        weight: "bold",
        anchor: "middle",
        fill: theme.onClient,
      }),
    ),
  ];
}
