import { id, list, name, opt, record, term, when, words } from "./base.ts";
import { ownAnswer, shownTo } from "./consent.ts";
import { reference } from "./reference.ts";
import { EXPERIENCE_QUESTIONS, LOG_KINDS } from "./terms.ts";

/** One contact, logged on a tie. Of a talk apart only date, who and with whose permission; words need that person's yes. */
export const logEntry = record({
  id,
  kind: opt(term(LOG_KINDS)),
  date: opt(when),
  tie: opt(reference("ties", "clear field")),
  present: opt(list(reference("people", "drop item"))),
  by: opt(name),
  /** With whose permission. */
  permission: opt(list(reference("people", "drop item"))),
  words: opt(words),
  confidence: opt(ownAnswer),
  shownTo: opt(shownTo),
});

/** The client's own answer about support and say. Dated, never summed. */
export const experience = record({
  id,
  question: opt(term(EXPERIENCE_QUESTIONS)),
  answer: opt(words),
  date: opt(when),
  shownTo: opt(shownTo),
});

/** A talk in which things were said: who was there. */
export const sitting = record({
  id,
  date: opt(when),
  present: opt(list(reference("people", "drop item"))),
  others: opt(list(name)),
  place: opt(words),
  by: opt(name),
});
