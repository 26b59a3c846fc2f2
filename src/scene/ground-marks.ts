import type { Grounds } from "../layout/types.ts";
import type { Mark } from "./marks.ts";
import { ringMarks } from "./ring-marks.ts";
import { sectorMarks } from "./sector-marks.ts";
import type { Theme } from "./theme.ts";

/** What lies under everything else: rings of closeness or sectors of a life. */
export function groundMarks(grounds: Grounds | undefined, theme: Theme): Mark[] {
  if (!grounds) return [];
  return grounds.is === "rings" ? ringMarks(grounds.rings, theme) : sectorMarks(grounds.radii, grounds.sectors, theme);
}

/** How a picture tells of rings: by the rings themselves, or by arcs in its sectors. */
export type RingsShown = "rings" | "arcs" | undefined;

export function ringsShown(grounds: Grounds | undefined): RingsShown {
  if (grounds?.is === "rings") return "rings";
  return grounds?.sectors.some(({ arcs }) => arcs.length > 0) ? "arcs" : undefined;
}
