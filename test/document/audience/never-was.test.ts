import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import type { Command } from "../../../src/command/types.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { fieldRanks } from "../../../src/document/field-names.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { AUDIENCES, type Audience } from "../../../src/document/schema/terms.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument, TableName } from "../../../src/document/types.ts";
import { renderToString } from "../../../src/picture/render-to-string.ts";
import { COURT, KEY, sees, shownTo, TICKED, UNDISCUSSED, WAYS, type Way } from "./ways.ts";

const options = { reader: COURT, key: KEY };
const FIELDS = [...fieldRanks().keys()];
const forAll = { shownTo: shownTo(TICKED, FIELDS) };
const marked = (way: Way): object => ({
  shownTo: shownTo(way, FIELDS),
  ...(way === "in the tray" && { agreed: "not-yet", notedBy: "w1" }),
});

/** A map on which somebody is, for everybody to see. */
const start = parseEcomap({
  format: "ecomap",
  version: 1,
  id: "case-1",
  title: "Mijn netwerk",
  allows: {
    training: { answer: "yes" },
    handover: { answer: "yes", receiver: "Wijkteam", date: "2026-03-01" },
  },
  readers: [{ id: COURT }],
  client: { id: "client", name: "Yusuf", ...forAll },
  members: [
    { id: "amina", name: "Zus Amina", role: "sister", ...forAll },
    { id: "karim", name: "Karim", role: "friend", ...forAll },
  ],
  ties: [
    { id: "t1", from: "client", to: "amina", strength: "strong", ...forAll },
    { id: "t2", from: "karim", to: "client", state: "dormant", ...forAll },
  ],
  groups: [{ id: "g1", kind: "support", members: ["client", "amina"], ...forAll }],
  goals: [{ id: "goal1", of: "client", words: "Een huis", ties: ["t1"], ...forAll }],
});

/** What is told of somebody or something; where it never was, what is left to tell. */
type Story = (marks: object, isThere: boolean) => readonly Command[];

const unlessNever = (isThere: boolean, ...commands: readonly Command[]): readonly Command[] =>
  isThere ? commands : [];

/** Bram, in every place where somebody can be named. */
const bram: Story = (marks, isThere) => {
  const and = (...ids: readonly string[]) => (isThere ? ids : []);
  return [
    ...unlessNever(
      isThere,
      {
        type: "updateDocument",
        set: { vocabulary: { roles: [{ key: "x-imam", words: { nl: "imam" } }] } },
      },
      { type: "addMember", member: { id: "bram", name: "Bram", role: "x-imam", ...marks } },
      { type: "addTie", tie: { id: "t-bram", from: "bram", to: "client", strength: "weak", quality: "conflicted" } },
      { type: "addTie", tie: { id: "t-bram-2", from: "amina", to: "bram" } },
      { type: "updateMember", member: "bram", set: { name: "Oom Bram" } },
      { type: "bound", tie: "t-bram", for: "client", agreement: "Niet alleen" },
      { type: "addGoal", goal: { id: "goal-bram", of: "bram", ...forAll } },
      { type: "addIntervention", intervention: { id: "i-bram", kind: "repair", members: ["bram"], ...forAll } },
      { type: "addIntervention", intervention: { id: "i-bram-2", kind: "repair", ties: ["t-bram"], ...forAll } },
      { type: "addLogEntry", logEntry: { id: "l-bram", kind: "visit", tie: "t-bram", ...forAll } },
      { type: "addLogEntry", logEntry: { id: "l-bram-2", kind: "visit", present: ["client", "bram"], ...forAll } },
      {
        type: "addGroup",
        group: {
          id: "g0",
          kind: "circle",
          name: "Van Bram",
          members: ["bram"],
          shownTo: { only: "team", not: ["team"] },
        },
      },
    ),
    {
      type: "addMember",
      member: { id: "noor", kind: "person", name: "Noor", roles: [{ role: "neighbour" }], ...forAll },
    },
    {
      type: "updateMember",
      member: "amina",
      set: { ownSupport: [{ words: "De buurt" }, ...(isThere ? [{ member: "bram" }] : [])] },
    },
    {
      type: "updateClient",
      set: { stays: [{ with: "amina", as: "sleeps" }, ...and("bram").map((one) => ({ with: one }))] },
    },
    {
      type: "updateGroup",
      group: "g1",
      set: {
        members: ["client", ...and("bram"), "amina"],
        meetings: [{ date: "2026-02-01", present: ["client", ...and("bram")] }],
        contributions: [
          ...and("bram").map((member) => ({ member, what: "Rijdt" })),
          { member: "amina", what: "Belt", ...(isThere && { goal: "goal-bram" }) },
        ],
        ...(isThere && { chair: "bram" }),
      },
    },
    { type: "updateGoal", goal: "goal1", set: { status: "open", ties: ["t1", ...and("t-bram")] } },
    {
      type: "updateTie",
      tie: "t1",
      set: { quality: "supportive", views: [{ by: "amina", strength: "weak" }, ...and("bram").map((by) => ({ by }))] },
    },
    ...unlessNever(
      isThere,
      { type: "updateTie", tie: "t1", set: { load: { level: "heavy", by: "bram" } } },
      { type: "enlarge", tie: "t2", through: "bram" },
    ),
    {
      type: "strengthen",
      tie: "t1",
      steps: [{ what: "Samen koken", who: "amina" }, ...and("bram").map((who) => ({ what: "Bellen", who }))],
    },
    {
      type: "addConference",
      conference: {
        id: "c1",
        invited: [{ member: "amina", came: "yes" }, ...and("bram").map((member) => ({ member }))],
        agreements: [
          { words: "Koken", who: ["amina"] },
          ...(isThere ? [{ words: "Rijden", who: ["amina", "bram"] }] : []),
        ],
        ...(isThere && { askedBy: "bram", goal: "goal-bram", followUp: { calledBy: "bram" } }),
        ...forAll,
      },
    },
    { type: "addSitting", sitting: { id: "s1", present: ["client", ...and("bram")] } },
    { type: "addMember", member: { id: "pieter", name: "Pieter", ...forAll } },
    { type: "addTie", tie: { id: "t3", from: "client", to: "pieter", ...forAll } },
    ...unlessNever(
      isThere,
      { type: "addMember", member: { id: "otto", name: "Otto", ...marks } },
      { type: "addTie", tie: { id: "t-otto", from: "client", to: "otto" } },
      { type: "addGoal", goal: { id: "goal-otto", of: "otto", ...forAll } },
      { type: "updateGroup", group: "g1", set: { members: ["client", "bram", "otto", "amina"] } },
    ),
    { type: "removeMember", member: "karim" },
    ...unlessNever(isThere, { type: "removeMember", member: "otto" }),
    { type: "updateMember", member: "pieter", set: { name: "Piet" } },
    { type: "removeTie", tie: "t3" },
  ];
};

/** A second tie with Amina, and what is told of it. */
const tie: Story = (marks, isThere) => [
  ...unlessNever(
    isThere,
    { type: "addTie", tie: { id: "t0", from: "amina", to: "client", state: "broken", ...marks } },
    { type: "addIntervention", intervention: { id: "i1", kind: "repair", ties: ["t0", "t1"], ...forAll } },
    { type: "addLogEntry", logEntry: { id: "l1", kind: "call", tie: "t0", ...forAll } },
    { type: "keep", tie: "t0", until: "later" },
  ),
  { type: "updateGoal", goal: "goal1", set: { status: "open", ties: isThere ? ["t0", "t1"] : ["t1"] } },
  { type: "addTie", tie: { id: "t4", from: "amina", to: "karim", ...forAll } },
];

/** One record of a table, with the only two there ever were in it. */
const recordOf =
  (noun: string, table: TableName, fields: object = {}): Story =>
  (marks, isThere) => {
    const records = parseEcomap({
      format: "ecomap",
      version: 1,
      client: { id: "client" },
      [table]: ["one", "two"].map((id) => ({ ...fields, id, ...marks })),
    })[table];
    const type = noun.charAt(0).toUpperCase() + noun.slice(1);
    const commands: readonly unknown[] = [
      ...(records ?? []).map((record) => ({ type: `add${type}`, [noun]: record })),
      { type: `remove${type}`, [noun]: "one" },
    ];
    return unlessNever(isThere, ...commands.filter(isCommand));
  };
const isCommand = (value: unknown): value is Command => typeof value === "object" && value !== null && "type" in value;

/** A goal that others lean on. */
const goal: Story = (marks, isThere) => [
  ...unlessNever(isThere, { type: "addGoal", goal: { id: "goal0", of: "client", words: "Rust", ...marks } }),
  {
    type: "updateGroup",
    group: "g1",
    set: { contributions: [{ member: "amina", what: "Belt", ...(isThere && { goal: "goal0" }) }] },
  },
  {
    type: "addIntervention",
    intervention: { id: "i1", kind: "skills", ...(isThere && { goal: "goal0" }), ...forAll },
  },
];

/** A group in which another lies. */
const group: Story = (marks, isThere) => [
  ...unlessNever(
    isThere,
    { type: "addGroup", group: { id: "g0", kind: "support", name: "Buurt", members: ["amina"], ...marks } },
    { type: "updateGroup", group: "g1", set: { within: "g0" } },
  ),
  { type: "updateGroup", group: "g1", set: { name: "Wij" } },
];

/** Notes, flags and views, between others that everybody sees. */
const parts: Story = (marks, isThere) => {
  const among = <T extends object>(part: T, kept: T): T[] => [
    ...(isThere ? [{ ...kept, ...marks }] : []),
    { ...part, ...forAll },
    ...(isThere ? [{ ...kept, ...marks }] : []),
  ];
  const notes = (text: string) => among({ text }, { text: "Dit niet" });
  const flags = (reason: string) => among({ flag: "language" as const, reason }, { flag: "safety" as const });
  return [
    { type: "updateMember", member: "amina", set: { notes: notes("Een"), flags: flags("Tolk") } },
    { type: "updateMember", member: "amina", set: { notes: notes("Twee") } },
    ...unlessNever(isThere, {
      type: "updateMember",
      member: "karim",
      set: { notes: [{ text: "Dit niet", ...marks }] },
    }),
    { type: "updateClient", set: { notes: notes("Een"), flags: flags("Tolk") } },
    { type: "updateGroup", group: "g1", set: { notes: notes("Een") } },
    { type: "updateGoal", goal: "goal1", set: { notes: notes("Een") } },
    {
      type: "updateTie",
      tie: "t1",
      set: {
        notes: notes("Een"),
        flags: flags("Tolk"),
        views: among({ by: "amina" }, { by: "client", words: "Stil" }),
      },
    },
    { type: "addConference", conference: { id: "c1", notes: notes("Een"), ...forAll } },
  ];
};

/** Moves on a tie, and what one of them was before. */
const moves: Story = (marks, isThere) => [
  { type: "strengthen", tie: "t2", to: "moderate", ...forAll },
  ...unlessNever(
    isThere,
    { type: "enlarge", tie: "t2", by: "de club", ...marks },
    { type: "enlarge", tie: "t2", by: "de kerk", ...marks },
    { type: "keep", tie: "t1", until: "Met een huis", ...marks },
    { type: "keep", tie: "t2", about: ["advice"], ...marks },
  ),
  { type: "dropMove", tie: "t2", move: "strengthen" },
];

/** A worker's own limit that nobody talked about. */
const limit: Story = (marks, isThere) =>
  unlessNever(isThere, { type: "bound", tie: "t1", for: "worker", agreement: "Niet thuis", ...marks });

const MAP: readonly Audience[] = ["client", "team", "carry", "handover", "training"];
const METHOD: readonly Audience[] = ["client", "team", "handover", "training"];

/** Stories, with who usually sees what they tell of, and what of it can be shown or kept. */
const STORIES: readonly [string, Story, readonly Audience[], readonly Way[]][] = [
  ["a person", bram, MAP, WAYS.filter((way) => way !== UNDISCUSSED)],
  ["a tie", tie, [...MAP, "network"], WAYS.filter((way) => way !== UNDISCUSSED)],
  ...(
    [
      ["a group", group, [...MAP, "network"]],
      ["a goal", goal, MAP],
      ["the only goals", recordOf("goal", "goals"), MAP],
      ["the only interventions", recordOf("intervention", "interventions"), METHOD],
      ["the only transitions", recordOf("transition", "transitions"), METHOD],
      ["the only conferences", recordOf("conference", "conferences"), METHOD],
      ["the only contacts", recordOf("logEntry", "log"), METHOD],
      ["the only answers", recordOf("experience", "experience"), ["client", "team", "handover"]],
    ] as const
  ).map(([what, story, usually]): [string, Story, readonly Audience[], readonly Way[]] => [
    what,
    story,
    usually,
    WAYS.filter((way) => way !== UNDISCUSSED && way !== "in the tray"),
  ]),
  ["notes, flags and views", parts, ["client", "team", "report"], ["for the team only", "for the client only"]],
  ["moves", moves, [...METHOD, "report"], WAYS.filter((way) => way !== UNDISCUSSED && way !== "in the tray")],
  ["a worker's own limit", limit, ["team", "handover", "report", "training"], [UNDISCUSSED]],
];

function told(story: Story, marks: object, isThere: boolean): EcomapDocument {
  const commands = story(marks, isThere);
  return commands.reduce((doc, command) => applyCommand(doc, command, { recorded: "2026-03-03T10:00:00Z" }), start);
}

const isKept = (audience: Audience, way: Way, usually: readonly Audience[]): boolean =>
  !sees(audience, way, usually.includes(audience));

describe.each(STORIES)("where %s is kept", (_, story, usually, ways) => {
  it.each(AUDIENCES)("what is made for %s is to the byte that of a document in which it never was", (audience) => {
    const never = told(story, {}, false);
    const file = serialize(forAudience(never, audience, options), { redacted: true });
    const picture = renderToString(never, { ...options, audience });
    for (const way of ways.filter((one) => isKept(audience, one, usually))) {
      const doc = told(story, marked(way), true);
      expect([way, serialize(forAudience(doc, audience, options), { redacted: true })]).toEqual([way, file]);
      expect([way, renderToString(doc, { ...options, audience }) === picture]).toEqual([way, true]);
    }
  });
});
