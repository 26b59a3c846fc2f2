import * as z from "zod/mini";
import { closedRecord, id, list, name, opt, record, shortForm, term, when, words } from "./base.ts";
import { toKeepers, toMethod, toNext, toOurs, toPlain, toReal } from "./seen-by.ts";
import { ANSWERS, AUDIENCES, CONTACT_ANSWERS, GROUNDS } from "./terms.ts";

/** Who may see a record or text, where that differs from what its kind says. A misspelt field would show what is kept. */
export const shownTo = closedRecord({
  /** Kept from all but the client, or from all but the team. */
  only: toKeepers(opt(z.enum(["client", "team"]))),
  /** Why the team keeps it from the client. */
  because: toOurs(opt(words)),
  /** Pictures it is ticked for besides. */
  also: toOurs(opt(z.array(z.enum(AUDIENCES)))),
  /** Pictures it is kept off. */
  not: toKeepers(opt(z.array(z.enum(AUDIENCES)))),
  /** Readers of a report it is ticked for, field by field. */
  readers: toOurs(opt(z.array(closedRecord({ reader: toOurs(id), fields: toOurs(opt(z.array(z.string()))) })))),
});

/** The client's answer to "may we call this person?". */
export const contact = record({
  answer: toMethod(opt(term(CONTACT_ANSWERS))),
  /** Who may call. */
  who: toKeepers(opt(list(name))),
  /** What it may be about. */
  about: toNext(opt(words)),
  /** Under which conditions. */
  conditions: toNext(opt(words)),
  words: toNext(opt(words)),
  date: toMethod(opt(when)),
});

/** The person's own yes to being on the map or being called. */
export const ownAnswer = record({
  answer: toMethod(opt(term(ANSWERS))),
  words: toNext(opt(words)),
  date: toMethod(opt(when)),
  withdrawn: toMethod(opt(when)),
});

const ground = term(GROUNDS);
const grounds = record({ ground: toMethod(opt(ground)), words: toNext(opt(words)), date: toMethod(opt(when)) });

/** Why something may be kept: a ground, or a ground with its date and words. */
export const basis = shortForm(
  z.pipe(
    z.union([ground, grounds]),
    z.transform((value) => (typeof value === "string" ? { ground: value } : value)),
  ),
  grounds,
);

/** The client's yes or no to a use of the document. */
export const permission = record({
  answer: toKeepers(opt(term(ANSWERS))),
  receiver: toKeepers(opt(name)),
  words: toKeepers(opt(words)),
  date: toKeepers(opt(when)),
});

/** A dated note, in words. */
export const note = record({
  text: toReal(opt(words)),
  by: toReal(opt(name)),
  date: toPlain(opt(when)),
  shownTo: toKeepers(opt(shownTo)),
});
