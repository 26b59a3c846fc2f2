import { describe, expect, it } from "vitest";
import type { Command } from "../../../src/command/types.ts";
import { parse } from "../../document/sample.ts";
import { memberOf, small, tieOf } from "../sample.ts";
import { name } from "../timeline/sample.ts";
import { apart, ids, tie, without } from "./sample.ts";

describe("what one side removed", () => {
  it("goes, with all that went with it", () => {
    const { doc, conflicts } = apart(without("amina"), name("bram", "B."));
    expect(conflicts).toEqual([]);
    expect(ids(doc.members)).toEqual(["bram"]);
    expect(ids(doc.ties)).toEqual(["t2"]);
  });

  it("stays where the other changed it", () => {
    const { doc, conflicts, b } = apart(without("amina"), name("amina", "B."));
    expect(memberOf(doc, "amina")?.name).toBe("B.");
    expect(conflicts).toEqual([
      { kind: "removed and changed", table: "members", id: "amina", base: small.members[0], b: b.members[0] },
    ]);
  });

  it("comes back where the other now refers to it", () => {
    const add: Command = { type: "addTie", tie: { id: "t9", from: "amina", to: "bram", strength: "weak" } };
    const { doc, conflicts } = apart(without("amina"), add);
    expect(ids(doc.members)).toEqual(["amina", "bram"]);
    expect(ids(doc.ties)).toEqual(["t2", "t9"]);
    expect(conflicts).toEqual([
      { kind: "removed and referred to", table: "members", id: "amina", base: small.members[0], b: small.members[0] },
    ]);
  });

  it("brings back what it refers to itself", () => {
    const base = parse({
      members: [{ id: "amina" }, { id: "bram" }],
      ties: [{ id: "t1", from: "amina", to: "bram" }],
      goals: [{ id: "goal1" }],
    });
    const { doc, conflicts } = apart(
      [without("amina"), without("bram")],
      { type: "updateGoal", goal: "goal1", set: { ties: ["t1"] } },
      base,
    );
    expect([ids(doc.members), ids(doc.ties)]).toEqual([["amina", "bram"], ["t1"]]);
    expect(conflicts.map(({ kind, id }) => `${id} ${kind}`)).toEqual([
      "amina removed and referred to",
      "bram removed and referred to",
      "t1 removed and referred to",
    ]);
  });

  it("that both removed is gone", () => {
    const { doc, conflicts } = apart([without("amina"), name("bram", "B.")], without("amina"));
    expect([ids(doc.members), conflicts]).toEqual([["bram"], []]);
  });
});

describe("what would break a rule together", () => {
  it("is as the first one says: groups that would lie in one another", () => {
    const inside = (group: string, within: string): Command => ({ type: "updateGroup", group, set: { within } });
    const base = parse({ groups: [{ id: "g1" }, { id: "g2" }] });
    const { doc, conflicts } = apart(inside("g1", "g2"), inside("g2", "g1"), base);
    expect(doc.groups).toEqual([{ id: "g1", within: "g2" }, { id: "g2" }]);
    expect(conflicts).toMatchObject([{ kind: "against a rule", table: "groups", id: "g2" }]);
  });

  it("goes where the first one does not have it, and history says so", () => {
    const inside = (group: string, within: string): Command => ({ type: "updateGroup", group, set: { within } });
    const add = (id: string, within: string): Command => ({ type: "addGroup", group: { id, within } });
    const base = parse({ groups: [{ id: "g1" }, { id: "g2" }] });
    const yours = [add("g3", "g1"), add("g4", "g3"), inside("g2", "g4")];
    const { doc, conflicts } = apart(inside("g1", "g2"), yours, base);
    expect(doc.groups).toEqual([{ id: "g1", within: "g2" }, { id: "g2" }]);
    expect(conflicts.map(({ kind, id }) => `${id} ${kind}`)).toEqual(
      ["g2", "g3", "g4"].map((id) => `${id} against a rule`),
    );
    expect(doc.history.at(-1)?.ops).toMatchObject([
      { id: "g4", at: 3 },
      { id: "g3", at: 2 },
      { id: "g2", field: "within", from: "g4" },
    ]);
  });

  it("is as the first one says: an end before the beginning", () => {
    const { doc, conflicts } = apart(tie("t1", { since: "2025" }), tie("t1", { until: "2024" }));
    expect(tieOf(doc, "t1")).toMatchObject({ since: "2025" });
    expect(tieOf(doc, "t1")).not.toHaveProperty("until");
    expect(conflicts).toMatchObject([{ kind: "against a rule", table: "ties", id: "t1" }]);
  });
});
