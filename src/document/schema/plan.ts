import * as z from "zod/mini";
import { id, list, name, opt, record, term, when, words } from "./base.ts";
import { note, shownTo } from "./consent.ts";
import { identifier } from "./member.ts";
import { reference } from "./reference.ts";
import { GOAL_STATUSES, INTERVENTION_KINDS, INTERVENTION_STATUSES, TRANSITION_KINDS } from "./terms.ts";

/** A goal of the client, or of a professional. */
export const goal = record({
  id,
  /** Whose goal it is. */
  of: opt(reference("people", "drop record")),
  words: opt(words),
  status: opt(term(GOAL_STATUSES)),
  /** The ties that help with it. */
  ties: opt(list(reference("ties", "drop item"))),
  since: opt(when),
  until: opt(when),
  reached: opt(when),
  identifiers: opt(z.array(identifier)),
  notes: opt(z.array(note)),
  shownTo: opt(shownTo),
});

/** The four fields in which researchers tell what worked: context, intervention, mechanism, outcome. */
const cimo = record({
  context: opt(words),
  intervention: opt(words),
  mechanism: opt(words),
  outcome: opt(words),
});

/** Something a worker plans or did, of one of eight kinds, on ties or with people. */
export const intervention = record({
  id,
  kind: opt(term(INTERVENTION_KINDS)),
  status: opt(term(INTERVENTION_STATUSES)),
  words: opt(words),
  date: opt(when),
  by: opt(name),
  ties: opt(z.array(reference("ties", "drop item"))),
  members: opt(z.array(reference("people", "drop item"))),
  goal: opt(reference("goals", "clear field")),
  cimo: opt(cimo),
  shownTo: opt(shownTo),
});

/** A moment at which much changes. */
export const transition = record({
  id,
  kind: opt(term(TRANSITION_KINDS)),
  date: opt(when),
  words: opt(words),
  shownTo: opt(shownTo),
});
