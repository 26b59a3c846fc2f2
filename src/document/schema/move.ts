import * as z from "zod/mini";
import { list, name, opt, record, term, when, words } from "./base.ts";
import { shownTo } from "./consent.ts";
import { reference } from "./reference.ts";
import { BOUND_FOR, STRENGTHS, SUPPORTS } from "./terms.ts";

/** One small step of a move: what, who, when. */
const step = record({
  what: opt(words),
  who: opt(reference("people", "clear field")),
  when: opt(when),
  done: opt(when),
});

/** What every move has. A tie holds at most one move of a type, for and about the same. */
const common = {
  about: opt(z.array(term(SUPPORTS))),
  /** The client's reason, in the client's words. */
  why: opt(words),
  date: opt(when),
  agreedBy: opt(list(name)),
  steps: opt(z.array(step)),
  /** When the move came to its end. */
  done: opt(when),
  shownTo: opt(shownTo),
};

/** Make a tie better, more mutual, more frequent; on a broken tie: repair. */
export const strengthen = record({
  type: z.literal("strengthen"),
  to: opt(term(STRENGTHS)),
  /** What the client gives back. */
  givesBack: opt(words),
  ...common,
});

/** Wake a dormant contact or find a wished one. */
export const enlarge = record({
  type: z.literal("enlarge"),
  /** Through whom … */
  through: opt(reference("members", "clear field")),
  /** … or through what. */
  by: opt(words),
  ...common,
});

/** Limit a contact (for the client, the worker) or ask less of someone (for the member). */
export const bound = record({
  type: z.literal("bound"),
  for: term(BOUND_FOR),
  agreement: opt(words),
  guardedBy: opt(reference("people", "clear field")),
  review: opt(when),
  /** A worker's own limit stays off the client's map until it was discussed. */
  discussed: opt(when),
  ...common,
});

/** Fine as it is; with `until` it is "later". */
export const keep = record({ type: z.literal("keep"), until: opt(words), ...common });

export const move = z.discriminatedUnion("type", [strengthen, enlarge, bound, keep]);
