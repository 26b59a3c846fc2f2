import { type Difference, differencesOf } from "../command/timeline/differences-of.ts";
import { isDrawnSame } from "../command/timeline/is-same.ts";
import type { EcomapDocument } from "../document/types.ts";
import { draw } from "../scene/draw.ts";
import type { Drawing } from "../scene/drawing.ts";
import type { DrawOptions } from "../scene/options.ts";
import { changesLens, isSigned } from "./changes-lens.ts";
import { drawStrip, type StripPart } from "./strip.ts";

/**
 * Two maps of one client in one picture: the later one, with signs of what is otherwise, and faint who and what is gone.
 * Both are copies for one audience.
 * @param line told under the title; where all that is drawn is the same it says that nothing changed
 */
export const drawCompared = (
  before: EcomapDocument,
  after: EcomapDocument,
  line: string,
  options: DrawOptions,
): Drawing => {
  const differences = signedOf(before, after);
  const { none } = options.language.changes;
  const isOtherwise = differences.some(isSigned) || !isDrawnSame(before, after);
  const told = isOtherwise ? line : [line, none].filter((part) => part !== "").join(" · ");
  return draw(withGone(before, after), { ...options, lens: changesLens(differences, told) });
};

/** What is otherwise; a contact that came to its end is no more on the picture, as whoever is gone. Who died has another sign. */
function signedOf(before: EcomapDocument, after: EcomapDocument): readonly Difference[] {
  const ended = new Set(before.ties.filter(({ state }) => state === "ended").map(({ id }) => id));
  const there = new Set(before.ties.map(({ id }) => id));
  const gone = after.ties.filter(({ id, state }) => state === "ended" && there.has(id) && !ended.has(id));
  return [...differencesOf(before, after), ...gone.map(({ id }): Difference => ({ kind: "gone", table: "ties", id }))];
}

/** The same as two maps next to one another, on which everybody stands on the same spot. */
export const drawBeside = (before: StripPart, after: StripPart, doc: EcomapDocument, options: DrawOptions) => {
  const lens = changesLens(signedOf(before.copy, after.copy));
  return drawStrip([before, { ...after, copy: withGone(before.copy, after.copy), lens }], doc, options);
};

/** A map, and on it who and what was there before. */
export function withGone(before: EcomapDocument, after: EcomapDocument): EcomapDocument {
  const gone = <T extends { readonly id: string }>(was: readonly T[], is: readonly T[]): readonly T[] => {
    const there = new Set(is.map(({ id }) => id));
    return was.filter(({ id }) => !there.has(id));
  };
  return {
    ...after,
    members: [...after.members, ...gone(before.members, after.members)],
    ties: [...after.ties, ...gone(before.ties, after.ties)],
  };
}
