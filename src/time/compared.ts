import { differencesOf } from "../command/timeline/differences-of.ts";
import type { EcomapDocument } from "../document/types.ts";
import { type Drawing, draw } from "../scene/draw.ts";
import type { DrawOptions } from "../scene/options.ts";
import { changesLens, isSigned } from "./changes-lens.ts";
import { drawStrip, type StripPart } from "./strip.ts";

/**
 * Two maps of one client in one picture: the later one, with signs of what is otherwise, and faint who and what is gone.
 * Both are copies for one audience.
 * @param line told under the title; where there is no sign it says that nothing changed
 */
export const drawCompared = (
  before: EcomapDocument,
  after: EcomapDocument,
  line: string,
  options: DrawOptions,
): Drawing => {
  const differences = differencesOf(before, after);
  const { none } = options.language.changes;
  const told = differences.some(isSigned) ? line : [line, none].filter((part) => part !== "").join(" · ");
  return draw(withGone(before, after), { ...options, lens: changesLens(differences, told) });
};

/** The same as two maps next to one another, on which everybody stands on the same spot. */
export const drawBeside = (before: StripPart, after: StripPart, doc: EcomapDocument, options: DrawOptions) => {
  const lens = changesLens(differencesOf(before.copy, after.copy));
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
