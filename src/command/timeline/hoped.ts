import { isProposal } from "../../document/move-rules.ts";
import type { EcomapDocument, Move, Tie } from "../../document/types.ts";

/**
 * The map that is hoped for: as it would be if every move succeeded. Ties to strengthen have the strength that is hoped
 * for, broken ones are mended, contacts to wake or to find are there. Limits and what is kept stay as they are: they are
 * agreed already. Of somebody who died nothing is hoped.
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
  return hopes.length === 0
    ? tie
    : hopes.reduce(succeeded, { ...tie, moves: moves.filter((one) => !hopes.includes(one)) });
}

/** A tie after one of its moves succeeded. */
function succeeded(tie: Tie, move: Move): Tie {
  const active: Tie = { ...tie, ...(isAway(tie) && { state: "active" }) };
  if (move.type !== "strengthen") return active;
  const mended: Tie = tie.quality === "conflicted" ? { ...active, quality: "ambivalent" } : active;
  return { ...mended, strength: move.to === undefined || move.to === "unknown" ? "strong" : move.to };
}

const isAway = ({ state }: Tie): boolean => state === "broken" || state === "dormant" || state === "wished";
