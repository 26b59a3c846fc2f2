import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import { documentAt } from "../../src/command/timeline/document-at.ts";
import type { Command } from "../../src/command/types.ts";
import { LIMITS } from "../../src/document/limits.ts";
import { parse } from "../document/sample.ts";
import { apply, large, memberOf, opsOf, refusal, small, tieOf } from "./sample.ts";

describe("adding a member", () => {
  it("puts her at the end, short forms filled in", () => {
    const next = apply(small, { type: "addMember", member: { id: "cas", name: "Cas", role: "friend", flags: "none" } });
    expect(next.members.at(-1)).toEqual({ id: "cas", name: "Cas", roles: [{ role: "friend" }], flags: [] });
    expect(next.members.slice(0, -1)).toEqual(small.members);
  });

  it("is an operation that holds her as she came", () => {
    expect(opsOf(small, { type: "addMember", member: { id: "cas", domain: "work" } })).toEqual([
      { table: "members", id: "cas", added: { id: "cas", roles: [{ domain: "work" }] }, at: 2 },
    ]);
  });

  it("is refused where her id is taken", () => {
    expect(refusal(small, { type: "addMember", member: { id: "bram" } })).toBe("double-id at member.id");
    expect(refusal(small, { type: "addMember", member: { id: "client" } })).toBe("double-id at member.id");
    const twice = { type: "addMember", member: { id: "cas" } } as const;
    expect(refusal(small, [twice, twice])).toBe("double-id at member.id in commands[1]");
    expect(
      refusal(small, [
        { type: "addMember", member: { id: "bram" } },
        { type: "removeMember", member: "bram" },
      ]),
    ).toBe("double-id at member.id in commands[0]");
  });

  it("is refused where a file could not hold her", () => {
    expect(refusal(small, { type: "addMember", member: { id: "" } })).toBe("too-short at member.id");
    expect(refusal(small, { type: "addMember", member: { id: "c", name: "n".repeat(501) } })).toBe(
      "too-long at member.name",
    );
    expect(refusal(small, { type: "addMember", member: { id: "c", role: "x-own" } })).toBe(
      "undeclared-key at members[2].roles[0].role",
    );
    expect(refusal(small, { type: "addMember", member: { id: "c", roles: [{ partOf: "nobody" }] } })).toBe(
      "missing-record at members[2].roles[0].partOf",
    );
  });

  it("is refused where the map is full", () => {
    const full = parse({ members: Array.from({ length: LIMITS.members }, (_, i) => ({ id: `m${i}` })) });
    expect(refusal(full, { type: "addMember", member: { id: "one-more" } })).toBe("too-many at member");
  });
});

describe("changing a member", () => {
  it("sets and clears fields", () => {
    const next = apply(small, {
      type: "updateMember",
      member: "bram",
      set: { name: "Abraham", ring: 1 },
      clear: ["kind"],
    });
    expect(memberOf(next, "bram")).toEqual({ id: "bram", name: "Abraham", ring: 1 });
  });

  it("keeps fields that it does not know", () => {
    const doc = parse({ members: [{ id: "a", shoeSize: 38 }] });
    expect(memberOf(apply(doc, { type: "updateMember", member: "a", set: { name: "A" } }), "a")).toEqual({
      id: "a",
      name: "A",
      shoeSize: 38,
    });
  });

  it("does nothing where a field to clear is not there", () => {
    expect(apply(small, { type: "updateMember", member: "bram", clear: ["reach", "notes"] })).toBe(small);
  });

  it("is refused where she is not there, or her id would change", () => {
    expect(refusal(small, { type: "updateMember", member: "nobody", set: {} })).toBe("unknown-record at member");
    expect(refusal(small, { type: "updateMember", member: "client", set: {} })).toBe("unknown-record at member");
    expect(refusal(small, { type: "updateMember", member: "bram", set: Object({ id: "b" }) })).toBe(
      "fixed-field at set.id",
    );
    expect(refusal(small, { type: "updateMember", member: "bram", clear: Object(["id"]) })).toBe(
      "fixed-field at clear.id",
    );
  });

  it("may say her role in short, in the place of those she had", () => {
    const next = apply(small, { type: "updateMember", member: "amina", set: { role: "friend", sphere: "informal" } });
    expect(memberOf(next, "amina")?.roles).toEqual([{ role: "friend", sphere: "informal" }]);
    expect(next.history.at(-1)?.ops).toHaveLength(1);
    const said = applyCommand(
      next,
      { type: "updateMember", member: "amina", set: { role: "friend", sphere: "informal" } },
      { recorded: "2026-04-03T10:00:00Z", because: "corrected" },
    );
    expect(memberOf(documentAt(said, "2025"), "amina")?.roles).toEqual([{ role: "friend", sphere: "informal" }]);
  });

  it("is refused where a field to leave out is neither ours nor hers: it may be misspelt", () => {
    const hosts = apply(small, { type: "updateMember", member: "bram", set: Object({ shoeSize: 43 }) });
    const clear = (...fields: readonly string[]): Command => ({
      type: "updateMember",
      member: "bram",
      clear: Object(fields),
    });
    expect(refusal(hosts, clear("nme"))).toBe('unknown-field at clear["…"]');
    expect(refusal(hosts, clear("role"))).toBe("unknown-field at clear.role");
    expect(refusal(hosts, clear("shoesize"))).toBe('unknown-field at clear["…"]');
    expect(memberOf(apply(hosts, clear("shoeSize", "name", "lang")), "bram")).toEqual({ id: "bram", kind: "person" });
  });

  it("is refused where a file could not hold her", () => {
    expect(refusal(small, { type: "updateMember", member: "bram", set: { kind: Object("robot") } })).toMatch("wrong-");
    expect(
      refusal(small, { type: "updateMember", member: "bram", set: { roles: [{ since: "2024", until: "2023" }] } }),
    ).toBe("dates-out-of-order at members[1].roles[0].until");
    expect(
      refusal(small, { type: "updateMember", member: "amina", set: { domain: "family", roles: [{ role: "sister" }] } }),
    ).toBe("two-forms at set.roles");
  });
});

describe("removing a member", () => {
  const next = apply(large, { type: "removeMember", member: "amina" });

  it("takes her ties along", () => {
    expect(memberOf(next, "amina")).toBeUndefined();
    expect(next.ties.map(({ id }) => id)).toEqual(["t3"]);
  });

  it("leaves the group without her, its meetings and what she contributed too", () => {
    expect(next.groups?.[0]).toMatchObject({ members: ["client", "karin"], meetings: [{ present: ["client"] }] });
    expect(next.groups?.[0]).not.toHaveProperty("contributions");
  });

  it("mends every other mention of her and of her ties by its own rule", () => {
    expect(next.goals?.[0]).toEqual({ id: "goal1", of: "client", words: "Een huis", since: "2025" });
    expect(next.interventions?.[0]).toEqual({ id: "i1", kind: "repair", goal: "goal1" });
    expect(next.conferences?.[0]).not.toHaveProperty("invited");
    expect(next.conferences?.[0]).toMatchObject({
      agreements: [{ words: "Elke week bellen" }],
      followUp: { date: "2026-04" },
    });
    expect(next.log?.[0]).toEqual({ id: "l1", kind: "visit", present: ["client"], permission: ["client"] });
    expect(next.sittings?.[0]?.present).toEqual(["client"]);
    expect(next.client).not.toHaveProperty("stays");
    expect(next.places).toEqual({
      rings: [...(large.places?.rings ?? [])],
      sectors: [...(large.places?.sectors ?? [])],
    });
  });

  it("takes along a goal that was hers, and what pointed at it", () => {
    const doc = parse({
      members: [{ id: "a" }],
      goals: [
        { id: "g", of: "a", words: "" },
        { id: "g2", of: "a", words: "" },
      ],
      interventions: [{ id: "i", kind: "skills", goal: "g2" }],
    });
    const without = apply(doc, { type: "removeMember", member: "a" });
    expect(without.goals).toEqual([]);
    expect(without.interventions).toEqual([{ id: "i", kind: "skills" }]);
  });

  it("keeps history, and writes what went", () => {
    expect(next.history[0]).toBe(large.history[0]);
    expect(opsOf(small, { type: "removeMember", member: "bram" })).toEqual([
      { table: "ties", id: "t3", removed: tieOf(small, "t3"), at: 2 },
      { table: "ties", id: "t2", removed: tieOf(small, "t2"), at: 1 },
      { table: "members", id: "bram", removed: memberOf(small, "bram"), at: 1 },
    ]);
  });

  it("shares what it did not touch", () => {
    expect(next.transitions).toBe(large.transitions);
    expect(next.members[0]).toBe(large.members[1]);
    expect(next.groups?.[1]).toBe(large.groups?.[1]);
  });

  it("is refused where she is not there, and of the client", () => {
    expect(refusal(small, { type: "removeMember", member: "nobody" })).toBe("unknown-record at member");
    expect(refusal(small, { type: "removeMember", member: "client" })).toBe("unknown-record at member");
    expect(
      refusal(small, [
        { type: "removeMember", member: "bram" },
        { type: "removeMember", member: "bram" },
      ]),
    ).toBe("unknown-record at member in commands[1]");
  });
});
