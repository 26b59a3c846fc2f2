import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import type { Command, CommandContext } from "../../src/command/types.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { forPicture } from "../../src/document/audience/for-picture.ts";
import { fieldRanks } from "../../src/document/field-names.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { AUDIENCES, type Audience } from "../../src/document/schema/terms.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { COURT, KEY, sees, shownTo, UNDISCUSSED, WAYS, type Way } from "../document/audience/ways.ts";
import { commands, document, start } from "./arbitraries.ts";

const options = { reader: COURT, key: KEY };
const FIELDS = [...fieldRanks().keys()];
const allowed = {
  allows: {
    training: { answer: "yes" },
    handover: { answer: "yes", receiver: "Wijkteam", date: "2026-03-01" },
  },
  readers: [{ id: COURT }],
} as const;

const audience = fc.constantFrom(...AUDIENCES);
const way = fc.constantFrom(...WAYS.filter((one) => one !== UNDISCUSSED));
const marked = (one: Way): object => ({
  shownTo: shownTo(one, FIELDS),
  ...(one === "in the tray" && { agreed: "not-yet" as const }),
});

const fileFor = (doc: EcomapDocument, one: Audience): string =>
  serialize(forAudience(doc, one, options), { redacted: true });

/** Any small document, each of its records shown or kept in any way. */
const markedDocument = fc.tuple(document, fc.array(way, { minLength: 1, maxLength: 12 })).map(([doc, ways]) => {
  let i = 0;
  const mark = (record: object): object => ({ ...record, ...marked(ways[i++ % ways.length] ?? "as usual") });
  const { members, ties, groups, goals } = doc;
  return parseEcomap({
    ...doc,
    ...allowed,
    members: members.map(mark),
    ties: ties.map(mark),
    ...(groups && { groups: groups.map(mark) }),
    ...(goals && { goals: goals.map(mark) }),
  });
});

/** What is made for an audience: a document, made once and for all, of a document that stays as it was. */
function expectCopy(doc: EcomapDocument, one: Audience): void {
  const before = serialize(doc);
  const copy = forAudience(doc, one, options);
  const text = serialize(copy, { redacted: true });
  expect(parseEcomap(text)).toEqual(copy);
  expect(forAudience(parseEcomap(text), one, options)).toEqual(copy);
  expect(serialize(doc)).toBe(before);
  // What is drawn is what the same audience sees of a document that tells of no past, under the day of the last that it tells.
  const { date: _, ...drawn } = forPicture(doc, one, options);
  const { date: __, ...pastless } = forAudience({ ...doc, history: [] }, one, options);
  expect(drawn).toEqual(pastless);
  expect(forPicture(doc, one, options).date).toEqual(copy.date);
}

const day = fc.constantFrom("2024", "2024-05", "2024-05-02", "2025-01");
const plain: CommandContext = { recorded: "2026-03-03T10:00:00Z" };
const context: fc.Arbitrary<CommandContext> = fc.oneof(
  fc.constant(plain),
  day.map((happened) => ({ recorded: "2026-03-03T10:00:00Z", happened })),
  fc.constant({ recorded: "2026-03-03T10:00:00Z", because: "corrected" as const }),
);

/** A document after a command; as it was where that is refused. */
function tried(doc: EcomapDocument, command: Command | readonly Command[], made: CommandContext): EcomapDocument {
  try {
    return applyCommand(doc, command, made);
  } catch (error) {
    if (error instanceof EcomapError) return doc;
    throw error;
  }
}

describe("what is made for any audience", () => {
  it("is a document, whatever is shown and kept", () => {
    fc.assert(fc.property(markedDocument, audience, expectCopy), { numRuns: 250 });
  });

  it("is a document, whatever was done before", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commands, context), { maxLength: 12 }), audience, (steps, one) => {
        expectCopy(
          steps.reduce<EcomapDocument>(
            (doc, [command, made]) => tried(doc, command, made),
            parseEcomap({ ...start, ...allowed }),
          ),
          one,
        );
      }),
      { numRuns: 200 },
    );
  });
});

/** Somebody who is kept, and what is told of them: commands that need nobody but those who are there from the start. */
const ofKept = (one: Way): fc.Arbitrary<Command> =>
  fc.constantFrom<Command>(
    { type: "addMember", member: { id: "h1", name: "Bram", role: "friend", ...marked(one) } },
    { type: "addMember", member: { id: "h2", ...marked(one) } },
    { type: "updateMember", member: "h1", set: { name: "Oom Bram", ring: 1, notes: [{ text: "Belt veel" }] } },
    { type: "removeMember", member: "h1" },
    { type: "removeMember", member: "h2" },
    { type: "addTie", tie: { id: "th1", from: "client", to: "h1", strength: "strong" } },
    { type: "addTie", tie: { id: "th2", from: "h1", to: "a", state: "broken" } },
    { type: "addTie", tie: { id: "th3", from: "h2", to: "h1" } },
    { type: "addTie", tie: { id: "th4", from: "client", to: "h1", ban: {} } },
    { type: "addTie", tie: { id: "th5", from: "a", to: "h2", ban: { until: "2027" } } },
    { type: "updateTie", tie: "th1", set: { strength: "weak", quality: "stressful" } },
    { type: "bound", tie: "th1", for: "client", agreement: "Niet over geld" },
    { type: "removeTie", tie: "th1" },
    {
      type: "addGroup",
      group: { id: "gh", kind: "circle", members: ["h1", "h2"], shownTo: { only: "team", not: ["team"] } },
    },
    { type: "addGoal", goal: { id: "goalh", of: "h1", words: "Rust" } },
    { type: "addIntervention", intervention: { id: "ih", kind: "skills", members: ["h1"], goal: "goalh" } },
    { type: "addIntervention", intervention: { id: "ih2", kind: "repair", ties: ["th2"] } },
    { type: "addLogEntry", logEntry: { id: "lh", kind: "visit", tie: "th1" } },
    { type: "addLogEntry", logEntry: { id: "lh2", kind: "visit", present: ["h2", "client"] } },
    { type: "removeLogEntry", logEntry: "lh" },
    { type: "pinMember", layout: "force", member: "h1", x: 120, y: 80 },
  );

/** Whom an audience does not see, in one of the ways of keeping a person. */
const kept = fc.tuple(audience, way).filter(([one, how]) => !sees(one, how, one !== "network" && one !== "report"));

/** What is said of those who are there, with the one who is kept in it and without. */
const withKept: fc.Arbitrary<readonly [Command, Command]> = fc.constantFrom<readonly [Command, Command]>(
  [
    {
      type: "updateMember",
      member: "a",
      set: { ownSupport: [{ member: "h1", words: "Zwager" }, { words: "De buurt" }] },
    },
    { type: "updateMember", member: "a", set: { ownSupport: [{ words: "De buurt" }] } },
  ],
  [
    {
      type: "updateConference",
      conference: "c1",
      set: { agreements: [{ who: ["a"] }, { words: "Rijdt", who: ["a", "h2"] }] },
    },
    { type: "updateConference", conference: "c1", set: { agreements: [{ who: ["a"] }] } },
  ],
  [
    {
      type: "updateConference",
      conference: "c1",
      set: { invited: [{ member: "h1" }, { name: "Oma" }], followUp: { calledBy: "h1" } },
    },
    { type: "updateConference", conference: "c1", set: { invited: [{ name: "Oma" }] }, clear: ["followUp"] },
  ],
  [
    {
      type: "bound",
      tie: "t1",
      for: "member",
      about: ["housing"],
      steps: [
        { what: "Praten", who: "a" },
        { what: "Bellen", who: "h1" },
      ],
    },
    { type: "bound", tie: "t1", for: "member", about: ["housing"], steps: [{ what: "Praten", who: "a" }] },
  ],
  [
    { type: "updateGroup", group: "g1", set: { members: ["h1", "client", "h2", "a"], chair: "h2" } },
    { type: "updateGroup", group: "g1", set: { members: ["client", "a"] }, clear: ["chair"] },
  ],
  [
    {
      type: "updateTie",
      tie: "t1",
      set: { views: [{ by: "client" }, { by: "h2", words: "Niet fijn" }], load: { by: "h1" } },
    },
    { type: "updateTie", tie: "t1", set: { views: [{ by: "client" }] }, clear: ["load"] },
  ],
  [
    { type: "updateClient", set: { stays: [{ with: "h1", as: "sleeps" }, { as: "post-address" }] } },
    { type: "updateClient", set: { stays: [{ as: "post-address" }] } },
  ],
);

const steps = (how: Way) =>
  fc.array(
    fc.oneof(
      fc.record({ command: commands, never: fc.constant(undefined), made: context }),
      fc.record({ command: ofKept(how), never: fc.constant([]), made: context }),
      fc
        .record({ pair: withKept, made: context })
        .map(({ pair: [command, never], made }) => ({ command, never, made })),
    ),
    { maxLength: 24 },
  );

/** One thing done of which some is kept, and what would be done instead had they never been. */
interface Told {
  readonly command: Command | readonly Command[];
  readonly never?: Command | readonly Command[] | undefined;
  readonly made: CommandContext;
}

function expectAsIfNever(one: Audience, how: Way, story: readonly Told[]): void {
  const base = parseEcomap({ ...start, ...allowed, date: "2024-05" });
  let [doc, never] = [base, base];
  for (const { command, never: instead = command, made } of story) {
    const next = tried(doc, command, made);
    // What could not be said with them in it is not said without them either.
    if (instead === command || next !== doc) never = tried(never, instead, made);
    doc = next;
  }
  // Whoever is drawn and kept would leave a hole among the places.
  const isDrawn = doc.members.some(({ id }) => id.startsWith("h")) && how !== "in the tray";
  const { places: _, ...unplaced } = never;
  const twin = isDrawn ? unplaced : never;
  expect(fileFor(doc, one)).toBe(fileFor(twin, one));
  expect(renderToString(doc, { ...options, audience: one })).toBe(renderToString(twin, { ...options, audience: one }));
}

describe("what is made for an audience from whom somebody is kept", () => {
  it("is to the byte that of a document in which they never were, whatever was done in whatever order", () => {
    fc.assert(
      fc.property(
        kept.chain(([one, how]) => fc.tuple(fc.constant(one), fc.constant(how), steps(how))),
        ([one, how, story]) => expectAsIfNever(one, how, story),
      ),
      { numRuns: 200 },
    );
  });

  const invite = {
    command: {
      type: "updateConference",
      conference: "c1",
      set: { invited: [{ member: "h1" }, { name: "Oma" }] },
    },
    never: { type: "updateConference", conference: "c1", set: { invited: [{ name: "Oma" }] } },
  } as const;
  const late = { ...plain, happened: "2024" };

  it("is so where they were taken off the map late, and are named again in what was so earlier", () => {
    expectAsIfNever("client", "in the tray", [
      { command: { type: "addMember", member: { id: "h1", ...marked("in the tray") } }, never: [], made: plain },
      { ...invite, made: plain },
      { command: { type: "removeMember", member: "h1" }, never: [], made: late },
      { ...invite, made: late },
    ]);
  });

  it("is so where a correction takes them off the map, and more is told late", () => {
    expectAsIfNever("client", "in the tray", [
      { command: { type: "addMember", member: { id: "h1", ...marked("in the tray") } }, never: [], made: plain },
      { ...invite, made: plain },
      { command: { type: "removeMember", member: "h1" }, never: [], made: { ...plain, because: "corrected" } },
      { command: { type: "updateConference", conference: "c1", set: { invited: [] } }, made: late },
    ]);
  });
});
