import * as z from "zod/mini";
import { list, name, opt, record, term, when, words } from "./base.ts";
import { shownTo } from "./consent.ts";
import { reference } from "./reference.ts";
import { fact, toAll, toKeepers, toMethod, toNext } from "./seen-by.ts";
import { BOUND_FOR, STRENGTHS, SUPPORTS } from "./terms.ts";

/** One small step of a move: what, who, when. */
const step = record({
  what: toNext(opt(words)),
  who: toMethod(opt(reference("people", "clear field", "drop part", "clear field"))),
  when: toMethod(opt(when)),
  done: toMethod(opt(when)),
});

/** What every move has. A tie holds at most one move of a type, for and about the same. */
const common = {
  about: toAll(opt(z.array(term(SUPPORTS)))),
  /** The client's reason, in the client's words. */
  why: toNext(opt(words)),
  date: toMethod(opt(when)),
  agreedBy: toMethod(opt(list(name))),
  steps: toMethod(opt(z.array(step))),
  /** When the move came to its end. */
  done: toAll(opt(when)),
  shownTo: toKeepers(opt(shownTo)),
};

/** Make a tie better, more mutual, more frequent; on a broken tie: repair. */
export const strengthen = record({
  type: toAll(z.literal("strengthen")),
  to: toMethod(opt(term(STRENGTHS))),
  /** What the client gives back. */
  givesBack: toNext(opt(words)),
  ...common,
});

/** Wake a dormant contact or find a wished one. */
export const enlarge = record({
  type: toAll(z.literal("enlarge")),
  /** Through whom … */
  through: toMethod(opt(reference("members", "clear field", "drop part", "clear field"))),
  /** … or through what. */
  by: toNext(opt(words)),
  ...common,
});

/** Limit a contact (for the client, the worker) or ask less of someone (for the member). */
export const bound = record({
  type: toAll(z.literal("bound")),
  for: toAll(term(BOUND_FOR)),
  agreement: toNext(opt(words)),
  guardedBy: toMethod(opt(reference("people", "clear field", "clear field", "clear field"))),
  review: toMethod(opt(when)),
  /** A worker's own limit stays off the client's map until it was discussed. */
  discussed: toMethod(opt(when)),
  ...common,
});

/** Fine as it is; with `until` it is "later", which stays true without the words. */
export const keep = record({ type: toAll(z.literal("keep")), until: fact(toMethod(opt(words))), ...common });

export const move = z.discriminatedUnion("type", [strengthen, enlarge, bound, keep]);
