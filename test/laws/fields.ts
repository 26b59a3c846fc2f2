import fc from "fast-check";
import { moveKey } from "../../src/document/move-rules.ts";
import { ROLES } from "../../src/document/schema/roles.ts";
import {
  ANSWERS,
  CONTACT_ANSWERS,
  DOMAINS,
  GOAL_STATUSES,
  MEMBER_KINDS,
  QUALITIES,
  STATES,
  STRENGTHS,
  SUPPORTS,
} from "../../src/document/schema/terms.ts";

/** A handful of ids, so that commands meet; some are names that many objects have. */
const MEMBERS = ["a", "b", "c", "a", "b", "c", "prototype", "client"] as const;
const TIES = ["t1", "t2", "t3", "t1", "t2", "t3", "toJSON"] as const;

export const memberId = fc.constantFrom(...MEMBERS);
export const tieId = fc.constantFrom(...TIES);
export const when = fc.constantFrom("2024", "2024-05", "2024-05-02", "2025-01", { date: "2025", about: true } as const);
export const word = fc.constantFrom("", "Rust", "Zus أمينة", "\ud800", "a\u0000b", "__proto__");
export const about = fc.uniqueArray(fc.constantFrom(...SUPPORTS), { maxLength: 2 });
const supports = fc.oneof(about, fc.constantFrom("none" as const, "unknown" as const));

/** Fields that any file may hold besides ours. */
export const unknownFields = fc.dictionary(
  fc.constantFrom("host", "valueOf", "hasOwnProperty", "zz"),
  fc
    .jsonValue({ maxDepth: 2 })
    .filter((value) => !JSON.stringify(value).includes("null") && !JSON.stringify(value).includes("__proto__")),
  { maxKeys: 1 },
);

export const optional = { requiredKeys: [] as [] };

const shownTo = fc.record(
  { only: fc.constantFrom("client" as const, "team" as const), not: fc.constant(["client" as const]) },
  optional,
);
const kept = { agreed: fc.constantFrom("yes" as const, "not-yet" as const), shownTo };
const note = fc.record({ text: word, shownTo }, { requiredKeys: ["text"] });

export const contact = fc.record({ answer: fc.constantFrom(...CONTACT_ANSWERS), words: word, date: when }, optional);
export const own = fc.record({ answer: fc.constantFrom(...ANSWERS), date: when, withdrawn: when }, optional);

const memberFields = {
  kind: fc.constantFrom(...MEMBER_KINDS),
  name: word,
  ring: fc.constantFrom(1 as const, 2 as const, 3 as const, "unknown" as const),
  notes: fc.array(note, { maxLength: 2 }),
  wishes: fc.oneof(fc.array(word, { maxLength: 2 }), fc.constant("unknown" as const)),
};
const role = fc.record(
  { role: fc.constantFrom(...ROLES), domain: fc.constantFrom(...DOMAINS), partOf: memberId, since: when, until: when },
  optional,
);
export const fullMember = fc.record(
  { ...memberFields, ...kept, contact, own, roles: fc.array(role, { maxLength: 2 }) },
  optional,
);
export const shortMember = fc.record(
  { ...memberFields, role: fc.constantFrom(...ROLES), domain: fc.constantFrom(...DOMAINS) },
  optional,
);

export const tieFields = fc.record(
  {
    strength: fc.constantFrom(...STRENGTHS),
    quality: fc.constantFrom(...QUALITIES),
    state: fc.constantFrom(...STATES),
    gives: supports,
    receives: supports,
    load: fc.constantFrom("heavy" as const, { level: "light" as const, by: "a" }),
    since: when,
    until: when,
    ban: fc.record({ until: fc.constantFrom("2024-05", "2027") }, optional),
    ...kept,
  },
  optional,
);

const steps = fc.array(fc.record({ who: memberId, what: word, done: when }, optional), { maxLength: 2 });
const ofMove = { about, date: when, steps, done: when, shownTo };
export const move = fc.oneof(
  fc.record(
    { type: fc.constant("strengthen" as const), to: fc.constantFrom(...STRENGTHS), ...ofMove },
    { requiredKeys: ["type"] },
  ),
  fc.record({ type: fc.constant("enlarge" as const), through: memberId, ...ofMove }, { requiredKeys: ["type"] }),
  fc.record(
    {
      type: fc.constant("bound" as const),
      for: fc.constantFrom("client" as const, "member" as const, "worker" as const),
      guardedBy: memberId,
      discussed: when,
      ...ofMove,
    },
    { requiredKeys: ["type", "for"] },
  ),
  fc.record({ type: fc.constant("keep" as const), until: word, ...ofMove }, { requiredKeys: ["type"] }),
);
export const moves = fc.uniqueArray(move, { maxLength: 2, selector: moveKey });

export const people = fc.uniqueArray(memberId, { maxLength: 3 });
export const groupId = fc.constantFrom("g1", "g2");
export const goalId = fc.constantFrom("goal1", "goal2");
export const groupFields = fc.record(
  {
    kind: fc.constantFrom("support" as const, "household" as const),
    members: people,
    within: groupId,
    chair: memberId,
    shownTo,
    notes: fc.array(note, { maxLength: 2 }),
  },
  optional,
);
export const goalFields = fc.record(
  {
    of: memberId,
    words: word,
    status: fc.constantFrom(...GOAL_STATUSES),
    ties: fc.oneof(fc.array(tieId, { maxLength: 2 }), fc.constant("none" as const)),
    since: when,
    shownTo,
  },
  optional,
);
