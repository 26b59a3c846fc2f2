import fc from "fast-check";
import type { Command } from "../../src/command/types.ts";
import { parseEcomap, safeParseEcomap } from "../../src/document/parse.ts";
import { ROLES } from "../../src/document/schema/roles.ts";
import {
  DOMAINS,
  LAYOUTS,
  MEMBER_KINDS,
  MOVES,
  QUALITIES,
  STATES,
  STRENGTHS,
  SUPPORTS,
} from "../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../src/document/types.ts";

/** A handful of ids, so that commands meet: some are names that every object has. */
const MEMBERS = ["a", "b", "c", "constructor", "client"] as const;
const TIES = ["t1", "t2", "t3", "toString"] as const;

const memberId = fc.constantFrom(...MEMBERS);
const tieId = fc.constantFrom(...TIES);
const when = fc.constantFrom("2024", "2024-05", "2024-05-02", "2025-01", { date: "2025", about: true } as const);
const word = fc.constantFrom("", "Rust", "Zus أمينة", "\ud800", "a\u0000b", "__proto__");
const about = fc.uniqueArray(fc.constantFrom(...SUPPORTS), { maxLength: 2 });
const supports = fc.oneof(about, fc.constantFrom("none" as const, "unknown" as const));

/** Fields that any file may hold besides ours. */
const unknownFields = fc.dictionary(
  fc.constantFrom("host", "valueOf", "hasOwnProperty", "zz"),
  fc
    .jsonValue({ maxDepth: 2 })
    .filter((value) => !JSON.stringify(value).includes("null") && !JSON.stringify(value).includes("__proto__")),
  { maxKeys: 1 },
);

const optional = { requiredKeys: [] as [] };

const shownTo = fc.record(
  { only: fc.constantFrom("client" as const, "team" as const), not: fc.constant(["client" as const]) },
  optional,
);
const kept = { agreed: fc.constantFrom("yes" as const, "not-yet" as const), shownTo };
const note = fc.record({ text: word, shownTo }, { requiredKeys: ["text"] });

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
const fullMember = fc.record({ ...memberFields, ...kept, roles: fc.array(role, { maxLength: 2 }) }, optional);
const shortMember = fc.record(
  { ...memberFields, role: fc.constantFrom(...ROLES), domain: fc.constantFrom(...DOMAINS) },
  optional,
);

const tieFields = fc.record(
  {
    strength: fc.constantFrom(...STRENGTHS),
    quality: fc.constantFrom(...QUALITIES),
    state: fc.constantFrom(...STATES),
    gives: supports,
    receives: supports,
    load: fc.constantFrom("heavy" as const, { level: "light" as const, by: "a" }),
    since: when,
    until: when,
    ban: fc.record({ until: when }, optional),
    ...kept,
  },
  optional,
);

const layout = fc.constantFrom(...LAYOUTS);
const coordinate = fc.constantFrom(-12.25, 0, -0, 80, 1e6, 1e7);

/** Any command on a small map; many are refused. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant("addMember" as const),
    member: fc
      .tuple(memberId, fc.oneof(fullMember, shortMember), unknownFields)
      .map(([id, fields, more]) => ({ ...more, ...fields, id })),
  }),
  fc.record(
    {
      type: fc.constant("updateMember" as const),
      member: memberId,
      set: fullMember,
      clear: fc.uniqueArray(fc.constantFrom("name" as const, "roles" as const, "ring" as const), { maxLength: 2 }),
    },
    { requiredKeys: ["type", "member"] },
  ),
  fc.record({ type: fc.constant("removeMember" as const), member: memberId }),
  fc.record({
    type: fc.constant("addTie" as const),
    tie: fc.tuple(tieId, memberId, memberId, tieFields).map(([id, from, to, fields]) => ({ ...fields, id, from, to })),
  }),
  fc.record(
    {
      type: fc.constant("updateTie" as const),
      tie: tieId,
      set: tieFields,
      clear: fc.uniqueArray(fc.constantFrom("ban" as const, "moves" as const, "since" as const), { maxLength: 2 }),
    },
    { requiredKeys: ["type", "tie"] },
  ),
  fc.record({ type: fc.constant("removeTie" as const), tie: tieId }),
  fc.record({
    type: fc.constant("updateClient" as const),
    set: fc.record(
      {
        name: word,
        stays: fc.array(fc.record({ as: fc.constant("sleeps" as const), with: memberId }), { maxLength: 2 }),
      },
      optional,
    ),
  }),
  fc.record({
    type: fc.constant("updateDocument" as const),
    set: fc.record({ title: word, date: when }, optional),
    clear: fc.constantFrom([], ["title" as const]),
  }),
  fc.record({ type: fc.constant("strengthen" as const), tie: tieId, about, to: fc.constantFrom(...STRENGTHS) }),
  fc.record({ type: fc.constant("enlarge" as const), tie: tieId, about, through: memberId }),
  fc.record({
    type: fc.constant("bound" as const),
    tie: tieId,
    for: fc.constantFrom("client" as const, "member" as const, "worker" as const),
    guardedBy: memberId,
  }),
  fc.record({ type: fc.constant("keep" as const), tie: tieId, until: word }),
  fc.record({ type: fc.constant("dropMove" as const), tie: tieId, move: fc.constantFrom(...MOVES) }),
  fc.record({
    type: fc.constant("placeMembers" as const),
    layout,
    places: fc.uniqueArray(fc.record({ member: memberId, x: coordinate, y: coordinate }), {
      maxLength: 2,
      selector: ({ member }) => member,
    }),
  }),
  fc.record({ type: fc.constant("pinMember" as const), layout, member: memberId, x: coordinate, y: coordinate }),
  fc.record({ type: fc.constant("unpinMember" as const), layout, member: memberId }),
);

/** A command, or a short list of them as one step. */
export const commands: fc.Arbitrary<Command | Command[]> = fc.oneof(
  { weight: 3, arbitrary: command },
  { weight: 1, arbitrary: fc.array(command, { maxLength: 3 }) },
);

const group = fc.record(
  {
    id: fc.constantFrom("g1", "g2"),
    kind: fc.constantFrom("support" as const, "household" as const),
    members: fc.uniqueArray(memberId),
    within: fc.constantFrom("g1", "g2"),
    chair: memberId,
    shownTo,
    notes: fc.array(note, { maxLength: 2 }),
  },
  { requiredKeys: ["id", "kind", "members"] },
);
const goal = fc.record(
  {
    id: fc.constantFrom("goal1", "goal2"),
    of: memberId,
    words: word,
    ties: fc.oneof(fc.array(tieId, { maxLength: 2 }), fc.constant("none" as const)),
    shownTo,
  },
  { requiredKeys: ["id", "of", "words"] },
);

const byId = <T extends { readonly id: string }>(item: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(item, { maxLength, selector: ({ id }) => id });

const move = fc.oneof(
  fc.record(
    {
      type: fc.constant("bound" as const),
      for: fc.constantFrom("client" as const, "worker" as const),
      discussed: when,
    },
    { requiredKeys: ["type", "for"] },
  ),
  fc.record({ type: fc.constant("keep" as const), shownTo }, { requiredKeys: ["type"] }),
);

/** Any small document that parses. */
export const document: fc.Arbitrary<EcomapDocument> = fc
  .record({
    more: unknownFields,
    members: byId(
      fc.tuple(memberId, fullMember, unknownFields).map(([id, fields, more]) => ({ ...more, ...fields, id })),
      4,
    ),
    ties: byId(
      fc
        .tuple(tieId, memberId, memberId, tieFields, fc.array(move, { maxLength: 2 }))
        .map(([id, from, to, fields, moves]) => ({ ...fields, id, from, to, moves })),
      4,
    ),
    groups: byId(group, 2),
    goals: byId(goal, 2),
    places: fc.record(
      { force: fc.array(fc.record({ member: memberId, x: fc.constant(1), y: fc.constant(2) }), { maxLength: 2 }) },
      optional,
    ),
  })
  .map(({ more, ...fields }) => mended({ ...more, format: "ecomap", version: 1, client: { id: "client" }, ...fields }))
  .filter((doc) => doc !== undefined);

/** The document, less the records that break a rule: most of what chance makes does. */
function mended(file: Readonly<Record<string, unknown>>): EcomapDocument | undefined {
  const answer = safeParseEcomap(file);
  if (answer.ok) return answer.doc;
  const [table, at] = answer.error.path;
  const records = typeof table === "string" ? file[table] : undefined;
  if (typeof table !== "string") return undefined;
  if (!Array.isArray(records) || typeof at !== "number") {
    const { [table]: _, ...rest } = file;
    return mended(rest);
  }
  return mended({ ...file, [table]: records.filter((_, i) => i !== at) });
}

/** A map with a few people on it, to give commands to. */
export const start: EcomapDocument = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", stays: [{ as: "sleeps", with: "a" }] },
  members: [
    { id: "a", role: "sister" },
    { id: "b", roles: [{ partOf: "a" }] },
  ],
  ties: [
    { id: "t1", from: "client", to: "a", strength: "weak" },
    { id: "t2", from: "a", to: "b", state: "dormant" },
  ],
  groups: [{ id: "g1", kind: "support", members: ["client", "a"], chair: "a" }],
  goals: [{ id: "goal1", of: "a", words: "", ties: ["t1"] }],
  interventions: [{ id: "i1", kind: "skills", goal: "goal1", members: ["a", "b"] }],
  places: { rings: [{ member: "b", x: 1, y: 1, pinned: true }] },
});
