import * as z from "zod/mini";
import { LIMITS } from "../limits.ts";
import { coordinate, id, moment, name, opt, ownTerm, record, when } from "./base.ts";
import { change } from "./change.ts";
import { conference } from "./conference.ts";
import { permission } from "./consent.ts";
import { group } from "./group.ts";
import { client, member } from "./member.ts";
import { goal, intervention, transition } from "./plan.ts";
import { experience, logEntry, sitting } from "./record-of-contact.ts";
import { reference } from "./reference.ts";
import { ANSWERS, AUDIENCES, DOMAINS, SPHERES } from "./terms.ts";
import { tie } from "./tie.ts";

/** An own term and its words, by language: `{ "nl": "wijkagent" }`. */
const vocabularyEntry = record({
  key: ownTerm,
  words: z.catchall(z.object({}), name),
  domain: opt(z.enum(DOMAINS)),
  sphere: opt(z.enum(SPHERES)),
});

export const vocabulary = record({
  roles: opt(z.array(vocabularyEntry)),
  domains: opt(z.array(vocabularyEntry)),
  flags: opt(z.array(vocabularyEntry)),
});

/** Where a drawn member stands, in map units from the client; pinned: it was put there by hand. */
export const place = record({
  member: reference("members", "drop item"),
  x: coordinate,
  y: coordinate,
  pinned: opt(z.literal(true)),
});

export const places = record({ force: opt(z.array(place)), rings: opt(z.array(place)), sectors: opt(z.array(place)) });

export const FORMAT = "ecomap";
export const VERSION = 1;

/** What is saved: the only truth. Absent = not asked; "unknown" = asked, no answer; [] or "none" = none. */
export const ecomap = record({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: opt(id),
  title: opt(name),
  /** The date of the map. */
  date: opt(when),
  /** BCP 47 language of the texts. */
  language: opt(name),
  /** Whether the client wants work on the network at all. */
  networkWork: opt(z.enum(ANSWERS)),
  allows: opt(record({ training: opt(permission), research: opt(permission), handover: opt(permission) })),
  readers: opt(z.array(record({ id, name: opt(name) }))),
  /** What was asked, where an empty answer would not show it. */
  asked: opt(record({ memberTies: opt(z.boolean()) })),
  vocabulary: opt(vocabulary),
  client,
  members: z._default(z.array(member).check(z.maxLength(LIMITS.members)), []),
  ties: z._default(z.array(tie).check(z.maxLength(LIMITS.ties)), []),
  groups: opt(z.array(group)),
  goals: opt(z.array(goal)),
  interventions: opt(z.array(intervention)),
  transitions: opt(z.array(transition)),
  conferences: opt(z.array(conference)),
  log: opt(z.array(logEntry)),
  experience: opt(z.array(experience)),
  sittings: opt(z.array(sitting)),
  places: opt(places),
  history: z._default(z.array(change), []),
  /** When something was erased for good; nothing else remains of it. */
  erased: opt(z.array(record({ recorded: moment, actor: opt(name) }))),
  /** Set on a redacted copy, never in storage. */
  redactedFor: opt(z.enum(AUDIENCES)),
});
