import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import { bansIn, handOn, placeIn } from "../../src/command/known.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";

let reads = 0;
const counted = (id: string) => ({
  get id() {
    reads++;
    return id;
  },
});

describe("where a record stands in a table", () => {
  it("is looked for once, in a list and in those that edits make of it", () => {
    const ids = Array.from({ length: 200 }, (_, i) => `m${i}`);
    let list = ids.map(counted);
    expect(placeIn(list, "m199")).toBe(199);
    reads = 0;
    for (const [at, id] of ids.entries()) {
      const next = list.slice();
      next[placeIn(list, id)] = counted(id);
      handOn(list, next, at, { table: "members", id, field: "name" }, list[at]);
      list = next;
      expect(placeIn(list, id)).toBe(at);
    }
    expect(reads).toBeLessThan(ids.length * 4);
  });

  it("is told of each list apart, whatever other lists were made of the same one", () => {
    const [a, b, c] = [{ id: "a" }, { id: "b" }, { id: "c" }];
    const before = [a];
    expect(placeIn(before, "b")).toBe(-1);
    const [one, other, longer] = [
      [a, b],
      [a, c],
      [a, c, b],
    ];
    const added = (record: { readonly id: string }, at: number) =>
      [at, { table: "members", id: record.id, added: record, at }, undefined] as const;
    handOn(before, one, ...added(b, 1));
    handOn(before, other, ...added(c, 1));
    handOn(other, longer, ...added(b, 2));
    const places = [before, one, other, longer].map((list) => ["a", "b", "c"].map((id) => placeIn(list, id)));
    expect(places).toEqual([
      [0, -1, -1],
      [0, 1, -1],
      [0, -1, 1],
      [0, 2, 1],
    ]);
  });
});

describe("the ties that a court bans", () => {
  const start = parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "c" } },
    members: [{ id: "a" }, { id: "b" }],
    ties: [
      { id: "t", from: "c", to: "a" },
      { id: "u", from: "c", to: "b" },
    ],
  });
  const context = { recorded: "2026-03-03T10:00:00Z" };
  const yes = { type: "answerContact", member: "a", answer: "yes" } as const;
  const ban = { type: "updateTie", tie: "t", set: { ban: {} } } as const;
  const other = { type: "updateTie", tie: "u", set: { strength: "weak" } } as const;

  it("are known anew in the middle of a list in which a ban comes or goes", () => {
    expect(bansIn(start.ties)).toEqual([]);
    const lift = { type: "updateTie", tie: "t", clear: ["ban"] } as const;
    expect(() => applyCommand(start, [yes, other, ban, other, yes], context)).toThrow(EcomapError);
    const next = applyCommand(start, [yes, ban, other, lift, other, yes], context);
    expect(next.members[0]?.contact?.answer).toBe("yes");
    const late = { type: "addTie", tie: { id: "v", from: "c", to: "a", ban: {} } } as const;
    expect(() => applyCommand(start, [other, late, yes], context)).toThrow(EcomapError);
  });
});
