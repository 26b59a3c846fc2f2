import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import { documentAt } from "../../src/command/timeline/document-at.ts";
import type { Command } from "../../src/command/types.ts";
import { redoStep, undoStep } from "../../src/command/undo.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { isBefore } from "../../src/document/dates.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument, Move, TieInput } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { fileOfTie, parse } from "../document/sample.ts";
import { commands, start } from "../laws/arbitraries.ts";
import { apply, memberOf, opsOf, recorded, refusal, step, tieOf } from "./sample.ts";

const on = (day: string) => `${day}T10:00:00Z`;
const tieWith = (fields: object): EcomapDocument => parseEcomap(fileOfTie(fields));

/** Contact with Farid is banned until June; a brother of his, and Amina, may be called. */
const map = parse({
  members: [{ id: "amina" }, { id: "brother" }, { id: "farid" }],
  ties: [
    { id: "t1", from: "client", to: "amina", strength: "weak", state: "dormant" },
    { id: "t2", from: "client", to: "brother", state: "broken" },
    { id: "t3", from: "farid", to: "client", state: "dormant", ban: { by: "De rechter", until: "2026-06-01" } },
    { id: "t4", from: "brother", to: "farid" },
  ],
  conferences: [{ id: "held", date: "2025-12", invited: [{ member: "farid", came: "yes" }, { member: "amina" }] }],
  interventions: [{ id: "planned", kind: "repair", status: "planned", ties: ["t3"], members: ["farid"] }],
});
const afterwards = on("2026-06-02");

describe("a court's contact ban", () => {
  const banned = (until?: TieInput["since"]) =>
    tieWith({ state: "dormant", ban: until === undefined ? {} : { until } });
  const enlarge: Command = { type: "enlarge", tie: "t1" };

  it("has no move propose contact", () => {
    expect(refusal(map, { type: "strengthen", tie: "t3" })).toBe("banned at tie");
    expect(refusal(map, { type: "enlarge", tie: "t3" })).toBe("banned at tie");
    expect(refusal(map, { type: "keep", tie: "t3", until: "Als ik een huis heb" })).toBe("banned at tie");
  });

  it("leaves bounding, keeping as it is, and what was done", () => {
    expect(refusal(map, { type: "bound", for: "client", tie: "t3" })).toBe("not refused");
    expect(refusal(map, { type: "keep", tie: "t3" })).toBe("not refused");
    expect(refusal(map, { type: "strengthen", tie: "t3", done: "2025-10" })).toBe("not refused");
  });

  it("holds without an end, or until its date, that day included", () => {
    expect(refusal(banned(), enlarge, on("2126-01-01"))).toBe("banned at tie");
    expect(refusal(banned("2026-06-01"), enlarge, on("2026-06-01"))).toBe("banned at tie");
    expect(refusal(banned("2026-06-01"), enlarge, on("2026-06-02"))).toBe("not refused");
  });

  it("holds until the end of a month or year", () => {
    expect(refusal(banned("2026-06"), enlarge, on("2026-06-30"))).toBe("banned at tie");
    expect(refusal(banned("2026-06"), enlarge, on("2026-07-01"))).toBe("not refused");
    expect(refusal(banned("2026"), enlarge, on("2026-12-31"))).toBe("banned at tie");
    expect(refusal(banned({ date: "2026", about: true }), enlarge, on("2027-01-01"))).toBe("not refused");
  });

  it("holds for a move that is dated within it, whenever it is typed", () => {
    expect(refusal(banned("2026-06"), { ...enlarge, date: "2026-05" }, on("2026-08-01"))).toBe("banned at tie");
    expect(refusal(banned("2026-06"), { ...enlarge, date: "2026-12" }, on("2026-03-03"))).toBe("banned at tie");
  });

  it("holds for every tie between the two", () => {
    const second: Command = { type: "addTie", tie: { id: "t5", from: "client", to: "farid", state: "dormant" } };
    expect(refusal(apply(map, second), { type: "enlarge", tie: "t5" })).toBe("banned at tie");
    expect(refusal(apply(map, second), { type: "enlarge", tie: "t5" }, afterwards)).toBe("not refused");
    expect(refusal(map, { type: "strengthen", tie: "t4" })).toBe("not refused");
  });

  it("between two others is theirs alone, and asks neither for contact with the other", () => {
    const others = apply(map, [
      { type: "updateTie", tie: "t4", set: { ban: {} } },
      { type: "updateTie", tie: "t3", clear: ["ban"] },
    ]);
    expect(refusal(others, { type: "strengthen", tie: "t4" })).toBe("banned at tie");
    expect(refusal(others, { type: "enlarge", tie: "t3", steps: [{ who: "amina" }] })).toBe("not refused");
    expect(refusal(others, { type: "enlarge", tie: "t3", steps: [{ who: "brother" }] })).toBe("banned at steps[0].who");
  });
});

describe("whom the client may not meet", () => {
  const moves: readonly [string, Command][] = [
    ["through", { type: "enlarge", tie: "t1", through: "farid" }],
    ["steps[1].who", { type: "strengthen", tie: "t2", steps: [{ who: "brother" }, { what: "Bellen", who: "farid" }] }],
    ["guardedBy", { type: "bound", tie: "t1", for: "client", guardedBy: "farid" }],
    ["steps[0].who", { type: "bound", tie: "t3", for: "client", steps: [{ who: "farid" }] }],
  ];

  it.each(moves)("has no part in a move, as %s", (path, command) => {
    expect(refusal(map, command)).toBe(`banned at ${path}`);
    expect(refusal(map, command, afterwards)).toBe("not refused");
  });

  it("is named in a move for what was done", () => {
    const done: Command = { type: "keep", tie: "t1", steps: [{ who: "farid", done: "2025" }] };
    expect(refusal(map, done)).toBe("not refused");
    expect(refusal(map, { type: "enlarge", tie: "t1", through: "farid", done: "2025" })).toBe("not refused");
  });

  it("may not be called, but no is an answer", () => {
    for (const answer of ["yes", "conditions"] as const) {
      const asked: Command = { type: "answerContact", member: "farid", answer };
      expect(refusal(map, asked)).toBe("banned at answer");
      expect(refusal(map, asked, afterwards)).toBe("not refused");
      expect(refusal(map, { type: "updateMember", member: "farid", set: { contact: { answer } } })).toBe(
        "banned at set.contact.answer",
      );
    }
    for (const answer of ["no", "later", "unknown"] as const) {
      expect(refusal(map, { type: "answerContact", member: "farid", answer })).toBe("not refused");
    }
    expect(refusal(map, { type: "answerContact", member: "brother", answer: "yes" })).toBe("not refused");
  });

  it("is no longer to be called from the ban on, also with conditions, while a no stays", () => {
    for (const answer of ["yes", "conditions", "no"] as const) {
      const before = parse({ members: [{ id: "farid", contact: { answer, words: "Na zessen" } }, { id: "els" }] });
      const ban: Command = { type: "addTie", tie: { id: "t", from: "client", to: "farid", ban: {} } };
      const among: Command = { type: "addTie", tie: { id: "t", from: "els", to: "farid", ban: {} } };
      expect(memberOf(apply(before, ban), "farid")?.contact?.answer).toBe(answer === "no" ? "no" : undefined);
      expect(memberOf(apply(before, among), "farid")?.contact?.answer).toBe(answer);
      const { doc: next, step: done } = step(before, ban);
      expect(undoStep(next, done)).toEqual(before);
    }
  });

  it("has no task left in a move that is open, and keeps those that are done", () => {
    const before = parse({
      members: [{ id: "farid" }, { id: "els" }, { id: "bram" }],
      ties: [
        {
          id: "t1",
          from: "client",
          to: "els",
          state: "dormant",
          moves: [
            { type: "enlarge", through: "farid", steps: [{ who: "farid" }, { who: "bram" }] },
            { type: "bound", for: "client", guardedBy: "farid" },
            { type: "keep", steps: [{ who: "farid", done: "2025" }] },
          ],
        },
      ],
    });
    const after = apply(before, { type: "addTie", tie: { id: "t", from: "client", to: "farid", ban: {} } });
    expect(tieOf(after, "t1")?.moves).toEqual([
      { type: "enlarge", steps: [{ who: "bram" }] },
      { type: "bound", for: "client" },
      { type: "keep", steps: [{ who: "farid", done: "2025" }] },
    ]);
  });

  it("guards no agreement between those they may not be near", () => {
    const among = parse({
      members: [{ id: "farid" }, { id: "els" }, { id: "bram" }],
      ties: [{ id: "t", from: "els", to: "farid", ban: {} }],
    });
    for (const [guardedBy, answer] of [
      ["farid", "banned at guardedBy"],
      ["els", "banned at guardedBy"],
      ["bram", "not refused"],
    ] as const) {
      expect(refusal(among, { type: "bound", tie: "t", for: "member", guardedBy })).toBe(answer);
    }
  });

  it("may not be added with a yes, once the ban is there", () => {
    const tie: Command = { type: "addTie", tie: { id: "t", from: "client", to: "new", ban: {} } };
    const member: Command = { type: "addMember", member: { id: "new", contact: { answer: "yes" } } };
    expect(refusal(map, [tie, member])).toBe("banned at member.contact.answer in commands[1]");
  });

  it("is not invited to a conference", () => {
    const invited = [{ name: "Een buurman" }, { member: "farid" }];
    expect(refusal(map, { type: "addConference", conference: { id: "c", invited } })).toBe(
      "banned at conference.invited[1].member",
    );
    expect(refusal(map, { type: "addConference", conference: { id: "c", invited } }, afterwards)).toBe("not refused");
    const asked = apply(map, { type: "addConference", conference: { id: "c", invited: "unknown" } });
    expect(refusal(asked, { type: "updateConference", conference: "c", set: { invited } })).toBe(
      "banned at set.invited[1].member",
    );
  });

  it("who was at a conference before stays there, with what was agreed", () => {
    const invited = [
      { member: "amina", came: "yes" },
      { member: "farid", came: "no" },
    ] as const;
    expect(refusal(map, { type: "updateConference", conference: "held", set: { invited } })).toBe("not refused");
    expect(refusal(map, { type: "updateConference", conference: "held", set: { food: "Soep" } })).toBe("not refused");
    const agreements = (done?: string) => [
      { words: "Hij haalt de fiets op", who: ["amina", "farid"], ...(done && { done }) },
    ];
    const held = (set: object): Command => ({ type: "updateConference", conference: "held", set });
    expect(refusal(map, held({ agreements: agreements("2026-01") }))).toBe("not refused");
    expect(refusal(map, held({ agreements: agreements() }))).toBe("banned at set.agreements[0].who[1]");
    expect(refusal(map, held({ followUp: { date: "2026-02", calledBy: "farid" } }))).toBe("not refused");
  });
});

describe("wherever a map asks two to meet", () => {
  const start = parse({
    members: [{ id: "amina" }, { id: "farid" }, { id: "bram" }],
    ties: [
      { id: "t1", from: "client", to: "farid", state: "dormant" },
      { id: "t2", from: "farid", to: "amina", state: "dormant" },
    ],
    groups: [{ id: "kring", kind: "circle", members: ["bram"] }],
    conferences: [{ id: "c" }],
  });
  const withClient: Command = { type: "updateTie", tie: "t1", set: { ban: {} } };
  const among: Command = { type: "updateTie", tie: "t2", set: { ban: {} } };
  const support = { id: "g", kind: "support", members: ["amina", "farid"] } as const;
  const agreed = (...who: string[]) => [{ words: "Samen de fiets maken", who }];

  const asked: readonly [what: string, ban: Command, ask: Command, at: string][] = [
    [
      "a place to sleep",
      withClient,
      {
        type: "updateClient",
        set: {
          stays: [
            { with: "amina", as: "sleeps" },
            { with: "farid", as: "may-sleep" },
          ],
        },
      },
      "set.stays[1].with",
    ],
    ["a support group", withClient, { type: "addGroup", group: support }, "group.members[1]"],
    ["a support group of others", among, { type: "addGroup", group: support }, "group.members[0]"],
    [
      "a circle that grows",
      withClient,
      { type: "updateGroup", group: "kring", set: { members: ["bram", "farid"] } },
      "set.members[1]",
    ],
    [
      "the chair of a circle",
      withClient,
      { type: "updateGroup", group: "kring", set: { chair: "farid" } },
      "set.chair",
    ],
    [
      "what someone brings to a circle",
      withClient,
      { type: "updateGroup", group: "kring", set: { contributions: [{ member: "farid", what: "Koken" }] } },
      "set.contributions[0].member",
    ],
    [
      "repair between others",
      among,
      { type: "addIntervention", intervention: { id: "i", kind: "repair", members: ["bram", "amina", "farid"] } },
      "intervention.members[1]",
    ],
    [
      "an invitation of both",
      among,
      { type: "updateConference", conference: "c", set: { invited: [{ member: "amina" }, { member: "farid" }] } },
      "set.invited[0].member",
    ],
    [
      "an agreement",
      withClient,
      { type: "updateConference", conference: "c", set: { agreements: agreed("bram", "farid") } },
      "set.agreements[0].who[1]",
    ],
    [
      "an agreement of both",
      among,
      { type: "updateConference", conference: "c", set: { agreements: agreed("farid", "amina") } },
      "set.agreements[0].who[0]",
    ],
    [
      "calling all together again",
      withClient,
      { type: "updateConference", conference: "c", set: { followUp: { calledBy: "farid" } } },
      "set.followUp.calledBy",
    ],
  ];

  it.each(asked)("refuses %s", (_, ban, ask, at) => {
    expect(refusal(apply(start, ban), ask)).toBe(`banned at ${at}`);
    expect(refusal(start, ask)).toBe("not refused");
  });

  /** Where both are among others, and it is for people to say which of them stays away. */
  const isShared = ([what]: (typeof asked)[number]) =>
    what === "a support group of others" || what === "an invitation of both";

  it.each(asked.filter(isShared))("leaves %s when the ban comes, as nobody said who stays away", (_, ban, ask) => {
    const lifted = step(apply(start, ask), ban).step.ops.filter((op) => "follows" in op && op.follows === "ban");
    expect(lifted).toEqual([]);
  });

  it("tells in no copy of a ban with someone who is hidden there", () => {
    const told = (isThere: boolean) => {
      const members = [{ id: "amina" }, ...(isThere ? [{ id: "farid", shownTo: { only: "client" as const } }] : [])];
      const ids = members.map(({ id }) => id);
      const before = parse({
        members,
        groups: [{ id: "g", kind: "support", members: ids }],
        conferences: [{ id: "c", invited: ids.map((member) => ({ member })) }],
        ...(isThere && { interventions: [{ id: "i", kind: "repair", members: ids }] }),
      });
      const tie: Command = { type: "addTie", tie: { id: "t", from: "amina", to: "farid", ban: {} } };
      return serialize(forAudience(isThere ? apply(before, tie) : before, "team"), { redacted: true });
    };
    expect(told(true)).toBe(told(false));
  });

  it.each(asked.filter((one) => !isShared(one)))(
    "takes %s off when the ban comes, and brings it back by undo",
    (_, ban, ask) => {
      const before = apply(start, ask);
      const { doc: after, step: done } = step(before, ban);
      const lifted = done.ops.filter((op) => "follows" in op && op.follows === "ban");
      expect(lifted).toHaveLength(1);
      expect(undoStep(after, done)).toEqual(before);
      const [op] = lifted;
      if (op && "field" in op && op.table !== "interventions") {
        expect(JSON.stringify(op.from)).toContain("farid");
        expect(JSON.stringify(op.to ?? "")).not.toMatch(ban === withClient ? /farid/ : /farid|amina/);
      }
    },
  );

  it("leaves facts: who sleeps where, a household, a group that has ended", () => {
    const banned = apply(start, withClient);
    const facts: readonly Command[] = [
      {
        type: "updateClient",
        set: {
          stays: [
            { with: "farid", as: "sleeps" },
            { with: "farid", as: "may-sleep", until: "2025" },
          ],
        },
      },
      { type: "addGroup", group: { id: "g1", kind: "household", members: ["client", "farid"] } },
      { type: "addGroup", group: { ...support, until: "2026-02" } },
    ];
    for (const fact of facts) expect(refusal(banned, fact)).toBe("not refused");
  });

  it("may be told of further where a file already asks it", () => {
    const file = parse({
      members: [{ id: "farid" }, { id: "bram" }],
      ties: [{ id: "t1", from: "client", to: "farid", ban: {} }],
      groups: [{ id: "g", kind: "support", members: ["farid"] }],
    });
    const update = (set: object): Command => ({ type: "updateGroup", group: "g", set });
    expect(refusal(file, update({ name: "De kring" }))).toBe("not refused");
    expect(refusal(file, update({ members: ["bram", "farid"] }))).toBe("not refused");
    expect(refusal(file, update({ chair: "farid" }))).toBe("banned at set.chair");
  });
});

describe("a plan of repair or enlarging", () => {
  const plan = (fields: object): Command => ({
    type: "addIntervention",
    intervention: { id: "i", kind: "repair", status: "planned", ...fields },
  });

  it("is refused on a tie or with a person that a ban is on", () => {
    expect(refusal(map, plan({ ties: ["t1", "t3"] }))).toBe("banned at intervention.ties[1]");
    expect(refusal(map, plan({ kind: "enlarge", members: ["client", "farid"] }))).toBe(
      "banned at intervention.members[1]",
    );
    expect(refusal(map, plan({ ties: ["t1", "t2", "t4"], members: ["amina", "brother"] }))).toBe("not refused");
    expect(refusal(map, plan({ ties: ["t3"] }), afterwards)).toBe("not refused");
  });

  it("is a plan until it is said to be done or let go", () => {
    const { status: _, ...unsaid } = { id: "i", kind: "repair", status: "", ties: ["t3"] } as const;
    expect(refusal(map, { type: "addIntervention", intervention: unsaid })).toBe("banned at intervention.ties[0]");
    expect(refusal(map, plan({ ties: ["t3"], status: "done" }))).toBe("not refused");
    expect(refusal(map, plan({ ties: ["t3"], status: "let-go" }))).toBe("not refused");
    expect(refusal(map, plan({ ties: ["t3"], kind: "conditions" }))).toBe("not refused");
  });

  it("from before the ban may be told of and let go, but reaches no further and is not planned again", () => {
    const update = (set: object): Command => ({ type: "updateIntervention", intervention: "planned", set });
    expect(refusal(map, update({ words: "Gestopt door het verbod" }))).toBe("not refused");
    const free = apply(map, update({ status: "let-go" }));
    expect(refusal(free, update({ status: "planned" }))).toBe("banned at set.ties[0]");
    const held = apply(map, update({ kind: "conditions" }));
    expect(refusal(held, update({ kind: "enlarge", ties: [] }))).toBe("banned at set.members[0]");
  });
});

describe("setting a ban on a tie", () => {
  const moves: readonly Move[] = [
    { type: "strengthen", to: "strong", date: "2026-01" },
    { type: "enlarge", about: ["company"], date: "2026-01" },
    { type: "keep", until: "Later", date: "2027" },
    { type: "keep", about: ["advice"], date: "2026-01" },
    { type: "bound", for: "client", agreement: "Niet alleen", date: "2026-01" },
    { type: "strengthen", about: ["practical"], date: "2025", done: "2025-12" },
  ];
  const doc = tieWith({ state: "dormant", moves });
  const ban: Command = { type: "updateTie", tie: "t1", set: { ban: { by: "De rechter", until: "2026-06" } } };

  it("takes open proposals off in the same step, and leaves the rest", () => {
    const next = apply(doc, ban);
    expect(tieOf(next, "t1")?.moves).toEqual(moves.slice(3));
    expect(next.history).toHaveLength(1);
    expect(opsOf(doc, ban)).toEqual([
      { table: "ties", id: "t1", field: "ban", to: { by: "De rechter", until: "2026-06" } },
      { table: "ties", id: "t1", field: "moves", from: moves, to: moves.slice(3), follows: "ban" },
    ]);
  });

  it("is taken back with them, and done again without", () => {
    const { doc: next, step: done } = step(doc, ban);
    expect(undoStep(next, done)).toEqual(doc);
    expect(redoStep(undoStep(next, done), done)).toEqual(next);
  });

  it("that is over takes off only what was proposed while it held", () => {
    const past: Command = { type: "updateTie", tie: "t1", set: { ban: { until: "2025-12" } } };
    expect(apply(doc, past).ties[0]?.moves).toEqual(moves);
    const early = tieWith({ state: "dormant", moves: [{ type: "enlarge", date: "2025-11" }, ...moves.slice(0, 1)] });
    expect(apply(early, past).ties[0]?.moves).toEqual(moves.slice(0, 1));
    const undated = tieWith({ state: "dormant", moves: [{ type: "enlarge" }] });
    expect(apply(undated, past).ties[0]).not.toHaveProperty("moves");
  });

  it("by a new tie takes proposals off the others between the two, and may bring none itself", () => {
    const tie: TieInput = { id: "t2", from: "amina", to: "client", state: "dormant", ban: {} };
    expect(tieOf(apply(doc, { type: "addTie", tie }), "t1")?.moves).toEqual(moves.slice(3));
    expect(refusal(doc, { type: "addTie", tie: { ...tie, moves: [{ type: "keep" }, { type: "enlarge" }] } })).toBe(
      "banned at tie.moves[1]",
    );
    const named: TieInput = { ...tie, moves: [{ type: "bound", for: "client", guardedBy: "amina" }] };
    expect(refusal(doc, { type: "addTie", tie: named })).toBe("banned at tie.moves[0].guardedBy");
  });

  it("leaves the proposals when it is lifted to those who make them anew", () => {
    const lifted = apply(apply(doc, ban), { type: "updateTie", tie: "t1", clear: ["ban"] });
    expect(tieOf(lifted, "t1")?.moves).toEqual(moves.slice(3));
    expect(refusal(lifted, { type: "strengthen", tie: "t1" })).toBe("not refused");
  });
});

describe("a ban that was heard of late", () => {
  const before = parse({
    members: [{ id: "farid" }, { id: "els" }],
    ties: [
      { id: "t1", from: "client", to: "farid" },
      { id: "t2", from: "farid", to: "client", state: "dormant" },
      { id: "t3", from: "client", to: "els" },
    ],
    conferences: [{ id: "c" }, { id: "held", date: "2026-01-10" }],
  });
  const said: readonly Command[] = [
    { type: "answerContact", member: "farid", answer: "yes" },
    { type: "enlarge", tie: "t2" },
    { type: "bound", tie: "t3", for: "client", agreement: "Rust", guardedBy: "farid" },
    { type: "addIntervention", intervention: { id: "i", kind: "repair", status: "planned", ties: ["t1"] } },
    {
      type: "updateConference",
      conference: "c",
      set: { invited: [{ member: "farid" }], followUp: { calledBy: "farid" } },
    },
    { type: "updateConference", conference: "held", set: { invited: [{ member: "farid" }] } },
  ];
  const doc = applyCommand(before, said, { recorded: "2026-02-02T10:00:00Z" });
  const ban: Command = { type: "updateTie", tie: "t1", set: { ban: { by: "De rechter" } } };

  it.each([{}, { happened: "2026-01-15" }, { happened: "2026-01" }, { because: "corrected" }] as const)(
    "takes off today what it forbids, and leaves the past as it was: %j",
    (more) => {
      const after = applyCommand(doc, ban, { recorded: "2026-03-01T10:00:00Z", ...more });
      expect(memberOf(after, "farid")).toEqual({ id: "farid" });
      expect(tieOf(after, "t2")).not.toHaveProperty("moves");
      expect(tieOf(after, "t3")?.moves).toEqual([
        { type: "bound", for: "client", agreement: "Rust", date: "2026-02-02" },
      ]);
      expect(after.interventions).toMatchObject([{ status: "let-go" }]);
      expect(after.conferences).toEqual([
        { id: "c", followUp: {} },
        { id: "held", date: "2026-01-10", invited: [{ member: "farid" }] },
      ]);
      const then = documentAt(after, "2026-01-20");
      expect(then.ties.flatMap(({ moves = [] }) => moves)).toEqual([]);
      expect(memberOf(documentAt(after, "2026-02-20"), "farid")?.contact?.answer).toBe("yes");
      expect(documentAt(after, "2026-03-01")).toEqual({ ...after });
    },
  );
});

describe("any list of commands", () => {
  const day = recorded.slice(0, 10);
  const isOpen = (move: Move) =>
    move.done === undefined &&
    (move.type === "strengthen" || move.type === "enlarge" || (move.type === "keep" && move.until !== undefined));

  it("leaves no open proposal on a tie on which a ban is in force", () => {
    fc.assert(
      fc.property(fc.array(commands, { minLength: 1, maxLength: 12 }), (list) => {
        let doc = start;
        for (const command of list) {
          try {
            doc = applyCommand(doc, command, { recorded });
          } catch (error) {
            expect(error).toBeInstanceOf(EcomapError);
          }
        }
        const banned = doc.ties.filter(({ ban }) => ban && (ban.until === undefined || !isBefore(ban.until, day)));
        expect(banned.flatMap(({ moves = [] }) => moves.filter(isOpen))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
