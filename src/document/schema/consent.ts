import * as z from "zod/mini";
import { id, list, name, opt, record, term, when, words } from "./base.ts";
import { ANSWERS, AUDIENCES, CONTACT_ANSWERS, GROUNDS } from "./terms.ts";

/** Who may see a record or text, where that differs from "client and team". */
export const shownTo = record({
  /** Kept from all but the client, or from all but the team. */
  only: opt(z.enum(["client", "team"])),
  /** Why the team keeps it from the client. */
  because: opt(words),
  /** Pictures it is ticked for besides. */
  also: opt(z.array(z.enum(AUDIENCES))),
  /** Pictures it is kept off. */
  not: opt(z.array(z.enum(AUDIENCES))),
  /** Readers of a report it is ticked for, field by field. */
  readers: opt(z.array(record({ reader: id, fields: opt(z.array(z.string())) }))),
});

/** The client's answer to "may we call this person?". */
export const contact = record({
  answer: opt(term(CONTACT_ANSWERS)),
  /** Who may call. */
  who: opt(list(name)),
  /** What it may be about. */
  about: opt(words),
  /** Under which conditions. */
  conditions: opt(words),
  words: opt(words),
  date: opt(when),
});

/** The person's own yes to being on the map or being called. */
export const ownAnswer = record({
  answer: opt(term(ANSWERS)),
  words: opt(words),
  date: opt(when),
  withdrawn: opt(when),
});

/** Why something may be kept: a ground, or a ground with its date and words. */
export const basis = z.pipe(
  z.union([term(GROUNDS), record({ ground: opt(term(GROUNDS)), words: opt(words), date: opt(when) })]),
  z.transform((value) => (typeof value === "string" ? { ground: value } : value)),
);

/** The client's yes or no to a use of the document. */
export const permission = record({
  answer: opt(term(ANSWERS)),
  receiver: opt(name),
  words: opt(words),
  date: opt(when),
});

/** A dated note, in words. */
export const note = record({ text: opt(words), by: opt(name), date: opt(when), shownTo: opt(shownTo) });
