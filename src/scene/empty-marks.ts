import type { Mark } from "./marks.ts";
import type { Theme } from "./theme.ts";

/** The first holds the question. */
const RINGS = [165, 205, 245];
/** How far from the client a page has to hold them. */
export const EMPTY_REACH = 247;

/** From the edge of the client's symbol to the base line of the question. */
const BELOW = 32;

/** A map with nobody on it yet: three open circles round the client, of a radius, and a question to begin with. */
export function emptyMarks(invitation: string, client: number, theme: Theme): Mark[] {
  return [
    ...RINGS.map(
      (radius, i): Mark => ({
        type: "circle",
        key: `ring-${i}`,
        x: 0,
        y: 0,
        radius,
        fill: "none",
        stroke: theme.group,
        strokeWidth: 1.6,
        ...(!theme.patterned && { opacity: 0.5 }),
        ...(i > 0 && { dash: [0.1, 8], cap: "round" as const }),
      }),
    ),
    {
      type: "text",
      key: "invitation",
      hook: "invitation",
      text: invitation,
      x: 0,
      y: Math.max(88, client + BELOW),
      size: 17,
      weight: "normal",
      anchor: "middle",
      fill: theme.text,
      halo: theme.ground,
    },
  ];
}
