import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import { mentioning } from "../../src/command/known.ts";
import { applier, isAfter } from "../../src/command/ops.ts";
import { PlacedList } from "../../src/command/placed-list.ts";
import { removeOps } from "../../src/command/remove.ts";
import { courseUnder } from "../../src/command/timeline/course-under.ts";
import type { Command } from "../../src/command/types.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { Change, EcomapDocument, Op } from "../../src/document/types.ts";

const context = { recorded: "2026-03-03T10:00:00Z" };
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** A ring of members, each with a tie to the client and one to the next, and a place. */
const ringOf = (count: number): EcomapDocument =>
  parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "client" } },
    members: upTo(count).map((i) => ({ id: `m${i}` })),
    ties: upTo(count).flatMap((i) => [
      { id: `t${i}`, from: "client", to: `m${i}` },
      { id: `u${i}`, from: `m${i}`, to: `m${(i + 1) % count}` },
    ]),
    places: { force: upTo(count).map((i) => ({ member: `m${i}`, x: i, y: i })) },
  });

/** How often ids are asked for in the list of ties while work is done with it. */
function readsOf(ties: EcomapDocument["ties"], work: (counted: EcomapDocument["ties"]) => void): number {
  let reads = 0;
  const get = (tie: EcomapDocument["ties"][number], field: string) => {
    reads++;
    return Reflect.get(tie, field);
  };
  work(ties.map((tie) => new Proxy(tie, { get })));
  return reads;
}

describe("the work of a step of many commands grows as the step does", () => {
  it("who is told of where is looked up once, and then known of each", () => {
    const workOf = (count: number) =>
      readsOf(ringOf(count).ties, (ties) => {
        for (const i of upTo(count)) expect(mentioning("ties", ties, `m${i}`)).toHaveLength(3);
      });
    expect(workOf(400)).toBeLessThan(workOf(200) * 2.2);
  });

  it("nobody else is looked at, or copied, for each who goes", () => {
    const workOf = (count: number) => {
      const doc = ringOf(count);
      let reads = 0;
      const counting = <T extends object>(list: T): T =>
        new Proxy(list, {
          get: (whole, at) => {
            reads++;
            return Reflect.get(whole, at);
          },
        });
      const counted = { ...doc, members: counting(doc.members), ties: counting(doc.ties) };
      for (const i of upTo(count)) expect(removeOps(counted, "members", `m${i}`)).toHaveLength(4);
      return reads;
    };
    expect(workOf(400)).toBeLessThan(workOf(200) * 2.2);
  });

  it("a table is copied once, however many operations change it, and the one it came from stays", () => {
    const doc = ringOf(3);
    const apply = applier();
    const add = (id: string, at: number): Op => ({ table: "members", id, added: { id }, at });
    const first = apply(doc, add("x", 3));
    const next = apply(apply(first, add("y", 4)), { table: "members", id: "m0", removed: { id: "m0" }, at: 0 });
    expect(next.members).toBe(first.members);
    expect(next.members.map(({ id }) => id)).toEqual(["m1", "m2", "x", "y"]);
    expect(doc.members.map(({ id }) => id)).toEqual(["m0", "m1", "m2"]);
  });

  it("what went is known to be gone, and what moved up is not searched for, in what is done again", () => {
    const workOf = (count: number) =>
      readsOf(ringOf(count).ties, (ties) => {
        const apply = applier();
        const removals = ties.map((tie): Op => ({ table: "ties", id: tie.id, removed: tie, at: 0 }));
        let doc: EcomapDocument = { ...ringOf(count), ties };
        for (const op of removals) {
          doc = apply(doc, op);
          expect(isAfter(doc, op)).toBe(true);
        }
        expect(doc.ties).toEqual([]);
      });
    expect(workOf(400)).toBeLessThan(workOf(200) * 2.2);
  });

  it("the pins that are there are not read for each member who is placed", () => {
    let reads = 0;
    const pin = (i: number) => ({
      ...{ member: `m${i}`, x: i, y: 0 },
      get pinned(): true {
        reads++;
        return true;
      },
    });
    const workOf = (count: number) => {
      reads = 0;
      const list = new PlacedList(upTo(count).map(pin));
      for (const i of upTo(count)) list.putFirst([{ member: `m${i}`, x: 1, y: 1 }]);
      expect(list.list().map(({ member }) => member)).toEqual(upTo(count).map((i) => `m${count - 1 - i}`));
      return reads;
    };
    expect(workOf(400)).toBeLessThan(workOf(200) * 2.2);
  });

  it("history is sorted once for all that happened before what it tells", () => {
    let looks = 0;
    const ops: Op[] = upTo(50).map((i) => ({ table: "ties", id: `t${i}`, field: "strength", to: "strong" }));
    const told: Change = Object.freeze({
      recorded: context.recorded,
      get ops() {
        looks++;
        return ops;
      },
    });
    const course = courseUnder(Object.freeze([told]));
    for (const i of upTo(50)) expect(course.of({ table: "ties", id: `t${i}` })).toHaveLength(1);
    expect(looks).toBe(1);
  });

  it("pins are one operation of the step, also between other commands", () => {
    const doc = ringOf(20);
    const list = upTo(20).flatMap((i): Command[] => [
      { type: "pinMember", layout: "force", member: `m${i}`, x: i, y: 0 },
      { type: "updateMember", member: `m${i}`, set: { name: `N${i}` } },
    ]);
    const next = applyCommand(doc, list, context);
    expect(next.places?.force?.map(({ member, y, pinned }) => [member, y, pinned])).toEqual(
      upTo(20).map((i) => [`m${i}`, 0, true]),
    );
  });
});

describe("a step of many commands does as they would one by one", () => {
  const many: readonly Command[] = [
    { type: "pinMember", layout: "force", member: "m1", x: 5, y: 5 },
    { type: "removeMember", member: "m1" },
    { type: "addMember", member: { id: "m1" } },
    { type: "addTie", tie: { id: "ban", from: "m0", to: "m2", ban: {} } },
    { type: "pinMember", layout: "rings", member: "m1", x: 1, y: 2 },
    { type: "unpinMember", layout: "force", member: "m3" },
    { type: "removeMember", member: "m0" },
    { type: "placeMembers", layout: "sectors", places: [{ member: "m2", x: 0, y: 1 }] },
  ];

  it("with pins, bans and removals among them", () => {
    const doc = ringOf(5);
    const apart = many.reduce<EcomapDocument>((now, command) => applyCommand(now, command, context), doc);
    const { history, ...rest } = applyCommand(doc, many, context);
    const { history: _, ...restApart } = apart;
    expect(rest).toEqual(restApart);
    expect(history[0]?.ops).toEqual(apart.history.flatMap(({ ops }) => ops));
  });

  it("lets the contact go that a ban forbids, wherever it is asked, and no other", () => {
    const strengthen = { type: "strengthen", steps: [{ what: "Bellen", who: "m2" }] } as const;
    const doc = parseEcomap({
      ...ringOf(4),
      ties: ringOf(4).ties.map((tie) => (tie.id === "u0" || tie.id === "t2" ? { ...tie, moves: [strengthen] } : tie)),
      interventions: [
        { id: "i1", title: "Samen", kind: "repair", members: ["m0", "m1"] },
        { id: "i2", title: "Apart", kind: "repair", members: ["m2"] },
        { id: "i3", title: "Band", kind: "repair", ties: ["u0"] },
      ],
    });
    const next = applyCommand(doc, { type: "addTie", tie: { id: "ban", from: "m0", to: "m1", ban: {} } }, context);
    expect(next.ties.find(({ id }) => id === "u0")?.moves).toBeUndefined();
    expect(next.ties.find(({ id }) => id === "t2")?.moves).toHaveLength(1);
    expect(next.interventions?.map(({ status }) => status)).toEqual(["let-go", undefined, "let-go"]);
  });

  it("refuses a place that is named twice in one command", () => {
    const places = [
      { member: "m0", x: 1, y: 1 },
      { member: "m1", x: 1, y: 2 },
      { member: "m0", x: 1, y: 3 },
    ];
    expect(() => applyCommand(ringOf(3), { type: "placeMembers", layout: "force", places }, context)).toThrow(
      "double-id at places[2].member",
    );
  });
});
