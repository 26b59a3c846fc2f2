import * as z from "zod/mini";
import { id, list, name, openTerm, opt, record, term, when, words } from "./base.ts";
import { basis, contact, note, ownAnswer, shownTo } from "./consent.ts";
import { reference } from "./reference.ts";
import { ROLES } from "./roles.ts";
import { AGREED, DOMAINS, FLAGS, MEMBER_KINDS, ORIGINS, SPHERES, STAYS_AS } from "./terms.ts";

/** One role of a member. The first of a member's roles is the main one: it gives the place on the map and counts. */
export const role = record({
  role: opt(openTerm(ROLES)),
  domain: opt(openTerm(DOMAINS)),
  sphere: opt(term(SPHERES)),
  /** The organisation or community in which the role is held. */
  partOf: opt(reference("members", "clear field")),
  since: opt(when),
  until: opt(when),
});

/** The host's own ids of a record. */
export const identifier = record({ system: opt(words), value: opt(words) });

/** How to reach someone; for the client's own use. */
const reach = record({ phone: opt(name), messageName: opt(name) });

export const flag = record({ flag: opt(openTerm(FLAGS)), reason: opt(words), date: opt(when), shownTo: opt(shownTo) });

/** Where the client sleeps, may sleep, gets post or keeps belongings. */
const stay = record({
  with: opt(reference("members", "drop item")),
  as: opt(term(STAYS_AS)),
  words: opt(words),
  since: opt(when),
  until: opt(when),
});

export const client = record({
  id,
  name: opt(name),
  /** BCP 47 language of the name. */
  lang: opt(name),
  reach: opt(reach),
  identifiers: opt(z.array(identifier)),
  stays: opt(list(stay)),
  wishes: opt(list(words)),
  offers: opt(list(words)),
  limits: opt(list(words)),
  flags: opt(list(flag)),
  notes: opt(z.array(note)),
});

const fields = record({
  id,
  kind: opt(term(MEMBER_KINDS)),
  name: opt(name),
  lang: opt(name),
  role: opt(openTerm(ROLES)),
  domain: opt(openTerm(DOMAINS)),
  sphere: opt(term(SPHERES)),
  roles: opt(z.array(role)),
  /** 1 very close, 2 close, 3 further away. Absent: derived from the strength of the tie. */
  ring: opt(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal("unknown")])),
  rest: opt(record({ until: opt(when), words: opt(words) })),
  /** Who helps this member. */
  ownSupport: opt(list(record({ member: opt(reference("members", "clear field")), words: opt(words) }))),
  contact: opt(contact),
  own: opt(ownAnswer),
  basis: opt(basis),
  origin: opt(term(ORIGINS)),
  /** "not-yet": in the tray, neither drawn nor measured. */
  agreed: opt(term(AGREED)),
  notedBy: opt(name),
  /** The member's own words. */
  wishes: opt(list(words)),
  offers: opt(list(words)),
  limits: opt(list(words)),
  reach: opt(reach),
  identifiers: opt(z.array(identifier)),
  flags: opt(list(flag)),
  notes: opt(z.array(note)),
  shownTo: opt(shownTo),
});

/**
 * Anyone or anything on the map. A file may state a single role in short, as `role`, `domain` and `sphere`
 * on the member itself; the document always holds `roles`.
 */
export const member = z.pipe(
  fields,
  z.transform((value, context) => {
    const { role: main, domain, sphere, ...rest } = value;
    const short = {
      ...(main !== undefined && { role: main }),
      ...(domain !== undefined && { domain }),
      ...(sphere !== undefined && { sphere }),
    };
    const field = Object.keys(short)[0];
    if (field === undefined) return rest;
    if (rest.roles !== undefined) {
      context.issues.push({ code: "custom", message: "two-forms", path: ["roles"], params: { field }, input: value });
    }
    const roles: z.infer<typeof role>[] = [short];
    return { ...rest, roles };
  }),
);
