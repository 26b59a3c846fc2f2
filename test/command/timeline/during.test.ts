import { describe, expect, it } from "vitest";
import { parse } from "../../document/sample.ts";
import { memberOf } from "../sample.ts";
import { at } from "./sample.ts";

const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);

describe("what had ended or had not begun by then", () => {
  const doc = parse({
    client: { id: "client", stays: [{ with: "amina", since: "2020", until: "2024-05" }] },
    members: [
      { id: "amina", roles: [{ role: "neighbour", until: "2022" }, { role: "friend" }] },
      { id: "bram", roles: [{ role: "colleague", since: "2023", until: "2024" }] },
      { id: "cas" },
    ],
    ties: [
      { id: "t1", from: "client", to: "amina", since: "2020" },
      { id: "t2", from: "bram", to: "client", since: "2023-04", until: "2024-04-30" },
    ],
    groups: [
      { id: "g1", members: ["amina", "bram"], chair: "bram", until: "2024" },
      { id: "g2", within: "g1", members: ["bram"], since: "2024-04-30" },
    ],
    goals: [{ id: "goal1", of: "bram", ties: ["t2"], until: { date: "2024", about: true } }],
    conferences: [{ id: "c1", goal: "goal1", invited: [{ member: "bram" }] }],
  });

  it("is not on the map: ties, groups, goals, roles and stays", () => {
    const then = at(doc, "2025");
    expect(ids(then.ties)).toEqual(["t1"]);
    expect(ids(then.groups)).toEqual(["g2"]);
    expect(then).not.toHaveProperty("goals");
    expect(then.client).not.toHaveProperty("stays");
    expect(memberOf(then, "amina")?.roles).toEqual([{ role: "friend" }]);
  });

  it("leaves somebody the last roles where all have ended: a worker becomes no friend", () => {
    const map = parse({ members: [{ id: "dirk", roles: [{ role: "social-worker", until: "2024" }] }] });
    expect(memberOf(at(map, "2025"), "dirk")?.roles).toEqual([{ role: "social-worker", until: "2024" }]);
  });

  it("is on it on its first and its last day, and at any date that may lie within", () => {
    for (const date of ["2023-04", "2024-04-30", "2023", "2024"]) expect(ids(at(doc, date).ties)).toEqual(["t1", "t2"]);
    for (const date of ["2023-03-31", "2024-05"]) expect(ids(at(doc, date).ties)).toEqual(["t1"]);
    expect(ids(at(doc, "2019").ties)).toEqual([]);
  });

  it("takes along who thereby has no tie left, but not who had none", () => {
    expect(ids(at(doc, "2025").members)).toEqual(["amina", "cas"]);
    expect(ids(at(doc, "2019").members)).toEqual(["cas"]);
  });

  it("is not referred to", () => {
    const then = at(doc, "2025");
    expect(then.groups).toEqual(
      [{ id: "g2", members: [], since: "2024-04-30" }].map(({ members: _, ...rest }) => rest),
    );
    expect(then.conferences?.[0]).not.toHaveProperty("goal");
    expect(then.conferences?.[0]).not.toHaveProperty("invited");
  });
});
