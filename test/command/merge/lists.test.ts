import { describe, expect, it } from "vitest";
import type { Command } from "../../../src/command/types.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { parse } from "../../document/sample.ts";
import { memberOf, tieOf } from "../sample.ts";
import { apart, member } from "./sample.ts";

describe("lists that both changed", () => {
  const base = parse({
    members: [{ id: "amina", roles: [{ role: "sister" }, { role: "neighbour" }], wishes: ["Rust"] }, { id: "bram" }],
    ties: [{ id: "t1", from: "client", to: "amina", gives: ["company"], moves: [{ type: "keep" }] }],
  });
  const roles = (...of: readonly string[]): Command => member("amina", { roles: of.map((role) => ({ role })) });
  const rolesOf = (doc: EcomapDocument) => memberOf(doc, "amina")?.roles?.map(({ role }) => role);

  it("hold what both added, and not what either took out", () => {
    const { doc, conflicts } = apart(roles("sister", "neighbour", "friend"), roles("sister", "colleague"), base);
    expect(conflicts).toEqual([]);
    expect(rolesOf(doc)).toEqual(["sister", "colleague", "friend"]);
  });

  it("keep the order that one side gave them", () => {
    const { doc, conflicts } = apart(roles("neighbour", "sister"), roles("sister", "neighbour", "friend"), base);
    expect(conflicts).toEqual([]);
    expect(rolesOf(doc)).toEqual(["neighbour", "sister", "friend"]);
  });

  it("are in conflict where both gave them another order", () => {
    const { doc, conflicts } = apart(roles("friend", "sister", "neighbour"), roles("neighbour", "sister"), base);
    expect(conflicts).toMatchObject([{ kind: "both changed", id: "amina", field: "roles" }]);
    expect(rolesOf(doc)).toEqual(["friend", "sister", "neighbour"]);
  });

  it("are in conflict where both put something else for the same", () => {
    const { conflicts } = apart(roles("sister", "friend"), roles("sister", "colleague"), base);
    expect(conflicts).toMatchObject([{ kind: "both changed", field: "roles" }]);
  });

  it("know a move by its type, for whom and about what", () => {
    const bound = (more: object): Command => ({ type: "bound", tie: "t1", for: "member", ...more });
    const keep: Command = { type: "keep", tie: "t1", why: "Fijn zo" };
    const { doc, conflicts } = apart([keep, bound({})], { type: "strengthen", tie: "t1", date: "2026" }, base);
    expect(conflicts).toEqual([]);
    expect(tieOf(doc, "t1")?.moves).toMatchObject([
      { type: "keep", why: "Fijn zo" },
      { type: "bound" },
      { type: "strengthen" },
    ]);
    const both = apart(keep, { ...keep, why: "Anders" }, base);
    expect(both.conflicts).toMatchObject([{ kind: "both changed", table: "ties", id: "t1", field: "moves" }]);
    expect(tieOf(both.doc, "t1")?.moves).toEqual(tieOf(both.a, "t1")?.moves);
  });

  it("of which one took out the one item and the other the other are left out", () => {
    const doc = parse({
      goals: [{ id: "g", ties: ["t1", "t2"] }],
      members: [{ id: "m" }],
      ties: [
        { id: "t1", from: "client", to: "m" },
        { id: "t2", from: "client", to: "m" },
      ],
    });
    const { doc: merged } = apart({ type: "removeTie", tie: "t1" }, { type: "removeTie", tie: "t2" }, doc);
    expect(merged.goals).toEqual([{ id: "g" }]);
  });

  it("are in conflict where one says there are none, or does not know", () => {
    for (const wishes of [[], "unknown"]) {
      const { conflicts } = apart(member("amina", { wishes }), member("amina", { wishes: ["Rust", "Werk"] }), base);
      expect(conflicts).toEqual([
        {
          kind: "both changed",
          table: "members",
          id: "amina",
          field: "wishes",
          base: ["Rust"],
          a: wishes,
          b: ["Rust", "Werk"],
        },
      ]);
    }
  });

  it("hold what is in them twice, twice", () => {
    const twice = member("amina", { wishes: ["Rust", "Rust"] });
    const { doc } = apart(twice, member("amina", { wishes: ["Rust", "Werk"] }), base);
    expect(memberOf(doc, "amina")?.wishes?.length).toBe(3);
  });
});

describe("own terms and what the document allows", () => {
  const role = (key: `x-${string}`, nl: string) => ({ key, words: { nl } });
  const vocabulary = (...roles: readonly ReturnType<typeof role>[]): Command => ({
    type: "updateDocument",
    set: { vocabulary: { roles } },
  });
  const base = parse({ vocabulary: { roles: [role("x-a", "een")] }, members: [{ id: "amina" }] });

  it("go together term by term", () => {
    const { doc, conflicts } = apart(
      [vocabulary(role("x-a", "een"), role("x-b", "twee")), member("amina", { roles: [{ role: "x-b" }] })],
      [vocabulary(role("x-c", "drie")), { type: "updateDocument", set: { allows: { training: { answer: "no" } } } }],
      base,
    );
    expect(conflicts).toEqual([]);
    expect(doc.vocabulary?.roles?.map(({ key }) => key)).toEqual(["x-b", "x-c"]);
    expect(doc.allows).toEqual({ training: { answer: "no" } });
  });

  it("are in conflict where both changed the words of one", () => {
    const { conflicts } = apart(vocabulary(role("x-a", "ander")), vocabulary(role("x-a", "weer anders")), base);
    expect(conflicts).toMatchObject([{ kind: "both changed", table: "document", field: "vocabulary" }]);
  });

  it("come back where one side dropped a term that the other uses", () => {
    const { doc, conflicts } = apart(vocabulary(), member("amina", { roles: [{ role: "x-a" }] }), base);
    expect(doc.vocabulary?.roles).toEqual([role("x-a", "een")]);
    expect(conflicts).toMatchObject([{ kind: "removed and referred to", table: "document", field: "vocabulary" }]);
  });
});
