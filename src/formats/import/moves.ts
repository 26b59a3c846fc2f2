import type { MoveCommand } from "../../command/types.ts";
import { moveKey } from "../../document/move-rules.ts";
import type { EcomapDocument, Move } from "../../document/types.ts";
import type { Brought } from "./brought.ts";
import type { Brings } from "./commands.ts";
import { type LeaveOut, movesJudge } from "./fitting.ts";
import { saysSame } from "./said-apart.ts";

/**
 * The moves that may stand on ties of a document, where everything else is brought already: each by itself, and none in the
 * place of another.
 */
export function movesInto(
  doc: EcomapDocument,
  ties: readonly Brought<"ties">[],
  movesAt: ReadonlyMap<number, readonly Move[]>,
  found: Pick<Brings, "differing">,
  leaveOut: LeaveOut,
): readonly MoveCommand[] {
  const judge = movesJudge(doc);
  return ties.flatMap(({ at, before, after }) => {
    const there = new Map(before?.moves?.map((move) => [moveKey(move), move]));
    return (movesAt.get(at) ?? []).flatMap((move): MoveCommand[] => {
      const known = there.get(moveKey(move));
      if (known && !isSameMove(move, known)) found.differing.push({ table: "ties", id: after.id, field: "moves" });
      const because = known ? undefined : judge(after, move);
      if (because) leaveOut(because === "banned" ? "banned-here" : "does-not-fit", "ties", at, "moves");
      return known || because ? [] : [{ ...move, tie: after.id }];
    });
  });
}

/** One without a date gets one when it is put on a tie. */
const isSameMove = (move: Move, before: Move): boolean =>
  saysSame(move.date === undefined && before.date !== undefined ? { ...move, date: before.date } : move, before);
