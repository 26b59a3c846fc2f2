import { describe, expect, it } from "vitest";
import { merge } from "../../../src/command/merge/merge.ts";
import type { Command } from "../../../src/command/types.ts";
import { parse } from "../../document/sample.ts";
import { memberOf, tieOf } from "../sample.ts";
import { apart, tie } from "./sample.ts";

const base = parse({
  members: [{ id: "farid" }, { id: "els" }],
  ties: [
    { id: "t1", from: "client", to: "farid" },
    { id: "t2", from: "farid", to: "client", state: "dormant" },
    { id: "t3", from: "client", to: "els" },
  ],
  conferences: [{ id: "c", invited: [{ member: "els" }] }],
});
const ban = tie("t1", { ban: { by: "De rechter" } });

/** Both ways round: it does not matter which side is which. */
const bothWays = (other: Command | readonly Command[]) => [apart(ban, other, base), apart(other, ban, base)] as const;

describe("a court's ban that one side heard of", () => {
  it("stands, and what the other proposed meanwhile goes and is listed", () => {
    for (const { doc, conflicts } of bothWays([
      { type: "strengthen", tie: "t1" },
      { type: "enlarge", tie: "t2" },
      { type: "answerContact", member: "farid", answer: "yes" },
      { type: "keep", tie: "t3", steps: [{ who: "farid" }] },
    ])) {
      expect(tieOf(doc, "t1")).toEqual({ id: "t1", from: "client", to: "farid", ban: { by: "De rechter" } });
      expect(tieOf(doc, "t2")).not.toHaveProperty("moves");
      expect(memberOf(doc, "farid")).not.toHaveProperty("contact");
      expect(tieOf(doc, "t3")?.moves?.map((move) => [move.type, move.steps])).toEqual([["keep", undefined]]);
      expect(conflicts.map(({ kind, id, field }) => `${id} ${field} ${kind}`)).toEqual([
        "t1 moves against a rule",
        "t2 moves against a rule",
        "t3 moves against a rule",
        "farid contact against a rule",
      ]);
      expect(conflicts[3]).toMatchObject({ table: "members" });
      expect([conflicts[3]?.a, conflicts[3]?.b]).toContainEqual(expect.objectContaining({ answer: "yes" }));
    }
  });

  it("lets plans and invitations of the other go", () => {
    for (const { doc, conflicts } of bothWays([
      { type: "addIntervention", intervention: { id: "i", kind: "repair", status: "planned", ties: ["t1"] } },
      { type: "updateConference", conference: "c", set: { invited: [{ member: "els" }, { member: "farid" }] } },
    ])) {
      expect(doc.interventions).toMatchObject([{ id: "i", status: "let-go" }]);
      expect(doc.conferences).toMatchObject([{ id: "c", invited: [{ member: "els" }] }]);
      expect(conflicts.map(({ id }) => id)).toEqual(["i", "c"]);
    }
  });

  it("on a new tie does so too, and leaves alone what has nothing to do with it", () => {
    const news: Command = { type: "addTie", tie: { id: "t9", from: "client", to: "farid", ban: {} } };
    const { doc, conflicts } = apart({ type: "enlarge", tie: "t2" }, news, base);
    expect(tieOf(doc, "t2")).not.toHaveProperty("moves");
    expect(conflicts).toHaveLength(1);
    expect(apart({ type: "strengthen", tie: "t3" }, news, base).conflicts).toEqual([]);
  });

  it("leaves a proposal as who heard of it has it, where the other did not touch it, whichever side is which", () => {
    const members = [{ id: "farid" }];
    const t1 = { id: "t1", from: "client", to: "farid" };
    const before = parse({ members, ties: [{ ...t1, moves: [{ type: "keep", until: "", date: "2024" }] }] });
    const heard = parse({ members, ties: [{ ...t1, moves: [{ type: "keep", date: "2026-01-11" }], ban: {} }] });
    const other = parse({ members: [{ id: "farid", own: { answer: "yes" } }], ties: before.ties });
    for (const { doc, conflicts } of [merge(before, heard, other), merge(before, other, heard)]) {
      expect(conflicts).toEqual([]);
      expect(tieOf(doc, "t1")?.moves).toEqual(tieOf(heard, "t1")?.moves);
    }
  });
});
