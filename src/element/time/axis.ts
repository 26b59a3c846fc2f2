import type { Milestone } from "../../time/milestones.ts";

/** What stands over the slider: a tick for each moment, a sign for each milestone, and the years. CSS pixels. */
export interface Axis {
  readonly ticks: readonly number[];
  readonly signs: readonly { readonly is: Milestone["is"]; readonly x: number; readonly row: number }[];
  /** How many signs stand over one another, at most. */
  readonly rows: number;
  readonly years: readonly { readonly text: string; readonly x: number }[];
}

/** Half the thumb of the slider: so far from the edges its middle stays. CSS pixels. */
export const THUMB = 14;
/** Signs of one moment stand over one another, up to so many. */
const ROWS = 3;
/** So far apart years are read, and ticks seen. */
const YEAR = 44;
const TICK = 3;

/**
 * Moments stand at equal steps, however much time lies between them: where a lot happened in a month the hand has room.
 * @param days of the moments, in order
 * @param width of the slider
 */
export function axisOf(
  days: readonly string[],
  milestones: readonly Milestone[],
  width: number,
  direction: "ltr" | "rtl",
): Axis {
  const step = days.length > 1 ? (width - 2 * THUMB) / (days.length - 1) : 0;
  const along = (i: number) => THUMB + i * step;
  const at = (i: number) => Math.round(direction === "rtl" ? width - along(i) : along(i));
  const rows = new Map<number, number>();
  const signs = milestones.flatMap(({ is, day }) => {
    const i = days.indexOf(day);
    const row = rows.get(i) ?? 0;
    rows.set(i, row + 1);
    return i < 0 || row >= ROWS ? [] : [{ is, x: at(i), row }];
  });
  let last = Number.NEGATIVE_INFINITY;
  const years = days.flatMap((day, i) => {
    const year = day.slice(0, 4);
    if (year === days[i - 1]?.slice(0, 4) || along(i) - last < YEAR) return [];
    last = along(i);
    return [{ text: year, x: at(i) }];
  });
  return {
    ticks: step < TICK ? [] : days.map((_, i) => at(i)),
    signs,
    rows: Math.max(0, ...signs.map(({ row }) => row + 1)),
    years,
  };
}
