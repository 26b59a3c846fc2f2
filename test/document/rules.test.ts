import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { REFERRING, type Reference, referencesOf } from "../../src/document/references.ts";
import { ruleIssues } from "../../src/document/rules.ts";
import { everything, file, fileOfMember, fileOfTie, issuesOf, wrongs } from "./sample.ts";

const member = (id: string, fields: object = {}) => ({ id, ...fields });

describe("ids", () => {
  it("are used once in a table", () => {
    expect(issuesOf(file({ members: [member("a"), member("b"), member("a")] }))).toEqual([
      { code: "double-id", path: ["members", 2, "id"], params: { first: "members[0]" } },
    ]);
    const goal = { id: "g", of: "client", words: "" };
    expect(wrongs(file({ goals: [goal, goal, goal] }))).toEqual(["double-id at goals.1.id", "double-id at goals.2.id"]);
  });

  it("of members are not that of the client", () => {
    expect(issuesOf(file({ members: [member("client")] }))).toEqual([
      { code: "double-id", path: ["members", 0, "id"], params: { first: "client" } },
    ]);
  });

  it("may be the same in different tables", () => {
    expect(wrongs(file({ members: [member("a")], ties: [{ id: "a", from: "client", to: "a" }], goals: [] }))).toEqual(
      [],
    );
  });
});

describe("places", () => {
  it("hold nobody twice in one layout", () => {
    const here = { member: "a", x: 1, y: 2 };
    const twice = file({ members: [member("a")], places: { force: [here, { ...here, x: 5 }], rings: [here] } });
    expect(issuesOf(twice)).toEqual([
      { code: "double-id", path: ["places", "force", 1, "member"], params: { first: "places.force[0]" } },
    ]);
  });
});

describe("every reference of the schema", () => {
  const references = REFERRING.flatMap((field) => referencesOf(field).map((reference) => ({ field, reference })));
  const cases = references.map(({ field, reference }) => ({
    ...reference,
    field,
    at: `${field}.${reference.path.join(".")}`,
  }));

  /** Where a path leads first within a value. */
  function firstAt(value: unknown, [step, ...rest]: Reference["path"]): string[] | undefined {
    if (step === undefined) return typeof value === "string" ? [] : undefined;
    const entries = Object.entries(Object(value)).filter(([key]) => step === "*" || step === key);
    for (const [key, inner] of entries) {
      const found = firstAt(inner, rest);
      if (found) return [key, ...found];
    }
    return undefined;
  }

  /** A copy of a value with another at a place. */
  function replaced(value: unknown, [step, ...rest]: readonly string[], by: string): unknown {
    if (step === undefined) return by;
    const inner = { [step]: replaced(Object(value)[step], rest, by) };
    return Array.isArray(value) ? Object.assign([...value], inner) : { ...Object(value), ...inner };
  }

  it("is found in the schema", () => {
    expect(cases).toHaveLength(34);
  });

  it.each(cases)("points at a record that is there: $at", ({ field, path, to }) => {
    const at = firstAt(everything, [field, ...path]);
    if (at === undefined) throw new Error("the document of everything lacks this reference");
    const issues = issuesOf(replaced(everything, at, "nobody")).filter((issue) => issue.path.join() === at.join());
    expect(issues).toMatchObject([{ code: "missing-record", params: { table: to } }]);
  });

  it("is in order in the document of everything", () => {
    expect(wrongs(everything)).toEqual([]);
  });
});

describe("a tie", () => {
  it("cannot run from someone to themselves", () => {
    const toSelf = (id: string) => file({ members: [member("a")], ties: [{ id: "t", from: id, to: id }] });
    expect(issuesOf(toSelf("a"))).toEqual([{ code: "same-ends", path: ["ties", 0, "to"], params: {} }]);
    expect(wrongs(toSelf("client"))).toEqual(["same-ends at ties.0.to"]);
  });

  it("may run beside another between the same two", () => {
    const ties = [
      { id: "t1", from: "client", to: "a" },
      { id: "t2", from: "a", to: "client" },
    ];
    expect(wrongs(file({ members: [member("a")], ties }))).toEqual([]);
  });
});

describe("since and until", () => {
  it.each([
    ["2024-05-02", "2024-05-01"],
    ["2024-05", "2024-04-30"],
    ["2024", "2023-12"],
    [{ date: "2024", about: true }, "2023"],
    ["2024-05-01", { date: "2024-04", about: true }],
  ])("are out of order from %j to %j", (since, until) => {
    expect(issuesOf(fileOfTie({ since, until }))).toEqual([
      { code: "dates-out-of-order", path: ["ties", 0, "until"], params: { earlier: "since" } },
    ]);
  });

  it.each([
    ["2024-05-01", "2024-05-01"],
    ["2024-05-31", "2024-05"],
    ["2024-05", "2024-05-01"],
    ["2024-05", "2024"],
    ["2024", "2024-01-01"],
  ])("may overlap where one is partial: from %j to %j", (since, until) => {
    expect(wrongs(fileOfTie({ since, until }))).toEqual([]);
  });

  it("are in order on roles, stays, groups and goals, too", () => {
    const spell = { since: "2024", until: "2023" };
    expect(wrongs(fileOfMember({ roles: [{}, spell] }))).toEqual(["dates-out-of-order at members.0.roles.1.until"]);
    expect(wrongs(file({ client: { id: "client", stays: [{ as: "sleeps", ...spell }] } }))).toEqual([
      "dates-out-of-order at client.stays.0.until",
    ]);
    expect(wrongs(file({ groups: [{ id: "g", kind: "circle", members: [], ...spell }] }))).toEqual([
      "dates-out-of-order at groups.0.until",
    ]);
    expect(wrongs(file({ goals: [{ id: "g", of: "client", words: "", ...spell }] }))).toEqual([
      "dates-out-of-order at goals.0.until",
    ]);
  });
});

describe("an own key", () => {
  const entry = (key: string) => ({ key, words: { nl: "woord" } });
  const vocabulary = { roles: [entry("x-a")], domains: [entry("x-b")], flags: [entry("x-c")] };

  it("is declared in the vocabulary, each among its own", () => {
    const used = { roles: [{ role: "x-a", domain: "x-b" }], flags: [{ flag: "x-c" }] };
    expect(wrongs(file({ vocabulary, members: [member("a", used)] }))).toEqual([]);
    expect(wrongs(file({ members: [member("a", used)] }))).toEqual([
      "undeclared-key at members.0.roles.0.role",
      "undeclared-key at members.0.roles.0.domain",
      "undeclared-key at members.0.flags.0.flag",
    ]);
    expect(issuesOf(file({ vocabulary, members: [member("a", { role: "x-b" })] }))).toEqual([
      { code: "undeclared-key", path: ["members", 0, "roles", 0, "role"], params: {} },
    ]);
  });

  it("is declared where it flags a tie or the client", () => {
    expect(wrongs(fileOfTie({ flags: [{ flag: "x-c" }] }))).toEqual(["undeclared-key at ties.0.flags.0.flag"]);
    expect(wrongs(file({ client: { id: "c", flags: [{ flag: "x-c" }] } }))).toEqual([
      "undeclared-key at client.flags.0.flag",
    ]);
  });
});

describe("a group", () => {
  const group = (id: string, within?: string) => ({
    id,
    kind: "circle",
    members: [],
    ...(within !== undefined && { within }),
  });

  it("lies in another, deep down", () => {
    expect(wrongs(file({ groups: [group("a", "b"), group("b", "c"), group("c")] }))).toEqual([]);
  });

  it("never lies in itself", () => {
    expect(issuesOf(file({ groups: [group("a", "a")] }))).toEqual([
      { code: "group-in-itself", path: ["groups", 0, "within"], params: {} },
    ]);
    expect(wrongs(file({ groups: [group("out", "a"), group("a", "b"), group("b", "c"), group("c", "a")] }))).toEqual([
      "group-in-itself at groups.1.within",
      "group-in-itself at groups.2.within",
      "group-in-itself at groups.3.within",
    ]);
  });

  it("may lie ten thousand deep", () => {
    const groups = Array.from({ length: 10_000 }, (_, i) => group(`g${i}`, i > 0 ? `g${i - 1}` : undefined));
    expect(parseEcomap(file({ groups })).groups).toHaveLength(10_000);
  });
});

describe("a document that shares records with one that was in order", () => {
  const doc = parseEcomap(everything);
  const broken = (fields: object) => ruleIssues({ ...doc, ...fields }).map(({ code, path }) => `${code} at ${path[0]}`);

  it("is in order itself where nothing else changed", () => {
    expect(broken({})).toEqual([]);
    expect(broken({ title: "Anders" })).toEqual([]);
    expect(broken({ ties: [...doc.ties].reverse() })).toEqual([]);
  });

  it("breaks a rule where what its records point at is gone", () => {
    expect(new Set(broken({ members: doc.members.slice(1) }))).toContain("missing-record at ties");
    expect(broken({ goals: [] })).toContain("missing-record at groups");
    expect(broken({ client: { ...doc.client, id: "someone" } })).toContain("missing-record at groups");
    expect(broken({ sittings: undefined })).toEqual(["missing-record at history"]);
    expect(broken({ vocabulary: {} })).toContain("undeclared-key at members");
  });

  it("breaks a rule where it holds a record twice", () => {
    expect(broken({ ties: [...doc.ties, ...doc.ties] })).toContain("double-id at ties");
    expect(broken({ client: { ...doc.client, id: "mosque" } })).toContain("double-id at members");
    expect(broken({ log: [...(doc.log ?? []), ...(doc.log ?? [])] })).toEqual(["double-id at log"]);
  });

  it("breaks a rule where a record of its own does", () => {
    const [first, ...others] = doc.ties;
    const withTie = (fields: object) => broken({ ties: [{ ...first, ...fields }, ...others] });
    expect(withTie({ strength: "weak" })).toEqual([]);
    expect(withTie({ to: "client" })).toEqual(["same-ends at ties"]);
    expect(withTie({ since: "2024", until: "2023" })).toEqual(["dates-out-of-order at ties"]);
    expect(withTie({ moves: [{ type: "keep" }, { type: "keep" }] })).toEqual(["double-move at ties"]);
    expect(
      broken({
        groups: [
          { id: "g1", within: "g2" },
          { id: "g2", within: "g1" },
        ],
      }),
    ).toEqual(["group-in-itself at groups", "group-in-itself at groups"]);
  });

  it("is looked at again where it may have changed since", () => {
    const tie = { id: "t", from: "client", to: "amina" };
    const open = { ...doc, ties: [...doc.ties, tie] };
    expect(ruleIssues(open)).toEqual([]);
    tie.to = "nobody";
    expect(ruleIssues(open)).toMatchObject([{ code: "missing-record", path: ["ties", 3, "to"] }]);
    open.ties.pop();
    expect(ruleIssues(open)).toEqual([]);
  });
});
