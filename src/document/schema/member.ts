import * as z from "zod/mini";
import { id, list, name, openTerm, opt, record, shortForm, tag, term, when, words } from "./base.ts";
import { basis, contact, note, ownAnswer, shownTo } from "./consent.ts";
import { reference } from "./reference.ts";
import { ROLES } from "./roles.ts";
import { fact, toAll, toClient, toKeepers, toMethod, toNext, toOurs, toPlain, toReal } from "./seen-by.ts";
import { AGREED, DOMAINS, FLAGS, MEMBER_KINDS, ORIGINS, SPHERES, STAYS_AS } from "./terms.ts";

/** The parts of a role that a file may state on the member itself. */
const short = {
  role: toAll(opt(openTerm(ROLES))),
  domain: toAll(opt(openTerm(DOMAINS))),
  sphere: toAll(opt(term(SPHERES))),
};

export const ROLE_IN_SHORT: readonly string[] = Object.keys(short);

/** One role of a member. The first of a member's roles is the main one: it gives the place on the map and counts. */
export const role = record({
  ...short,
  /** The organisation or community in which the role is held. */
  partOf: toMethod(opt(reference("members", "clear field", "clear field", "clear field"))),
  since: toMethod(opt(when)),
  until: toMethod(opt(when)),
});

/** The host's own ids of a record. */
export const identifier = record({ system: toKeepers(opt(words)), value: toKeepers(opt(words)) });

/** How to reach someone; for the client's own use. */
const reach = record({ phone: toClient(opt(name)), messageName: toClient(opt(name)) });

export const flag = record({
  flag: toAll(opt(openTerm(FLAGS))),
  reason: toReal(opt(words)),
  date: toPlain(opt(when)),
  shownTo: toKeepers(opt(shownTo)),
});

/** Where the client sleeps, may sleep, gets post or keeps belongings. */
const stay = record({
  with: toMethod(opt(reference("members", "drop item", "drop item", "drop item"))),
  as: toMethod(opt(term(STAYS_AS))),
  words: toNext(opt(words)),
  since: toMethod(opt(when)),
  until: toMethod(opt(when)),
});

const called = {
  id: toAll(id),
  name: toPlain(opt(name)),
  /** BCP 47 language of the name. */
  lang: toReal(opt(tag)),
};
const reached = { reach: toClient(opt(reach)), identifiers: toKeepers(opt(z.array(identifier))) };
const said = {
  /** In their own words. */
  wishes: toNext(opt(list(words))),
  offers: toNext(opt(list(words))),
  limits: toNext(opt(list(words))),
};
const marked = {
  flags: toMethod(opt(list(flag))),
  notes: toOurs(opt(z.array(note))),
  shownTo: toKeepers(opt(shownTo)),
};

export const client = record({ ...called, ...reached, stays: toMethod(opt(list(stay))), ...said, ...marked });

const own = {
  kind: toAll(opt(term(MEMBER_KINDS))),
  roles: toPlain(opt(z.array(role))),
  /** 1 very close, 2 close, 3 further away. Absent: derived from the strength of the tie. */
  ring: toMethod(opt(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal("unknown")]))),
  rest: fact(toKeepers(opt(record({ until: toMethod(opt(when)), words: toNext(opt(words)) })))),
  /** Who helps this member. */
  ownSupport: toMethod(
    opt(
      list(
        record({
          member: toAll(opt(reference("members", "clear field", "drop part", "drop part"))),
          words: toNext(opt(words)),
        }),
      ),
    ),
  ),
  contact: toMethod(opt(contact)),
  own: toMethod(opt(ownAnswer)),
  basis: toKeepers(opt(basis)),
  origin: toKeepers(opt(term(ORIGINS))),
  /** "not-yet": in the tray, neither drawn nor measured. */
  agreed: toKeepers(opt(term(AGREED))),
  notedBy: toKeepers(opt(name)),
};
const rest = { ...said, ...reached, ...marked };

const written = record({ ...called, ...short, ...own, ...rest });

/** In its full form a member has no role but in `roles`. */
const nowhere = toAll(opt(z.never()));
const full = record({ ...called, ...own, ...rest, role: nowhere, domain: nowhere, sphere: nowhere });

/**
 * Anyone or anything on the map. A file may state a single role in short, as `role`, `domain` and `sphere`
 * on the member itself; the document always holds `roles`.
 */
export const member = shortForm(
  z.pipe(
    written,
    z.transform((value, context) => {
      const { role: main, domain, sphere, ...rest } = value;
      const stated = {
        ...(main !== undefined && { role: main }),
        ...(domain !== undefined && { domain }),
        ...(sphere !== undefined && { sphere }),
      };
      const field = Object.keys(stated)[0];
      if (field === undefined) return rest;
      if (rest.roles !== undefined) {
        context.issues.push({ code: "custom", message: "two-forms", path: ["roles"], params: { field }, input: value });
      }
      const roles: z.infer<typeof role>[] = [stated];
      return { ...rest, roles };
    }),
  ),
  full,
);
