import type { Mark } from "./marks.ts";
import type { Theme } from "./theme.ts";

/** The first holds the question. */
const RINGS = [165, 205, 245];
/** How far from the client a page has to hold them. */
export const EMPTY_REACH = 247;

/** Large enough to be there on a photocopy. */
const DOTS = { strokeWidth: 2.4, dash: [0.1, 8], cap: "round" } as const;

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
        ...(i === 0 ? { strokeWidth: 1.6 } : DOTS),
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
