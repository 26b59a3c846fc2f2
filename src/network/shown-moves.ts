import { isProposal } from "../document/move-rules.ts";
import type { Move, Tie } from "../document/types.ts";
import type { NetworkIndex } from "./network-index.ts";

/** Whether a tie is with someone who died, by the tie itself or by that of one of its ends to the client. */
const isWithDead = ({ clientTie }: Pick<NetworkIndex, "clientTie">, { from, to, state }: Tie): boolean =>
  state === "deceased" || [from, to].some((end) => clientTie.get(end)?.state === "deceased");

/**
 * The moves of a tie that are told and drawn: those that are not done. Of a tie with someone who died nothing is hoped
 * for any more, and nobody is to be asked less.
 */
export function shownMoves(index: Pick<NetworkIndex, "clientTie">, tie: Tie): readonly Move[] {
  const open = (tie.moves ?? []).filter((move) => move.done === undefined);
  if (open.length === 0 || !isWithDead(index, tie)) return open;
  return open.filter((move) => !isProposal(move) && !(move.type === "bound" && move.for === "member"));
}
