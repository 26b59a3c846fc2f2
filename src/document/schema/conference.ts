import * as z from "zod/mini";
import { id, list, name, opt, record, when, words } from "./base.ts";
import { note, shownTo } from "./consent.ts";
import { reference } from "./reference.ts";
import { toAll, toKeepers, toMethod, toNext, toOurs, toPlain, toReal, toTable } from "./seen-by.ts";

/** Someone asked to a conference: a member, or a person who is not on the map. */
const invitee = record({
  member: toAll(opt(reference("people", "drop item", "drop item", "drop item"))),
  name: toMethod(opt(name)),
  came: toMethod(opt(z.enum(["yes", "no", "unknown"]))),
});

const agreement = record({
  words: toReal(opt(words)),
  who: toAll(opt(list(reference("people", "drop item", "drop part", "drop item")))),
  /** By when. */
  until: toAll(opt(when)),
  done: toAll(opt(when)),
});

/** The independent coordinator: no member, not counted. */
const coordinator = record({ name: toMethod(opt(name)), from: toNext(opt(name)) });

const followUp = record({
  date: toAll(opt(when)),
  calledBy: toAll(opt(reference("people", "clear field", "clear field", "clear field"))),
});

/** A family group conference: the client's question, a widened circle, three parts, a plan. Nothing of the private part is kept. */
export const conference = record({
  id: toAll(id),
  question: toNext(opt(words)),
  askedBy: toMethod(opt(reference("people", "clear field", "clear field", "clear field"))),
  coordinator: toMethod(opt(coordinator)),
  date: toPlain(opt(when)),
  place: toNext(opt(words)),
  food: toNext(opt(words)),
  interpreter: toNext(opt(words)),
  invited: toMethod(opt(list(invitee))),
  /** What professionals told in the first part. */
  information: toNext(opt(words)),
  agreements: toTable(opt(list(agreement))),
  followUp: toTable(opt(followUp)),
  goal: toTable(opt(reference("goals", "clear field", "clear field", "clear field"))),
  notes: toOurs(opt(z.array(note))),
  shownTo: toKeepers(opt(shownTo)),
});
