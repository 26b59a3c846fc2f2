import * as z from "zod/mini";
import { id, list, name, opt, record, term, when, words } from "./base.ts";
import { note, shownTo } from "./consent.ts";
import { reference } from "./reference.ts";
import { toAll, toKeepers, toMethod, toNext, toOurs, toPlain, toReal, toTable } from "./seen-by.ts";
import { GROUP_FORMS, GROUP_KINDS } from "./terms.ts";

const meeting = record({
  date: toAll(opt(when)),
  present: toAll(opt(z.array(reference("people", "drop item", "drop item", "drop item")))),
  words: toNext(opt(words)),
});

const contribution = record({
  member: toAll(reference("people", "drop item", "drop item", "drop item")),
  what: toReal(opt(words)),
  goal: toTable(opt(reference("goals", "clear field", "clear field", "clear field"))),
});

/** A support group, household or circle. It may hold the client, overlap others, lie inside another, be of one. */
export const group = record({
  id: toAll(id),
  kind: toAll(opt(term(GROUP_KINDS))),
  name: toPlain(opt(name)),
  members: toAll(opt(z.array(reference("people", "drop item", "drop item", "drop item")))),
  /** The group in which this one lies. */
  within: toPlain(opt(reference("groups", "clear field", "clear field", "clear field"))),
  form: toTable(opt(term(GROUP_FORMS))),
  /** How often it meets, in words. There is no default rhythm. */
  rhythm: toTable(opt(words)),
  chair: toTable(opt(reference("people", "clear field", "clear field", "clear field"))),
  meetings: toMethod(opt(list(meeting))),
  contributions: toTable(opt(list(contribution))),
  since: toMethod(opt(when)),
  until: toMethod(opt(when)),
  notes: toOurs(opt(z.array(note))),
  shownTo: toKeepers(opt(shownTo)),
});
