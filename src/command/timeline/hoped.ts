import { isProposal } from "../../document/move-rules.ts";
import type { EcomapDocument, Move, Tie } from "../../document/types.ts";
import { without } from "../../document/without.ts";

/**
 * The map that is hoped for: as it would be if every move succeeded. Ties to strengthen have the strength that is hoped
 * for, broken ones are mended, contacts to wake or to find are there. Limits stay, as they are agreed already, and bring
 * calm: there is no tension or quarrel where the client has one, and nobody is asked too much who has one. What is kept
 * stays as it is. Of somebody who died nothing is hoped.
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
  const calm = moves.reduce(bounded, tie);
  return hopes.length === 0
    ? calm
    : hopes.reduce(succeeded, { ...calm, moves: moves.filter((one) => !hopes.includes(one)) });
}

/** A tie on which a limit is kept to by everybody. */
function bounded(tie: Tie, move: Move): Tie {
  if (move.type !== "bound") return tie;
  if (move.for === "member") return isHeavy(tie) ? { ...tie, load: { ...tie.load, level: "fitting" } } : tie;
  return tie.quality === "stressful" || tie.quality === "conflicted" ? without(tie, "quality") : tie;
}

const isHeavy = ({ load }: Tie): boolean => load?.level === "heavy" || load?.level === "overloaded";

/** A tie after one of its moves succeeded. */
function succeeded(tie: Tie, move: Move): Tie {
  const active: Tie = { ...tie, ...(isAway(tie) && { state: "active" }) };
  if (move.type !== "strengthen") return active;
  const mended: Tie = tie.quality === "conflicted" ? { ...active, quality: "ambivalent" } : active;
  return { ...mended, strength: move.to === undefined || move.to === "unknown" ? "strong" : move.to };
}

const isAway = ({ state }: Tie): boolean => state === "broken" || state === "dormant" || state === "wished";
