import fc from "fast-check";
import type { Command } from "../../src/command/types.ts";
import { parseEcomap, safeParseEcomap } from "../../src/document/parse.ts";
import {
  INTERVENTION_KINDS,
  INTERVENTION_STATUSES,
  LAYOUTS,
  LOG_KINDS,
  MOVES,
  TRANSITION_KINDS,
} from "../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import {
  about,
  contact,
  fullMember,
  goalFields,
  goalId,
  groupFields,
  groupId,
  memberId,
  move,
  moves,
  optional,
  own,
  people,
  shortMember,
  tieFields,
  tieId,
  unknownFields,
  when,
  word,
} from "./fields.ts";

/** What may be done with the records of one table. */
const changes = <F>(
  id: fc.Arbitrary<string>,
  fields: fc.Arbitrary<F>,
  ...kinds: readonly ((id: string, fields: F) => Command)[]
): fc.Arbitrary<Command> =>
  fc.tuple(fc.constantFrom(...kinds), id, fields).map(([make, one, given]) => make(one, given));

/** Any command on the tables around members and ties. */
const tableCommand: fc.Arbitrary<Command> = fc.oneof(
  changes(
    groupId,
    groupFields,
    (id, fields) => ({ type: "addGroup", group: { ...fields, id } }),
    (group, set) => ({ type: "updateGroup", group, set, clear: ["within", "chair"] }),
    (group) => ({ type: "removeGroup", group }),
  ),
  changes(
    goalId,
    goalFields,
    (id, fields) => ({ type: "addGoal", goal: { ...fields, id } }),
    (goal, set) => ({ type: "updateGoal", goal, set }),
    (goal) => ({ type: "removeGoal", goal }),
  ),
  changes(
    fc.constantFrom("i1", "i2"),
    fc.record(
      {
        kind: fc.constantFrom(...INTERVENTION_KINDS),
        status: fc.constantFrom(...INTERVENTION_STATUSES),
        ties: fc.uniqueArray(tieId, { maxLength: 2 }),
        members: people,
        goal: goalId,
      },
      optional,
    ),
    (id, fields) => ({ type: "addIntervention", intervention: { ...fields, id } }),
    (intervention, set) => ({ type: "updateIntervention", intervention, set, clear: ["goal"] }),
    (intervention) => ({ type: "removeIntervention", intervention }),
  ),
  changes(
    fc.constantFrom("tr1", "valueOf"),
    fc.record({ kind: fc.constantFrom(...TRANSITION_KINDS), date: when, words: word }, optional),
    (id, fields) => ({ type: "addTransition", transition: { ...fields, id } }),
    (transition, set) => ({ type: "updateTransition", transition, set }),
    (transition) => ({ type: "removeTransition", transition }),
  ),
  changes(
    fc.constant("c1"),
    fc.record(
      { question: word, invited: fc.array(fc.record({ member: memberId, name: word }, optional), { maxLength: 2 }) },
      optional,
    ),
    (id, fields) => ({ type: "addConference", conference: { ...fields, id } }),
    (conference, set) => ({ type: "updateConference", conference, set }),
    (conference) => ({ type: "removeConference", conference }),
  ),
  changes(
    fc.constantFrom("l1", "l2"),
    fc.record(
      { kind: fc.constantFrom(...LOG_KINDS), tie: tieId, present: people, words: word, confidence: own },
      optional,
    ),
    (id, fields) => ({ type: "addLogEntry", logEntry: { ...fields, id } }),
    (logEntry, set) => ({ type: "updateLogEntry", logEntry, set, clear: ["tie"] }),
    (logEntry) => ({ type: "removeLogEntry", logEntry }),
  ),
  changes(
    fc.constantFrom("e1", "e2"),
    fc.record({ question: fc.constant("lean-on" as const), answer: word, date: when }, optional),
    (id, fields) => ({ type: "addExperience", experience: { ...fields, id } }),
    (experience, set) => ({ type: "updateExperience", experience, set }),
    (experience) => ({ type: "removeExperience", experience }),
  ),
  changes(
    fc.constantFrom("s1", "s2"),
    fc.record({ date: when, present: people, place: word }, optional),
    (id, fields) => ({ type: "addSitting", sitting: { ...fields, id } }),
    (sitting, set) => ({ type: "updateSitting", sitting, set }),
    (sitting) => ({ type: "removeSitting", sitting }),
  ),
);

const layout = fc.constantFrom(...LAYOUTS);
const coordinate = fc.constantFrom(-12.25, 0, -0, 80, 1e6, 1e7);

/** Any command on a small map; many are refused. */
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: tableCommand },
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
    tie: fc
      .tuple(tieId, memberId, memberId, tieFields, fc.option(moves, { nil: undefined }))
      .map(([id, from, to, fields, moves]) => ({ ...fields, id, from, to, ...(moves && { moves }) })),
  }),
  fc.record(
    {
      type: fc.constant("updateTie" as const),
      tie: tieId,
      set: tieFields,
      clear: fc.uniqueArray(fc.constantFrom("ban" as const, "state" as const, "since" as const), { maxLength: 2 }),
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
  { weight: 4, arbitrary: fc.tuple(tieId, move).map(([tie, move]) => ({ ...move, tie })) },
  fc.record(
    { type: fc.constant("dropMove" as const), tie: tieId, move: fc.constantFrom(...MOVES), about },
    { requiredKeys: ["type", "tie", "move"] },
  ),
  fc.record({ type: fc.constant("agree" as const), member: memberId }),
  fc.record({ type: fc.constant("agree" as const), tie: tieId }),
  fc.tuple(memberId, contact).map(([member, answer]) => ({ ...answer, type: "answerContact" as const, member })),
  fc.tuple(memberId, own).map(([member, answer]) => ({ ...answer, type: "answerOwn" as const, member })),
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

const byId = <T extends { readonly id: string }>(item: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(item, { maxLength, selector: ({ id }) => id });

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
        .tuple(tieId, memberId, memberId, tieFields, moves)
        .map(([id, from, to, fields, moves]) => ({ ...fields, id, from, to, moves })),
      4,
    ),
    groups: byId(
      fc.tuple(groupId, groupFields).map(([id, fields]) => ({ ...fields, id })),
      2,
    ),
    goals: byId(
      fc.tuple(goalId, goalFields).map(([id, fields]) => ({ ...fields, id })),
      2,
    ),
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

/** A map with a few people on it, to give commands to: one is in the tray, a court has banned contact with another. */
export const start: EcomapDocument = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", stays: [{ as: "sleeps", with: "a" }] },
  members: [
    { id: "a", role: "sister" },
    { id: "b", roles: [{ partOf: "a" }], agreed: "not-yet" },
    { id: "c", contact: { answer: "yes" } },
  ],
  ties: [
    { id: "t1", from: "client", to: "a", strength: "weak", moves: [{ type: "keep", until: "", date: "2024" }] },
    { id: "t2", from: "a", to: "b", state: "dormant", agreed: "not-yet" },
    { id: "t3", from: "client", to: "c", ban: { until: "2027" } },
  ],
  groups: [{ id: "g1", kind: "support", members: ["client", "a"], chair: "a" }],
  goals: [{ id: "goal1", of: "a", words: "", ties: ["t1"] }],
  interventions: [{ id: "i1", kind: "skills", goal: "goal1", members: ["a", "b"] }],
  conferences: [{ id: "c1", invited: [{ member: "c", came: "yes" }] }],
  log: [{ id: "l1", kind: "visit", tie: "t1", present: ["a"] }],
  places: { rings: [{ member: "b", x: 1, y: 1, pinned: true }] },
});
