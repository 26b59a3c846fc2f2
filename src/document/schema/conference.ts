import * as z from "zod/mini";
import { id, list, name, opt, record, when, words } from "./base.ts";
import { note, shownTo } from "./consent.ts";
import { reference } from "./reference.ts";

/** Someone asked to a conference: a member, or a person who is not on the map. */
const invitee = record({
  member: opt(reference("people", "drop item")),
  name: opt(name),
  came: opt(z.enum(["yes", "no", "unknown"])),
});

const agreement = record({
  words: opt(words),
  who: opt(list(reference("people", "drop item"))),
  /** By when. */
  until: opt(when),
  done: opt(when),
});

/** A family group conference: the client's question, a widened circle, three parts, a plan. Nothing of the private part is kept. */
export const conference = record({
  id,
  question: opt(words),
  askedBy: opt(reference("people", "clear field")),
  /** The independent coordinator: no member, not counted. */
  coordinator: opt(record({ name: opt(name), from: opt(name) })),
  date: opt(when),
  place: opt(words),
  food: opt(words),
  interpreter: opt(words),
  invited: opt(list(invitee)),
  /** What professionals told in the first part. */
  information: opt(words),
  agreements: opt(list(agreement)),
  followUp: opt(record({ date: opt(when), calledBy: opt(reference("people", "clear field")) })),
  goal: opt(reference("goals", "clear field")),
  notes: opt(z.array(note)),
  shownTo: opt(shownTo),
});
