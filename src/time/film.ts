import { differencesOf } from "../command/timeline/differences-of.ts";
import { documentAt } from "../command/timeline/document-at.ts";
import { unionOf } from "../command/timeline/union.ts";
import { dayOf } from "../document/dates.ts";
import type { EcomapDocument } from "../document/types.ts";
import { around } from "../layout/around.ts";
import { holdPlacement } from "../layout/held.ts";
import { indexNetwork } from "../network/network-index.ts";
import { compose } from "../scene/compose.ts";
import { draw } from "../scene/draw.ts";
import type { Drawing } from "../scene/drawing.ts";
import { keepMarks } from "../scene/keep-marks.ts";
import type { LensOf } from "../scene/lens.ts";
import type { Mark } from "../scene/marks.ts";
import { type DrawOptions, radiusOf } from "../scene/options.ts";
import { grown } from "../scene/rects.ts";
import { changesLens } from "./changes-lens.ts";
import { withGone } from "./compared.ts";
import { firstDay } from "./days.ts";
import { steadyBy } from "./still.ts";

/** A map through time, of which any day is drawn at once: only lines and signs change, and who comes and goes. Days: `YYYY-MM-DD`. */
export interface Film {
  readonly at: (day: string) => Drawing;
  /** The last day, with a sign at all that became otherwise since another. */
  readonly since: (day: string) => Drawing;
}

/**
 * Lays out everybody who ever was on a map, once; each day is drawn on those places. Without header and legend: what
 * stands still has no date, and a legend of one day would not be that of the next.
 * @param doc a copy for one audience; with more days than one, for those who are told history
 * @param days all that can be asked for
 */
export function filmOf(doc: EcomapDocument, days: readonly string[], options: DrawOptions): Film {
  const plain: DrawOptions = { ...options, header: false, legend: false };
  const union = unionOf([doc, ...beforeSomebodyGoes(doc, days)], doc);
  const whole = draw(union, plain);
  const steady = steadyBy(whole);
  const box = around([whole.scene.box, grown(whole.placement.bounds, EDGE)]);
  const boxOptions = { radius: radiusOf(plain), leastText: whole.look.leastText, rolesUpTo: steady.rolesUpTo };
  let marks: readonly Mark[] = [];
  const still = (copy: EcomapDocument, through?: LensOf): Drawing => {
    const index = indexNetwork(copy);
    const placement = holdPlacement(whole.placement, index, whole.words, boxOptions);
    const look = { ...whole.look, lens: through?.(index, whole.words) };
    // The box is that of all days: nothing is fitted to a sheet for one.
    const unfitted = { ...look, sheet: { ...look.sheet, isOpen: true } };
    const scene = compose(index, placement, whole.words, unfitted);
    marks = keepMarks(marks, scene.marks);
    return { ...whole, index, placement, look, scene: { ...scene, box, marks } };
  };
  const last = days.at(-1) ?? "";
  // Who is told no history has one day alone, as the document has it.
  const on = (day: string): EcomapDocument => (days.length === 1 ? doc : documentAt(doc, day));
  return {
    at: kept((day) => still(on(day))),
    since: kept((day) => {
      // Both without what had ended: who stopped before did not come since.
      const [before, after] = [documentAt(doc, day), documentAt(doc, last)];
      return still(withGone(before, after), changesLens(differencesOf(before, after)));
    }),
  };
}

/** Drawings of so many days are kept. All of a long history would fill the memory, and clearing that up stops the hand. */
const KEPT = 40;

/** What was drawn lately is kept: a hand goes to and fro. */
function kept(draw: (day: string) => Drawing): (day: string) => Drawing {
  const drawn = new Map<string, Drawing>();
  return (day) => {
    const known = drawn.get(day) ?? draw(day);
    // The day that was asked for longest ago is the first to go.
    drawn.delete(day);
    drawn.set(day, known);
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
    return known;
  };
}

/** Round a map, in map units. */
const EDGE = 8;

/** The map as it was just before each day on which somebody or something went: all others are on the last one. */
function beforeSomebodyGoes(doc: EcomapDocument, days: readonly string[]): readonly EcomapDocument[] {
  const goes = new Set(
    doc.history.filter(({ ops }) => ops.some((op) => "removed" in op)).map((change) => firstDay(dayOf(change))),
  );
  const before = days.filter((_, i) => goes.has(days[i + 1] ?? ""));
  return before.map((day) => documentAt(doc, day));
}
