import * as z from "zod/mini";
import { id, list, name, opt, record, term, when, words } from "./base.ts";
import { note, shownTo } from "./consent.ts";
import { identifier } from "./member.ts";
import { reference } from "./reference.ts";
import { toAll, toKeepers, toMethod, toNext, toOurs, toPlain, toReal } from "./seen-by.ts";
import { GOAL_STATUSES, INTERVENTION_KINDS, INTERVENTION_STATUSES, TRANSITION_KINDS } from "./terms.ts";

/** A goal of the client, or of a professional. */
export const goal = record({
  id: toAll(id),
  /** Whose goal it is. */
  of: toAll(opt(reference("people", "drop record", "drop record", "drop record"))),
  words: toReal(opt(words)),
  status: toPlain(opt(term(GOAL_STATUSES))),
  /** The ties that help with it. */
  ties: toPlain(opt(list(reference("ties", "drop item", "drop item", "drop item")))),
  since: toMethod(opt(when)),
  until: toMethod(opt(when)),
  reached: toMethod(opt(when)),
  identifiers: toKeepers(opt(z.array(identifier))),
  notes: toOurs(opt(z.array(note))),
  shownTo: toKeepers(opt(shownTo)),
});

/** The four fields in which researchers tell what worked: context, intervention, mechanism, outcome. */
const cimo = record({
  context: toOurs(opt(words)),
  intervention: toOurs(opt(words)),
  mechanism: toOurs(opt(words)),
  outcome: toOurs(opt(words)),
});

/** Something a worker plans or did, of one of eight kinds, on ties or with people. */
export const intervention = record({
  id: toAll(id),
  kind: toAll(opt(term(INTERVENTION_KINDS))),
  status: toMethod(opt(term(INTERVENTION_STATUSES))),
  words: toNext(opt(words)),
  date: toMethod(opt(when)),
  by: toMethod(opt(name)),
  ties: toMethod(opt(z.array(reference("ties", "drop item", "drop record", "drop record")))),
  members: toMethod(opt(z.array(reference("people", "drop item", "drop record", "drop item")))),
  goal: toMethod(opt(reference("goals", "clear field", "clear field", "clear field"))),
  cimo: toOurs(opt(cimo)),
  shownTo: toKeepers(opt(shownTo)),
});

/** A moment at which much changes. */
export const transition = record({
  id: toAll(id),
  kind: toAll(opt(term(TRANSITION_KINDS))),
  date: toPlain(opt(when)),
  words: toNext(opt(words)),
  shownTo: toKeepers(opt(shownTo)),
});
