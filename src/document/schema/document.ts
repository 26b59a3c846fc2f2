import * as z from "zod/mini";
import { LIMITS } from "../limits.ts";
import { coordinate, id, moment, name, opt, ownTerm, record, tag, when } from "./base.ts";
import { change } from "./change.ts";
import { conference } from "./conference.ts";
import { permission } from "./consent.ts";
import { group } from "./group.ts";
import { client, member } from "./member.ts";
import { goal, intervention, transition } from "./plan.ts";
import { experience, logEntry, sitting } from "./record-of-contact.ts";
import { reference } from "./reference.ts";
import { toAll, toKeepers, toMap, toMethod, toNext, toOurs, toTitle } from "./seen-by.ts";
import { ANSWERS, AUDIENCES, DOMAINS, SPHERES } from "./terms.ts";
import { tie } from "./tie.ts";

/** An own term and its words, by language: `{ "nl": "wijkagent" }`. */
const vocabularyEntry = record({
  key: toAll(ownTerm),
  words: toAll(z.catchall(z.object({}), name)),
  domain: toAll(opt(z.enum(DOMAINS))),
  sphere: toAll(opt(z.enum(SPHERES))),
});

export const vocabulary = record({
  roles: toAll(opt(z.array(vocabularyEntry))),
  domains: toAll(opt(z.array(vocabularyEntry))),
  flags: toAll(opt(z.array(vocabularyEntry))),
});

/** Where a drawn member stands, in map units from the client; pinned: it was put there by hand. */
export const place = record({
  member: toAll(reference("members", "drop item", "drop item", "drop item")),
  x: toAll(coordinate),
  y: toAll(coordinate),
  pinned: toAll(opt(z.literal(true))),
});

const spots = toAll(opt(z.array(place)));
export const places = record({ force: spots, rings: spots, sectors: spots });

export const FORMAT = "ecomap";
export const VERSION = 1;

/** What is saved: the only truth. Absent = not asked; "unknown" = asked, no answer; [] or "none" = none. */
export const ecomap = record({
  format: toAll(z.literal(FORMAT)),
  version: toAll(z.literal(VERSION)),
  id: toKeepers(opt(id)),
  title: toTitle(opt(name)),
  /** The date of the map; where history tells of a later day, a copy for an audience is of that day. */
  date: toAll(opt(when)),
  /** BCP 47 language of the texts. */
  language: toTitle(opt(tag)),
  /** Whether the client wants work on the network at all. */
  networkWork: toKeepers(opt(z.enum(ANSWERS))),
  allows: toKeepers(
    opt(
      record({
        training: toOurs(opt(permission)),
        research: toOurs(opt(permission)),
        /** Said on the day on which it was read together with the client. */
        handover: toKeepers(opt(permission)),
      }),
    ),
  ),
  readers: toOurs(opt(z.array(record({ id: toOurs(id), name: toOurs(opt(name)) })))),
  /** What was asked, where an empty answer would not show it. */
  asked: toMethod(opt(record({ memberTies: toMethod(opt(z.boolean())) }))),
  vocabulary: toTitle(opt(vocabulary)),
  client: toAll(client),
  members: toMap(z._default(z.array(member).check(z.maxLength(LIMITS.members)), [])),
  ties: toMap(z._default(z.array(tie).check(z.maxLength(LIMITS.ties)), [])),
  groups: toMap(opt(z.array(group))),
  goals: toMap(opt(z.array(goal))),
  interventions: toMethod(opt(z.array(intervention))),
  transitions: toMethod(opt(z.array(transition))),
  conferences: toMethod(opt(z.array(conference))),
  log: toMethod(opt(z.array(logEntry))),
  experience: toNext(opt(z.array(experience))),
  sittings: toKeepers(opt(z.array(sitting))),
  places: toOurs(opt(places)),
  history: toKeepers(z._default(z.array(change), [])),
  /** When something was erased for good; nothing else remains of it. */
  erased: toOurs(opt(z.array(record({ recorded: toOurs(moment), actor: toOurs(opt(name)) })))),
  /** Set on a redacted copy, never in storage. */
  redactedFor: toAll(opt(z.enum(AUDIENCES))),
  /** The reader or viewer for whom a redacted copy was made. */
  redactedTo: toAll(opt(id)),
});
