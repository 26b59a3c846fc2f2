import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/document/limits.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { TABLES } from "../../src/document/schema/change.ts";
import { SUPPORTS } from "../../src/document/schema/terms.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { file, fileOfMember, fileOfTie, issuesOf, wrongs } from "./sample.ts";

const long = (length: number) => "n".repeat(length);

describe("a field that is missing or of the wrong type", () => {
  it("is missing where a record cannot do without", () => {
    expect(wrongs({ format: "ecomap", version: 1 })).toEqual(["missing-field at client"]);
    expect(wrongs(file({ members: [{}] }))).toEqual(["missing-field at members.0.id"]);
    expect(wrongs(file({ ties: [{ id: "t" }] }))).toEqual([
      "missing-field at ties.0.from",
      "missing-field at ties.0.to",
    ]);
    expect(issuesOf(file({ goals: [{ words: "Een huis" }] }))).toEqual([
      { code: "missing-field", path: ["goals", 0, "id"], params: { expected: "string" } },
    ]);
  });

  it("may be left out of every record but for ids and ends: everything can stay empty", () => {
    const alone = [{ id: "one" }];
    const tables = TABLES.map((table) => [table, table === "ties" ? [{ id: "t", from: "client", to: "one" }] : alone]);
    const sparse = file(Object.fromEntries(tables));
    expect(wrongs(sparse)).toEqual([]);
    expect(renderToString(parseEcomap(sparse))).toMatch(/^<svg /);
    expect(wrongs(fileOfTie({ load: {}, notes: [{}], moves: [{ type: "keep", steps: [{}] }] }))).toEqual([]);
    expect(wrongs(fileOfMember({ contact: {}, own: {}, basis: {}, flags: [{}], identifiers: [{}] }))).toEqual([]);
  });

  it("has the wrong type", () => {
    expect(wrongs(file({ client: "Yusuf" }))).toEqual(["wrong-type at client"]);
    expect(wrongs(file({ members: {} }))).toEqual(["wrong-type at members"]);
    expect(wrongs(file({ members: ["amina"] }))).toEqual(["wrong-type at members.0"]);
    expect(wrongs(fileOfMember({ name: 3 }))).toEqual(["wrong-type at members.0.name"]);
    expect(wrongs(fileOfMember({ notes: "a note" }))).toEqual(["wrong-type at members.0.notes"]);
    expect(wrongs(file({ asked: { memberTies: "yes" } }))).toEqual(["wrong-type at asked.memberTies"]);
    expect(issuesOf(file({ title: 3 }))).toEqual([
      { code: "wrong-type", path: ["title"], params: { expected: "string" } },
    ]);
  });

  it("is no list where moves and views are lists", () => {
    expect(wrongs(fileOfTie({ moves: "keep" }))).toEqual(["wrong-type at ties.0.moves"]);
    expect(wrongs(fileOfTie({ moves: ["keep"] }))).toEqual(["wrong-type at ties.0.moves.0"]);
    expect(wrongs(fileOfTie({ views: "none" }))).toEqual(["wrong-type at ties.0.views"]);
  });
});

describe("a term", () => {
  it("is one of ours", () => {
    expect(wrongs(fileOfMember({ kind: "robot" }))).toEqual(["wrong-term at members.0.kind"]);
    expect(wrongs(fileOfTie({ strength: 3 }))).toEqual(["wrong-term at ties.0.strength"]);
    expect(wrongs(fileOfTie({ moves: [{ type: "break" }] }))).toEqual(["wrong-term at ties.0.moves.0.type"]);
    expect(wrongs(fileOfTie({ moves: [{ type: "bound", for: "team" }] }))).toEqual([
      "wrong-term at ties.0.moves.0.for",
    ]);
    expect(wrongs(fileOfMember({ ring: 4 }))).toEqual(["wrong-term at members.0.ring"]);
    expect(wrongs(fileOfMember({ basis: { ground: "curiosity" } }))).toEqual(["wrong-term at members.0.basis.ground"]);
    expect(issuesOf(fileOfTie({ moves: [{}] }))).toEqual([
      {
        code: "wrong-term",
        path: ["ties", 0, "moves", 0, "type"],
        params: { terms: ["strengthen", "enlarge", "bound", "keep"] },
      },
    ]);
  });

  it("is one of ours, or an own key, where own keys may stand", () => {
    for (const key of ["robot", "x-", `x-${long(LIMITS.id + 1)}`, 3]) {
      expect(wrongs(fileOfMember({ role: key }))).toEqual(["wrong-term at members.0.role"]);
    }
    expect(wrongs(fileOfMember({ domain: "street" }))).toEqual(["wrong-term at members.0.domain"]);
    expect(wrongs(fileOfMember({ flags: [{ flag: "dog" }] }))).toEqual(["wrong-term at members.0.flags.0.flag"]);
  });

  it("is never unknown where nobody is asked", () => {
    expect(wrongs(fileOfMember({ kind: "unknown" }))).toEqual(["wrong-term at members.0.kind"]);
    expect(wrongs(fileOfMember({ domain: "unknown" }))).toEqual(["wrong-term at members.0.domain"]);
  });

  it("is each told of a list with several wrong ones", () => {
    expect(issuesOf(fileOfTie({ receives: ["love", "company", "hate"] }))).toEqual([
      { code: "wrong-term", path: ["ties", 0, "receives", 0], params: { terms: [...SUPPORTS] } },
      { code: "wrong-term", path: ["ties", 0, "receives", 2], params: { terms: [...SUPPORTS] } },
    ]);
    expect(issuesOf(fileOfTie({ receives: "much" }))).toMatchObject([
      { code: "not-a-list", params: { terms: ["none", "unknown"] } },
    ]);
  });

  it("starts with x- where it is declared", () => {
    expect(wrongs(file({ vocabulary: { roles: [{ key: "dog", words: {} }] } }))).toEqual([
      "wrong-key at vocabulary.roles.0.key",
    ]);
  });
});

describe("a date", () => {
  it("is a year, a month or a day that exists", () => {
    for (const date of ["2024", "2024-02", "2024-02-29", "2000-02-29", { date: "2024-02", about: true }]) {
      expect(wrongs(file({ date }))).toEqual([]);
    }
    const wrong = [
      "",
      "24",
      "2024-13",
      "2024-00",
      "2024-2",
      "2024-02-30",
      "2023-02-29",
      "1900-02-29",
      "2024-04-31",
      "2024-01-01T00:00:00Z",
      " 2024",
    ];
    for (const date of wrong) expect(wrongs(file({ date }))).toEqual(["wrong-date at date"]);
  });

  it("is checked within about, too", () => {
    expect(wrongs(file({ date: { date: "2024-02-30", about: true } }))).toEqual(["wrong-date at date.date"]);
    expect(wrongs(file({ date: { date: "2024-02", about: false } }))).toEqual(["wrong-term at date.about"]);
    expect(wrongs(file({ date: 2024 }))).toEqual(["wrong-type at date"]);
  });
});

describe("a moment", () => {
  const change = (recorded: unknown) => file({ history: [{ recorded, ops: [] }] });

  it("is a second, or less, in UTC", () => {
    for (const moment of ["2026-03-03T10:00:00Z", "2026-03-03T10:00:00.123Z", "2024-02-29T23:59:59.123456789Z"]) {
      expect(wrongs(change(moment))).toEqual([]);
    }
    const wrong = [
      "",
      "2026-03-03",
      "2026-03-03T10:00Z",
      "2026-03-03T10:00:00",
      "2026-03-03T10:00:00+01:00",
      "2026-03-03T24:00:00Z",
      "2026-02-30T10:00:00Z",
      "yesterday",
    ];
    for (const moment of wrong) expect(wrongs(change(moment))).toEqual(["wrong-moment at history.0.recorded"]);
    expect(wrongs(file({ erased: [{ recorded: "2026" }] }))).toEqual(["wrong-moment at erased.0.recorded"]);
  });
});

describe("an operation in history", () => {
  const op = (fields: object) =>
    file({ history: [{ recorded: "2026-03-03T10:00:00Z", ops: [{ table: "members", id: "a", ...fields }] }] });

  it("adds, removes, or changes a field", () => {
    expect(wrongs(op({ added: { id: "a" }, at: 0 }))).toEqual([]);
    expect(wrongs(op({ removed: { id: "a" }, at: 3 }))).toEqual([]);
    expect(wrongs(op({ field: "name" }))).toEqual([]);
    expect(wrongs(op({}))).toEqual(["missing-field at history.0.ops.0.field"]);
    expect(wrongs(op({ field: 3 }))).toEqual(["wrong-type at history.0.ops.0.field"]);
    expect(wrongs(op({ added: {}, at: 0 }))).toEqual(["missing-field at history.0.ops.0.added.id"]);
    expect(wrongs(op({ table: "people", field: "name" }))).toEqual(["wrong-term at history.0.ops.0.table"]);
  });

  it("adds and removes at a whole place from zero on", () => {
    expect(issuesOf(op({ removed: { id: "a" }, at: -1 }))).toEqual([
      {
        code: "out-of-range",
        path: ["history", 0, "ops", 0, "at"],
        params: { least: 0, most: Number.MAX_SAFE_INTEGER },
      },
    ]);
    expect(wrongs(op({ added: { id: "a" }, at: 0.5 }))).toEqual(["wrong-type at history.0.ops.0.at"]);
  });
});

describe("the length of a text", () => {
  it("is 500 at most for a name, and a name may be empty", () => {
    expect(wrongs(fileOfMember({ name: long(500) }))).toEqual([]);
    expect(wrongs(fileOfMember({ name: "" }))).toEqual([]);
    expect(issuesOf(fileOfMember({ name: long(501) }))).toEqual([
      { code: "too-long", path: ["members", 0, "name"], params: { limit: 500 } },
    ]);
    expect(wrongs(file({ title: long(501) }))).toEqual(["too-long at title"]);
  });

  it("is 20,000 at most for any other text", () => {
    expect(wrongs(fileOfMember({ notes: [{ text: long(20_000) }] }))).toEqual([]);
    expect(wrongs(fileOfMember({ notes: [{ text: long(20_001) }] }))).toEqual(["too-long at members.0.notes.0.text"]);
  });

  it("is 1 to 200 for an id", () => {
    expect(wrongs(file({ members: [{ id: long(200) }] }))).toEqual([]);
    expect(issuesOf(file({ members: [{ id: "" }] }))).toEqual([
      { code: "too-short", path: ["members", 0, "id"], params: {} },
    ]);
    expect(wrongs(file({ members: [{ id: long(201) }] }))).toEqual(["too-long at members.0.id"]);
  });
});

describe("a place", () => {
  const at = (x: number, y: number) =>
    file({ members: [{ id: "amina" }], places: { force: [{ member: "amina", x, y }] } });

  it("lies within a million map units from the client", () => {
    expect(wrongs(at(1e6, -1e6))).toEqual([]);
    expect(issuesOf(at(1_000_000.01, 0))).toEqual([
      { code: "out-of-range", path: ["places", "force", 0, "x"], params: { least: -1e6, most: 1e6 } },
    ]);
    expect(wrongs(at(0, -2e6))).toEqual(["out-of-range at places.force.0.y"]);
  });
});
