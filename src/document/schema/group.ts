import * as z from "zod/mini";
import { id, list, name, opt, record, term, when, words } from "./base.ts";
import { note, shownTo } from "./consent.ts";
import { reference } from "./reference.ts";
import { GROUP_FORMS, GROUP_KINDS } from "./terms.ts";

/** A support group, household or circle. It may hold the client, overlap others, lie inside another, be of one. */
export const group = record({
  id,
  kind: opt(term(GROUP_KINDS)),
  name: opt(name),
  members: opt(z.array(reference("people", "drop item"))),
  /** The group in which this one lies. */
  within: opt(reference("groups", "clear field")),
  form: opt(term(GROUP_FORMS)),
  /** How often it meets, in words. There is no default rhythm. */
  rhythm: opt(words),
  chair: opt(reference("people", "clear field")),
  meetings: opt(
    list(record({ date: opt(when), present: opt(z.array(reference("people", "drop item"))), words: opt(words) })),
  ),
  contributions: opt(
    list(
      record({
        member: reference("people", "drop item"),
        what: opt(words),
        goal: opt(reference("goals", "clear field")),
      }),
    ),
  ),
  since: opt(when),
  until: opt(when),
  notes: opt(z.array(note)),
  shownTo: opt(shownTo),
});
