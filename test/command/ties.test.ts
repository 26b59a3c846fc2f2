import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/document/limits.ts";
import type { TieInput } from "../../src/document/types.ts";
import { parse } from "../document/sample.ts";
import { apply, large, opsOf, refusal, small, tieOf } from "./sample.ts";

describe("adding a tie", () => {
  it("runs between the client and a member, or two members, short forms filled in", () => {
    const next = apply(small, {
      type: "addTie",
      tie: { id: "t4", from: "bram", to: "client", load: "light", receives: "none" },
    });
    expect(tieOf(next, "t4")).toEqual({ id: "t4", from: "bram", to: "client", load: { level: "light" }, receives: [] });
    expect(opsOf(small, { type: "addTie", tie: { id: "t4", from: "bram", to: "amina" } })).toEqual([
      { table: "ties", id: "t4", added: { id: "t4", from: "bram", to: "amina" }, at: 3 },
    ]);
  });

  it("may stand beside another between the same two", () => {
    expect(apply(small, { type: "addTie", tie: { id: "t4", from: "client", to: "amina" } }).ties).toHaveLength(4);
  });

  it("is refused where it breaks a rule", () => {
    expect(refusal(small, { type: "addTie", tie: { id: "t1", from: "client", to: "bram" } })).toBe(
      "double-id at tie.id",
    );
    expect(refusal(small, { type: "addTie", tie: { id: "t4", from: "bram", to: "bram" } })).toBe(
      "same-ends at ties[3].to",
    );
    expect(refusal(small, { type: "addTie", tie: { id: "t4", from: "bram", to: "nobody" } })).toBe(
      "missing-record at ties[3].to",
    );
    expect(refusal(small, { type: "addTie", tie: { id: "t4", from: "bram", to: "amina", since: "24" } })).toBe(
      "wrong-date at tie.since",
    );
  });

  it("brings its moves along, dated as the change where they are not", () => {
    const moves = [
      { type: "strengthen", to: "strong", date: "2025" },
      { type: "keep", about: ["advice"] },
    ] as const;
    const next = apply(small, {
      type: "addTie",
      tie: { id: "t4", from: "client", to: "bram", strength: "weak", moves },
    });
    expect(tieOf(next, "t4")?.moves).toEqual([moves[0], { ...moves[1], date: "2026-03-03" }]);
  });

  it("is refused with moves that their commands would refuse", () => {
    const added = (fields: Partial<TieInput>) =>
      refusal(small, { type: "addTie", tie: { id: "t4", from: "client", to: "bram", ...fields } });
    expect(added({ state: "active", moves: [{ type: "keep" }, { type: "enlarge" }] })).toBe(
      "not-dormant-or-wished at tie.moves[1]",
    );
    expect(added({ state: "wished", moves: [{ type: "enlarge" }] })).toBe("not refused");
    expect(added({ strength: "strong", moves: [{ type: "strengthen", to: "weak" }] })).toBe(
      "not-stronger at tie.moves[0].to",
    );
    expect(added({ strength: "strong", state: "broken", moves: [{ type: "strengthen", to: "weak" }] })).toBe(
      "not refused",
    );
    expect(added({ moves: [{ type: "keep" }, { type: "keep", about: [] }] })).toBe("double-move at ties[3].moves[1]");
  });

  it("is refused where the map is full", () => {
    const ties = Array.from({ length: LIMITS.ties }, (_, i) => ({ id: `t${i}`, from: "client", to: "a" }));
    const full = parse({ members: [{ id: "a" }], ties });
    expect(refusal(full, { type: "addTie", tie: { id: "more", from: "client", to: "a" } })).toBe("too-many at tie");
  });
});

describe("changing a tie", () => {
  it("sets and clears fields", () => {
    const next = apply(small, {
      type: "updateTie",
      tie: "t1",
      set: { quality: "supportive", load: "heavy" },
      clear: ["strength"],
    });
    expect(tieOf(next, "t1")).toEqual({
      id: "t1",
      from: "client",
      to: "amina",
      quality: "supportive",
      load: { level: "heavy" },
    });
  });

  it("leaves its ends", () => {
    for (const field of ["id", "from", "to"]) {
      expect(refusal(small, { type: "updateTie", tie: "t1", set: Object({ [field]: "bram" }) })).toBe(
        `fixed-field at set.${field}`,
      );
      expect(refusal(small, { type: "updateTie", tie: "t1", clear: Object([field]) })).toBe(
        `fixed-field at clear.${field}`,
      );
    }
  });

  it("leaves its moves, which have commands of their own that keep a ban", () => {
    expect(refusal(large, { type: "updateTie", tie: "t1", set: Object({ moves: [{ type: "keep" }] }) })).toBe(
      "fixed-field at set.moves",
    );
    expect(refusal(large, { type: "updateTie", tie: "t1", clear: Object(["moves"]) })).toBe(
      "fixed-field at clear.moves",
    );
  });

  it("is refused where it is not there, or a file could not hold it", () => {
    expect(refusal(small, { type: "updateTie", tie: "t9", set: {} })).toBe("unknown-record at tie");
    expect(refusal(small, { type: "updateTie", tie: "t1", set: { strength: Object("iron") } })).toMatch(/^wrong-/);
    expect(refusal(small, { type: "updateTie", tie: "t1", set: { since: "2024", until: "2023" } })).toBe(
      "dates-out-of-order at ties[0].until",
    );
  });
});

describe("removing a tie", () => {
  it("takes it out of goals, interventions and the log, and leaves those on it", () => {
    const next = apply(large, { type: "removeTie", tie: "t1" });
    expect(next.ties.map(({ id }) => id)).toEqual(["t2", "t3"]);
    expect(next.members).toBe(large.members);
    expect(next.goals?.[0]).not.toHaveProperty("ties");
    expect(next.interventions?.[0]).not.toHaveProperty("ties");
    expect(next.log?.[0]).not.toHaveProperty("tie");
  });

  it("is refused where it is not there", () => {
    expect(refusal(small, { type: "removeTie", tie: "amina" })).toBe("unknown-record at tie");
  });
});
