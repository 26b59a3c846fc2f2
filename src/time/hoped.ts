import { type Difference, differencesOf, isLimit, limitsOf } from "../command/timeline/differences-of.ts";
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
  const differences = [...differencesOf(seen, hoped), ...limited.flatMap(signsOf)];
  const ties = hoped.ties.map((tie) => (limited.includes(tie) ? withoutLimits(tie) : tie));
  const { language } = wordsFor(seen, options);
  const { hoped: now, asHoped: heading } = language.changes;
  const line = [dateLine(seen, language), now].filter((part) => part !== "").join(" · ");
  return draw({ ...hoped, ties }, { ...options, lens: changesLens(differences, line, heading) });
}

const signsOf = (tie: Tie): readonly Difference[] =>
  [...new Set(limitsOf(tie).map((limit) => (limit.for === "member" ? "unburdened" : "bounded")))].map(
    (kind): Difference => ({ kind, table: "ties", id: tie.id }),
  );
const withoutLimits = (tie: Tie): Tie => ({ ...tie, moves: (tie.moves ?? []).filter((move) => !isLimit(move)) });
