import * as z from "zod/mini";
import { id, list, name, opt, record, term, when, words } from "./base.ts";
import { basis, note, shownTo } from "./consent.ts";
import { flag } from "./member.ts";
import { move } from "./move.ts";
import { reference } from "./reference.ts";
import { AGREED, FREQUENCIES, LOADS, ORIGINS, QUALITIES, STATES, STOPPED_BY, STRENGTHS, SUPPORTS } from "./terms.ts";

/** How much is asked of the member; with who says so, and when. The short form is the level alone. */
export const load = z.pipe(
  z.union([
    term(LOADS),
    record({ level: opt(term(LOADS)), by: opt(reference("people", "drop part")), date: opt(when) }),
  ]),
  z.transform((value) => (typeof value === "string" ? { level: value } : value)),
);

const supports = list(term(SUPPORTS));

/** How one person sees a tie, on one date. The client's own view stands on the tie itself and is drawn. */
export const view = record({
  by: reference("people", "drop item"),
  date: opt(when),
  strength: opt(term(STRENGTHS)),
  quality: opt(term(QUALITIES)),
  state: opt(term(STATES)),
  load: opt(term(LOADS)),
  gives: opt(supports),
  receives: opt(supports),
  words: opt(words),
  shownTo: opt(shownTo),
});

/** One relation, between the client and a member or between two members. `gives` and `receives` are seen from `from`. */
export const tie = record({
  id,
  from: reference("people", "drop record"),
  to: reference("people", "drop record"),
  strength: opt(term(STRENGTHS)),
  quality: opt(term(QUALITIES)),
  state: opt(term(STATES)),
  /** Who stopped a broken tie. */
  stoppedBy: opt(term(STOPPED_BY)),
  gives: opt(supports),
  receives: opt(supports),
  frequency: opt(term(FREQUENCIES)),
  lastContact: opt(when),
  load: opt(load),
  since: opt(when),
  until: opt(when),
  moves: opt(z.array(move)),
  /** A court's contact ban: a fact, not a move. Nothing proposes contact on this tie. */
  ban: opt(record({ by: opt(name), until: opt(when), words: opt(words) })),
  views: opt(z.array(view)),
  origin: opt(term(ORIGINS)),
  agreed: opt(term(AGREED)),
  notedBy: opt(name),
  basis: opt(basis),
  flags: opt(list(flag)),
  notes: opt(z.array(note)),
  shownTo: opt(shownTo),
});
