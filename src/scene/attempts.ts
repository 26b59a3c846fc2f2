import type { NetworkIndex } from "../network/network-index.ts";
import type { DrawOptions } from "./options.ts";
import { isUpright } from "./proportion.ts";
import { needsOf, type Sheet } from "./sheet.ts";

/**
 * What is tried when a map is laid out again for a sheet: whether roles stand under names, how much narrower the map is
 * than the sheet would have it, and how much larger letters are than they need be.
 */
export interface Attempt {
  readonly roles: boolean;
  readonly narrow: number;
  readonly ample: number;
}

interface Plan {
  readonly attempts: readonly Attempt[];
  /** How often each is tried, with what the last time came to. */
  readonly tries: number;
  /** Sizes of letters that are tried besides, in map units. */
  readonly besides: readonly number[];
}

const ON_PAPER: readonly Attempt[] = [
  { roles: true, narrow: 1, ample: 1 },
  { roles: false, narrow: 1, ample: 1 },
  { roles: true, narrow: 0.8, ample: 1 },
  { roles: false, narrow: 0.8, ample: 1 },
  { roles: false, narrow: 0.8, ample: 1.1 },
  { roles: false, narrow: 1, ample: 1.2 },
  { roles: false, narrow: 0.9, ample: 1.3 },
];
/** Fewer, as a living map is drawn at every change. */
const ON_SCREEN: readonly Attempt[] = [
  { roles: true, narrow: 1, ample: 1.1 },
  { roles: false, narrow: 1, ample: 1.1 },
  { roles: false, narrow: 0.8, ample: 1.2 },
];
const ON_PHONE: readonly Attempt[] = [
  { roles: false, narrow: 0.8, ample: 1.1 },
  { roles: false, narrow: 1.25, ample: 1.1 },
  { roles: false, narrow: 0.65, ample: 1.2 },
  { roles: false, narrow: 0.9, ample: 1 },
];
/** A saved place may have been found with letters of another size, and holds with those. */
const HELD_LETTERS = [15, 17, 20] as const;

/** Of a larger map not all can be read at arm's length on one sheet; a wide picture of more than a few is drawn once. */
const CROWD = 60;
const SCREEN_CROWD = 25;
/** With more people than these nothing can be read without looking closer, and places take long to find. */
export const THRONG = 150;

const ONCE: Plan = { attempts: [], tries: 0, besides: [] };

/** What is tried for a map on a sheet. */
export function planFor(sheet: Sheet, { doc, members }: NetworkIndex, layout: DrawOptions["layout"]): Plan {
  if (members.length > (sheet.unit === "mm" || isUpright(sheet) ? CROWD : SCREEN_CROWD)) return ONCE;
  if (sheet.unit === "mm") return { attempts: ON_PAPER, tries: 4, besides: [] };
  const besides = doc.places?.[layout]?.length ? HELD_LETTERS : [];
  return isUpright(sheet) ? { attempts: ON_PHONE, tries: 1, besides } : { attempts: ON_SCREEN, tries: 2, besides };
}

/** Larger letters would leave the names no room. */
export const LARGEST = 24;
const DENSE = { from: 0.35, to: 0.8 };

/** The size of letters with which so many are likely to be legible, or nearly; 0 for the usual sizes. Map units. */
export function lettersFor({ unit, width, height, leastText }: Sheet, members: number): number {
  const dense = (needsOf(members) * leastText * leastText) / (width * height);
  if (dense < DENSE.from || members > (unit === "mm" ? CROWD : THRONG)) return 0;
  return Math.min(LARGEST, Math.round((14 + (10 * (dense - DENSE.from)) / (DENSE.to - DENSE.from)) * 4) / 4);
}
