import * as z from "zod/mini";
import { id, list, name, opt, record, shortForm, term, when, words } from "./base.ts";
import { basis, note, shownTo } from "./consent.ts";
import { flag } from "./member.ts";
import { move } from "./move.ts";
import { reference } from "./reference.ts";
import { fact, toAll, toKeepers, toMethod, toNext, toOurs } from "./seen-by.ts";
import { AGREED, FREQUENCIES, LOADS, ORIGINS, QUALITIES, STATES, STOPPED_BY, STRENGTHS, SUPPORTS } from "./terms.ts";

const level = term(LOADS);
const fullLoad = record({
  level: toMethod(opt(level)),
  by: toMethod(opt(reference("people", "drop part", "drop part", "drop part"))),
  date: toMethod(opt(when)),
});

/** How much is asked of the member; with who says so, and when. The short form is the level alone. */
export const load = shortForm(
  z.pipe(
    z.union([level, fullLoad]),
    z.transform((value) => (typeof value === "string" ? { level: value } : value)),
  ),
  fullLoad,
);

const supports = list(term(SUPPORTS));

/**
 * How one person sees a tie, on one date. The client's own view stands on the tie itself and is drawn. `gives` and `receives`
 * are seen from that person where they are an end of the tie, and else from its `from`.
 */
export const view = record({
  by: toAll(reference("people", "drop item", "drop item", "drop item")),
  date: toMethod(opt(when)),
  strength: toMethod(opt(term(STRENGTHS))),
  quality: toMethod(opt(term(QUALITIES))),
  state: toMethod(opt(term(STATES))),
  load: toMethod(opt(term(LOADS))),
  gives: toMethod(opt(supports)),
  receives: toMethod(opt(supports)),
  words: toNext(opt(words)),
  shownTo: toKeepers(opt(shownTo)),
});

const end = () => toAll(reference("people", "drop record", "drop record", "drop record"));

/** One relation, between the client and a member or between two members. `gives` and `receives` are seen from `from`. */
export const tie = record({
  id: toAll(id),
  from: end(),
  to: end(),
  strength: toMethod(opt(term(STRENGTHS))),
  quality: toMethod(opt(term(QUALITIES))),
  state: toMethod(opt(term(STATES))),
  /** Who stopped a broken tie. */
  stoppedBy: toMethod(opt(term(STOPPED_BY))),
  gives: toMethod(opt(supports)),
  receives: toMethod(opt(supports)),
  frequency: toMethod(opt(term(FREQUENCIES))),
  lastContact: toMethod(opt(when)),
  load: toMethod(opt(load)),
  since: toMethod(opt(when)),
  until: toMethod(opt(when)),
  moves: toMethod(opt(z.array(move))),
  /** A court's contact ban: a fact, not a move. Nothing proposes contact on this tie. */
  ban: fact(toMethod(opt(record({ by: toNext(opt(name)), until: toMethod(opt(when)), words: toNext(opt(words)) })))),
  views: toMethod(opt(z.array(view))),
  origin: toKeepers(opt(term(ORIGINS))),
  agreed: toKeepers(opt(term(AGREED))),
  notedBy: toKeepers(opt(name)),
  basis: toKeepers(opt(basis)),
  flags: toMethod(opt(list(flag))),
  notes: toOurs(opt(z.array(note))),
  shownTo: toKeepers(opt(shownTo)),
});
