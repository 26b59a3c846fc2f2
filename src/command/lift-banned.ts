import { isBefore } from "../document/dates.ts";
import { isBanOn, isProposal } from "../document/move-rules.ts";
import { same } from "../document/same.ts";
import type { Conference, EcomapDocument, Intervention, Move, Tie } from "../document/types.ts";
import { without } from "../document/without.ts";
import { areSame, isBanned, isBannedMember, isKeptApart, isYes } from "./bans.ts";
import type { FieldOp } from "./ops.ts";
import { fieldOp, fieldOps } from "./ops.ts";
import { contactsOf } from "./refuse-banned.ts";
import type { CommandContext } from "./types.ts";

/**
 * Takes away what a ban forbids: proposals on every tie between its two ends, open tasks and plans that bring them
 * together, invitations to what is yet to come, and a yes to calling them. What was done stays. Whenever the ban began,
 * this goes on the day that was recorded.
 */
export function liftedOps(doc: EcomapDocument, banning: Tie, context: CommandContext): readonly FieldOp[] {
  if (!banning.ban) return [];
  return [
    ...moveOps(doc, banning, context),
    ...contactOps(doc, banning, context),
    ...planOps(doc, context),
    ...conferenceOps(doc, context),
  ].map((op): FieldOp => ({ ...op, follows: "ban" }));
}

function moveOps(doc: EcomapDocument, banning: Tie, context: CommandContext): FieldOp[] {
  const inForce = isBanned(doc, banning, context);
  return doc.ties.flatMap((tie) => {
    const isForbidden = (move: Move) =>
      areSame(tie, banning) && isProposal(move) && (inForce || isBanOn(tie, move.date));
    const left = tie.moves?.filter((move) => !isForbidden(move)) ?? [];
    const moves = left.map((move) => withoutKeptApart(move, (who) => isKeptApart(doc, tie, who, context)));
    if (same(moves, tie.moves ?? [])) return [];
    return [fieldOp("ties", tie.id, "moves", tie.moves, moves.length > 0 ? moves : undefined)];
  });
}

function withoutKeptApart(move: Move, isApart: (who: string) => boolean): Move {
  if (move.done !== undefined) return move;
  let freed: Move = move;
  if (freed.type === "enlarge" && freed.through !== undefined && isApart(freed.through)) {
    freed = without(freed, "through");
  }
  if (freed.type === "bound" && freed.guardedBy !== undefined && isApart(freed.guardedBy)) {
    freed = without(freed, "guardedBy");
  }
  // What somebody was to do is nobody else's: its words may tell of them.
  const steps = freed.steps?.filter(({ done, who }) => done !== undefined || who === undefined || !isApart(who));
  if (steps === undefined || steps.length === freed.steps?.length) return freed;
  return steps.length > 0 ? { ...freed, steps } : without(freed, "steps");
}

/** The yes of someone with whom the client may have no contact goes, with what they set as conditions. */
const contactOps = (doc: EcomapDocument, { from, to }: Tie, context: CommandContext): FieldOp[] =>
  doc.members
    .filter(({ id, contact }) => areSame({ from, to }, { from: doc.client.id, to: id }) && isYes(contact))
    .filter(({ id }) => isBannedMember(doc, id, context))
    .map(({ id, contact }) => fieldOp("members", id, "contact", contact, undefined));

/** Repair and enlarging yet to come are let go where they ask for banned contact. */
const planOps = (doc: EcomapDocument, context: CommandContext): FieldOp[] =>
  (doc.interventions ?? [])
    .filter((plan) => asksForBanned(doc, plan, context))
    .map(({ id, status }) => fieldOp("interventions", id, "status", status, "let-go"));

function asksForBanned(doc: EcomapDocument, plan: Intervention, context: CommandContext): boolean {
  const { ties, members } = contactsOf(plan);
  return (
    doc.ties.some((tie) => ties.includes(tie.id) && isBanned(doc, tie, context)) ||
    members.some((id) => isBannedMember(doc, id, context))
  );
}

/** Whoever the client may not meet is not invited to a conference that is yet to come, nor calls afterwards. */
function conferenceOps(doc: EcomapDocument, context: CommandContext): FieldOp[] {
  const isAway = (id: string | undefined) => id !== undefined && isBannedMember(doc, id, context);
  return (doc.conferences ?? []).flatMap((conference) => {
    const { id, invited, followUp } = conference;
    if (isHeld(conference, context)) return [];
    const others = Array.isArray(invited) ? invited.filter(({ member }) => !isAway(member)) : [];
    const isEmptied = Array.isArray(invited) && invited.length > 0 && others.length === 0;
    const asked: Conference = isEmptied ? without(conference, "invited") : conference;
    const calls = followUp && isAway(followUp.calledBy) ? without(followUp, "calledBy") : followUp;
    const after = { ...asked, ...(others.length > 0 && { invited: others }), ...(calls && { followUp: calls }) };
    return fieldOps("conferences", id, conference, after);
  });
}

/** Whether a conference was before the day that is recorded, or somebody came. */
const isHeld = ({ date, invited = [] }: Conference, { recorded }: CommandContext): boolean =>
  (date !== undefined && isBefore(date, recorded.slice(0, 10))) ||
  (invited !== "unknown" && invited.some(({ came }) => came !== undefined));
