import { moveKey } from "../document/move-rules.ts";
import { readMove } from "../document/parse-record.ts";
import type { EcomapDocument, Move, Op, Tie } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Handler } from "./context.ts";
import { findTie } from "./find.ts";
import { deathsIn } from "./known.ts";
import { fieldOps } from "./ops.ts";
import { refuseBanned } from "./refuse-banned.ts";
import type { CommandContext, DropMove, MoveCommand } from "./types.ts";

const STRONGER = ["weak", "moderate", "strong"];

/** Puts a move on a tie, in the place of an earlier one of its type, for and about the same. */
export const addMove: Handler<MoveCommand> = (doc, { tie: id, ...wish }, context) => {
  const tie = findTie(doc, id);
  const move = dated(readMove(wish, []), context);
  refuseMove(doc, tie, move, context, [], ["tie"]);
  const others = (tie.moves ?? []).filter((other) => moveKey(other) !== moveKey(move));
  return movesOps(tie, [...others, move]);
};

export const dropMove: Handler<DropMove> = (doc, { tie: id, move: type, for: whom, about }) => {
  const tie = findTie(doc, id);
  const moves = tie.moves ?? [];
  const isDropped = (move: Move) =>
    Array.isArray(about ?? []) &&
    moveKey(whom === undefined ? { type: move.type, about: move.about } : move) === moveKey({ type, for: whom, about });
  const left = moves.filter((move) => !isDropped(move));
  if (left.length === moves.length) {
    throw new EcomapError({ code: "unknown-record", path: ["move"], params: { table: "moves" } });
  }
  return movesOps(tie, left);
};

/** A move with the date on which it was made: that of what happened, or the day it was typed. */
export const dated = (move: Move, { happened, recorded }: CommandContext): Move =>
  move.date === undefined ? { ...move, date: happened ?? recorded.slice(0, 10) } : move;

/** The operation that gives a tie these moves. */
function movesOps(tie: Tie, moves: readonly Move[]): Op[] {
  const { moves: _, ...rest } = tie;
  return fieldOps("ties", tie.id, tie, moves.length > 0 ? { ...tie, moves } : rest);
}

/**
 * Refuses a move that its tie or a court does not allow; one that is done proposes nothing. `path` leads to the move in
 * the command, `tiePath` to its tie. Throws `banned`, `has-died`, `not-dormant-or-wished` and
 * `not-stronger`.
 */
export function refuseMove(
  doc: EcomapDocument,
  tie: Tie,
  move: Move,
  context: CommandContext,
  path: Path,
  tiePath = path,
): void {
  if (move.done !== undefined) return;
  const placeOf = ([, , ...at]: Path) => (at.length === 0 ? tiePath : [...path, ...at]);
  refuseBanned("ties")(doc, context, placeOf, { ...tie, moves: [move] });
  if ((move.type === "enlarge" || move.type === "strengthen") && isTieWithDead(doc, tie)) {
    throw new EcomapError({ code: "has-died", path: tiePath, params: {} });
  }
  if (move.type === "enlarge" && tie.state !== "dormant" && tie.state !== "wished") {
    throw new EcomapError({ code: "not-dormant-or-wished", path: tiePath, params: {} });
  }
  if (move.type === "strengthen" && tie.state !== "broken" && isWeaker(move.to, tie.strength)) {
    throw new EcomapError({ code: "not-stronger", path: [...path, "to"], params: {} });
  }
}

/** Whether a tie is with someone who died, by the tie itself or by that of one of its ends to the client. */
const isTieWithDead = ({ client, ties }: EcomapDocument, tie: Tie): boolean =>
  tie.state === "deceased" ||
  deathsIn(ties).some(
    ({ from, to }) =>
      (from === client.id || to === client.id) &&
      [tie.from, tie.to].some((end) => end !== client.id && (end === from || end === to)),
  );

const isWeaker = (to: Tie["strength"] = "unknown", from: Tie["strength"] = "unknown"): boolean =>
  STRONGER.includes(to) && STRONGER.indexOf(to) < STRONGER.indexOf(from);
