import { id, list, name, opt, record, term, when, words } from "./base.ts";
import { ownAnswer, shownTo } from "./consent.ts";
import { reference } from "./reference.ts";
import { toAll, toKeepers, toMethod, toNext } from "./seen-by.ts";
import { EXPERIENCE_QUESTIONS, LOG_KINDS } from "./terms.ts";

/** One contact, logged on a tie. Of a talk apart only date, who and with whose permission; words need that person's yes. */
export const logEntry = record({
  id: toAll(id),
  kind: toMethod(opt(term(LOG_KINDS))),
  date: toMethod(opt(when)),
  tie: toMethod(opt(reference("ties", "clear field", "drop record", "drop record"))),
  present: toMethod(opt(list(reference("people", "drop item", "drop record", "drop item")))),
  by: toMethod(opt(name)),
  /** With whose permission. */
  permission: toMethod(opt(list(reference("people", "drop item", "drop item", "drop item")))),
  words: toNext(opt(words)),
  confidence: toMethod(opt(ownAnswer)),
  shownTo: toKeepers(opt(shownTo)),
});

/** The client's own answer about support and say. Dated, never summed. */
export const experience = record({
  id: toAll(id),
  question: toMethod(opt(term(EXPERIENCE_QUESTIONS))),
  answer: toNext(opt(words)),
  date: toMethod(opt(when)),
  shownTo: toKeepers(opt(shownTo)),
});

/** A talk in which things were said: who was there. */
export const sitting = record({
  id: toAll(id),
  date: toKeepers(opt(when)),
  present: toKeepers(opt(list(reference("people", "drop item", "drop item", "drop item")))),
  others: toKeepers(opt(list(name))),
  place: toKeepers(opt(words)),
  by: toKeepers(opt(name)),
});
