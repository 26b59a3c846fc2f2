import { ASPECT } from "../layout/oval.ts";
import type { DrawOptions } from "./options.ts";
import type { Sheet } from "./sheet.ts";

/** The share of the longer side of a sheet that a legend leaves to the map. */
const BESIDE_LEGEND = 0.75;

/** How much wider than high a map on a sheet had best be. */
export function aspectOn({ width, height, letters }: Sheet, hasLegend: boolean): number {
  if (letters) return ASPECT;
  const share = hasLegend ? BESIDE_LEGEND : 1;
  return width > height ? (share * width) / height : width / (share * height);
}

/** A map that is narrower still is a rope, and its rings are no rings. */
const NARROWEST = 0.45;
/** In narrower ones wedges above and below the client are too thin for names, so that all of it grows. */
const NARROWEST_WEDGES = 0.36;

/** How much wider than high a map is to be, where it is to be `wide` times as wide as its sheet would have it. */
export function proportionFor(sheet: Sheet, { layout, legend }: DrawOptions, wide: number): number {
  const aspect = aspectOn(sheet, legend);
  return layout === "sectors" ? Math.max(NARROWEST_WEDGES, aspect * wide) : Math.max(NARROWEST, aspect) * wide;
}

export const isUpright = ({ width, height }: Sheet): boolean => height > width;

/** What is round a map, in letters; and by how much smaller letters may be than is wished, before names of many keep from their places. */
const SPARE = 3;
const NEARLY = 0.94;

/** How wide a map may be on an upright sheet, in map units, with smallest letters of a size; as wide as it likes on others. */
export function spanOn(sheet: Sheet, letters: number): number | undefined {
  const { width, margin, leastText } = sheet;
  return isUpright(sheet) ? ((width - 2 * margin) / (NEARLY * leastText) - SPARE) * letters : undefined;
}
