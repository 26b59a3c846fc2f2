import { isBanOn, isProposal } from "../document/move-rules.ts";
import { same } from "../document/same.ts";
import type { EcomapDocument, Move, Op, Tie } from "../document/types.ts";
import { without } from "../document/without.ts";
import { areSame, isBanned, isBannedMember, isKeptApart, isYes } from "./bans.ts";
import { movesOps } from "./moves.ts";
import { fieldOp } from "./ops.ts";
import type { CommandContext } from "./types.ts";

/**
 * Takes away what a new ban forbids: proposals on every tie between its two ends, an open task in a move of someone who
 * may not be near those it is about, and a yes to calling them. What was done stays.
 */
export function liftedOps(doc: EcomapDocument, banning: Tie, context: CommandContext): Op[] {
  if (!banning.ban) return [];
  const inForce = isBanned(doc, banning, context);
  const moves = doc.ties.flatMap((tie) => {
    const isForbidden = (move: Move) =>
      areSame(tie, banning) && isProposal(move) && (inForce || isBanOn(tie, move.date));
    const left = tie.moves?.filter((move) => !isForbidden(move)) ?? [];
    const freed = left.map((move) => withoutKeptApart(move, (who) => isKeptApart(doc, tie, who, context)));
    return same(freed, tie.moves ?? []) ? [] : movesOps(tie, freed);
  });
  return [...moves, ...contactOps(doc, banning, context)];
}

function withoutKeptApart(move: Move, isApart: (who: string) => boolean): Move {
  if (move.done !== undefined) return move;
  let freed: Move = move;
  if (freed.type === "enlarge" && freed.through !== undefined && isApart(freed.through))
    freed = without(freed, "through");
  if (freed.type === "bound" && freed.guardedBy !== undefined && isApart(freed.guardedBy)) {
    freed = without(freed, "guardedBy");
  }
  const steps = freed.steps?.map((step) =>
    step.done === undefined && step.who !== undefined && isApart(step.who) ? without(step, "who") : step,
  );
  return steps ? { ...freed, steps } : freed;
}

/** The yes of someone with whom the client may have no contact goes, with what they set as conditions. */
const contactOps = (doc: EcomapDocument, { from, to }: Tie, context: CommandContext): Op[] =>
  doc.members
    .filter(({ id, contact }) => (id === from || id === to) && isYes(contact) && isBannedMember(doc, id, context))
    .map(({ id, contact }) => fieldOp("members", id, "contact", contact, undefined));
