import { byId, type Difference, differencesOf, isLimit, limitsOf } from "../command/timeline/differences-of.ts";
import { hopedFor } from "../command/timeline/hoped.ts";
import type { EcomapDocument, Tie } from "../document/types.ts";
import { draw } from "../scene/draw.ts";
import type { Drawing } from "../scene/drawing.ts";
import type { DrawOptions } from "../scene/options.ts";
import { dateLine } from "../words/date-line.ts";
import { wordsFor } from "../words/words-for.ts";
import { changesLens } from "./changes-lens.ts";

/**
 * What a copy for one audience would be if every move succeeded, with signs of what is otherwise than today. A limit that
 * is kept to is the sign of what was agreed or of asking less, in place of the mark that asks for it, on a tie that is as it is today.
 */
export function drawHoped(seen: EcomapDocument, options: DrawOptions): Drawing {
  const hoped = hopedFor(seen);
  const limited = hoped.ties.filter((tie) => limitsOf(tie).length > 0);
  const found = differencesOf(seen, hoped);
  const differences = [...found, ...eased(seen, hoped, found), ...limited.flatMap(signsOf)];
  const ties = hoped.ties.map((tie) => (limited.includes(tie) ? withoutLimits(tie) : tie));
  const { language } = wordsFor(seen, options);
  const { hoped: now, asHoped: heading } = language.changes;
  const line = [dateLine(seen, language), now].filter((part) => part !== "").join(" · ");
  return draw({ ...hoped, ties }, { ...options, lens: changesLens(differences, line, heading) });
}

/**
 * Ties that got what was hoped of them, and of which no other sign says so: a quarrel that is then sometimes good, a tie
 * that was strong already, or of which nobody said how strong it was.
 */
function eased(seen: EcomapDocument, hoped: EcomapDocument, found: readonly Difference[]): readonly Difference[] {
  const after = byId(hoped.ties);
  const isSigned = new Set(found.map(({ id }) => id));
  return seen.ties
    .filter((tie) => isToStrengthen(tie) && !isSigned.has(tie.id))
    .filter(({ id }) => !isToStrengthen(after.get(id)))
    .map(({ id }) => ({ kind: "stronger", table: "ties", id }));
}

const isToStrengthen = (tie: Tie | undefined): boolean =>
  (tie?.moves ?? []).some(({ type, done }) => type === "strengthen" && done === undefined);

const signsOf = (tie: Tie): readonly Difference[] =>
  [...new Set(limitsOf(tie).map((limit) => (limit.for === "member" ? "unburdened" : "bounded")))].map(
    (kind): Difference => ({ kind, table: "ties", id: tie.id }),
  );
const withoutLimits = (tie: Tie): Tie => ({ ...tie, moves: (tie.moves ?? []).filter((move) => !isLimit(move)) });
