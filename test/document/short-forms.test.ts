import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { file, fileOfMember, fileOfTie, issuesOf, parse, wrongs } from "./sample.ts";

const member = (fields: object) => parseEcomap(fileOfMember(fields)).members[0];
const tie = (fields: object) => parseEcomap(fileOfTie(fields)).ties[0];

describe("what was not asked, what has no answer, and what there is none of", () => {
  it("are three things", () => {
    expect(tie({})).not.toHaveProperty("receives");
    expect(tie({ receives: "unknown" })).toHaveProperty("receives", "unknown");
    expect(tie({ receives: [] })).toHaveProperty("receives", []);
    expect(tie({ receives: ["company"] })).toHaveProperty("receives", ["company"]);
  });

  it('are told apart in every list that people are asked for, where "none" is short for an empty one', () => {
    for (const field of ["wishes", "offers", "limits", "flags", "ownSupport"]) {
      expect(member({})).not.toHaveProperty(field);
      expect(member({ [field]: "none" })).toHaveProperty(field, []);
      expect(member({ [field]: [] })).toHaveProperty(field, []);
      expect(member({ [field]: "unknown" })).toHaveProperty(field, "unknown");
    }
    expect(parse({ client: { id: "client", stays: "none" } }).client.stays).toEqual([]);
    expect(parse({ client: { id: "client", stays: "unknown" } }).client.stays).toBe("unknown");
  });

  it("have no null and no other word", () => {
    expect(wrongs(fileOfTie({ receives: null }))).toEqual(["null-value at ties.0.receives"]);
    expect(wrongs(fileOfTie({ receives: "nothing" }))).toEqual(["not-a-list at ties.0.receives"]);
  });

  it("keep an unknown strength apart from no strength", () => {
    expect(tie({ strength: "unknown" })).toHaveProperty("strength", "unknown");
    expect(tie({})).not.toHaveProperty("strength");
  });
});

describe("a short form", () => {
  it("of a single role fills in", () => {
    expect(member({ role: "sister", domain: "family", sphere: "informal" })).toEqual({
      id: "amina",
      roles: [{ role: "sister", domain: "family", sphere: "informal" }],
    });
    expect(member({ domain: "family" })).toEqual({ id: "amina", roles: [{ domain: "family" }] });
    expect(member({})).toEqual({ id: "amina" });
    expect(member({ roles: [] })).toEqual({ id: "amina", roles: [] });
  });

  it("of a load and a ground fills in", () => {
    expect(tie({ load: "heavy" })?.load).toEqual({ level: "heavy" });
    expect(tie({ load: { level: "heavy", by: "amina" } })?.load).toEqual({ level: "heavy", by: "amina" });
    expect(member({ basis: "consent" })?.basis).toEqual({ ground: "consent" });
    expect(tie({ basis: { ground: "task", date: "2026" } })?.basis).toEqual({ ground: "task", date: "2026" });
  });

  it("of a whole map fills in", () => {
    expect(parse()).toEqual({
      format: "ecomap",
      version: 1,
      client: { id: "client", name: "Yusuf" },
      members: [],
      ties: [],
      history: [],
    });
  });

  it("of a role is refused beside the full form", () => {
    for (const field of ["role", "domain", "sphere"]) {
      const value = { role: "sister", domain: "family", sphere: "informal" }[field];
      expect(issuesOf(fileOfMember({ roles: [], [field]: value }))).toEqual([
        { code: "two-forms", path: ["members", 0, "roles"], params: { field } },
      ]);
    }
  });
});

describe("the smallest useful document", () => {
  it("reads as it stands in the guide", () => {
    const doc = parseEcomap(
      file({
        members: [{ id: "amina", kind: "person", name: "Zus Amina", domain: "family", sphere: "informal" }],
        ties: [
          { id: "t1", from: "client", to: "amina", strength: "strong", receives: ["emotional"], gives: ["practical"] },
        ],
      }),
    );
    expect(doc.members).toEqual([
      { id: "amina", kind: "person", name: "Zus Amina", roles: [{ domain: "family", sphere: "informal" }] },
    ]);
    expect(doc.ties[0]).toMatchObject({ receives: ["emotional"], gives: ["practical"] });
  });
});
