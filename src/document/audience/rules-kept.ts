import { isBanOn, isProposal } from "../move-rules.ts";
import type { EcomapDocument, LogEntry, Tie } from "../types.ts";
import { without } from "../without.ts";

/**
 * A copy that keeps the rules which its document keeps by what is not in the copy: words of a talk apart go without the
 * yes that they need, and so does a proposal of contact where a ban no longer shows when it ended.
 */
export function withRulesKept(copy: EcomapDocument): EcomapDocument {
  const { ties, log } = copy;
  return { ...copy, ties: ties.map(withoutBanned), ...(log && { log: log.map(withoutUnconfirmed) }) };
}

function withoutBanned(tie: Tie): Tie {
  const moves = tie.moves?.filter((move) => !(isProposal(move) && isBanOn(tie, move.date)));
  if (moves === undefined || moves.length === tie.moves?.length) return tie;
  return moves.length > 0 ? { ...tie, moves } : without(tie, "moves");
}

const withoutUnconfirmed = (entry: LogEntry): LogEntry =>
  entry.kind === "apart" && entry.confidence === undefined ? without(entry, "words") : entry;
