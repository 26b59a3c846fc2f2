import { isProposal } from "../../document/move-rules.ts";
import type { EcomapDocument, Move, Tie } from "../../document/types.ts";

/**
 * The map that is hoped for: as it would be if every move succeeded. Ties to strengthen have the strength that is hoped
 * for, broken ones are mended, contacts to wake or to find are there. Limits stay, as they are agreed already: who is asked
 * less has as much as fits, and a tie with a limit on its contact is as it is. To keep to limits mends no quarrel. What is
 * kept stays as it is. Of somebody who died nothing is hoped.
 */
export function hopedFor(doc: EcomapDocument): EcomapDocument {
  const dead = new Set(doc.ties.flatMap(({ from, to, state }) => (state === "deceased" ? [from, to] : [])));
  dead.delete(doc.client.id);
  const isHopeless = ({ from, to }: Tie) => dead.has(from) || dead.has(to);
  return { ...doc, ties: doc.ties.map((tie) => (isHopeless(tie) ? tie : hopedTie(tie))) };
}

function hopedTie(tie: Tie): Tie {
  const moves = (tie.moves ?? []).filter((move) => move.done === undefined);
  const hopes = moves.filter((move) => move.type !== "keep" && isProposal(move));
  const fitting =
    moves.some(isLess) && isHeavy(tie) ? { ...tie, load: { ...tie.load, level: "fitting" as const } } : tie;
  return hopes.length === 0
    ? fitting
    : hopes.reduce(succeeded, { ...fitting, moves: moves.filter((one) => !hopes.includes(one)) });
}

const isLess = (move: Move): boolean => move.type === "bound" && move.for === "member";

const isHeavy = ({ load }: Tie): boolean => load?.level === "heavy" || load?.level === "overloaded";

/** A tie after one of its moves succeeded. */
function succeeded(tie: Tie, move: Move): Tie {
  const active: Tie = { ...tie, ...(isAway(tie) && { state: "active" }) };
  if (move.type !== "strengthen") return active;
  const mended: Tie = tie.quality === "conflicted" ? { ...active, quality: "ambivalent" } : active;
  return { ...mended, strength: move.to === undefined || move.to === "unknown" ? "strong" : move.to };
}

const isAway = ({ state }: Tie): boolean => state === "broken" || state === "dormant" || state === "wished";
