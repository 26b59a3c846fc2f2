import { describe, expect, it } from "vitest";
import { file, issuesOf, wrongs } from "./sample.ts";

const ops = (...ops: readonly object[]) => file({ history: [{ recorded: "2026-03-03T10:00:00Z", ops }] });
const field = (table: string, field: string, values: object) => ops({ table, id: "one", field, ...values });
const added = (table: string, record: object) => ops({ table, id: "one", at: 0, added: record });
const removed = (table: string, record: object) => ops({ table, id: "one", at: 0, removed: record });
const at = (code: string, path: string) => [`${code} at history.0.ops.0.${path}`];

describe("a record that history tells of", () => {
  it("is one that its table can hold, also where it is of someone who is gone", () => {
    expect(wrongs(removed("members", { id: "one", name: "Rust", roles: [{ partOf: "gone" }], own: {} }))).toEqual([]);
    expect(wrongs(added("ties", { id: "one", from: "gone", to: "lost", load: { level: "heavy" } }))).toEqual([]);
    expect(wrongs(removed("sittings", { id: "one", hostCase: 3 }))).toEqual([]);
  });

  it("is told what is wrong with it", () => {
    expect(wrongs(removed("ties", { id: "one", from: "client" }))).toEqual(at("missing-field", "removed.to"));
    expect(wrongs(added("members", { id: "one", kind: "robot", roles: [{ since: "soon" }] }))).toEqual([
      ...at("wrong-term", "added.kind"),
      ...at("wrong-date", "added.roles.0.since"),
    ]);
  });

  it("is in full form", () => {
    expect(issuesOf(added("members", { id: "one", role: "sister" }))).toEqual([
      { code: "wrong-value", path: ["history", 0, "ops", 0, "added"], params: {} },
    ]);
    expect(wrongs(removed("goals", { id: "one", ties: "none" }))).toEqual(at("wrong-value", "removed"));
  });

  it("is the one whose id the operation bears", () => {
    expect(wrongs(added("members", { id: "two" }))).toEqual(at("wrong-value", "added.id"));
    expect(wrongs(removed("goals", { id: "two" }))).toEqual(at("wrong-value", "removed.id"));
  });

  it("stands in a table: client and document neither come nor go", () => {
    for (const table of ["client", "document"]) {
      expect(wrongs(added(table, { id: "one" }))).toEqual(at("wrong-term", "table"));
      expect(wrongs(removed(table, { id: "one" }))).toEqual(at("wrong-term", "table"));
    }
  });
});

describe("a field that history tells of", () => {
  it("held and holds what its record can hold", () => {
    expect(wrongs(field("ties", "strength", { from: "weak", to: "unknown" }))).toEqual([]);
    expect(wrongs(field("ties", "moves", { to: [{ type: "keep" }, { type: "keep" }] }))).toEqual([]);
    expect(wrongs(field("client", "stays", { from: "unknown", to: [{ with: "gone" }] }))).toEqual([]);
    expect(wrongs(field("document", "vocabulary", { to: { roles: [{ key: "x-a", words: {} }] } }))).toEqual([]);
    expect(wrongs(field("members", "role", {}))).toEqual([]);
  });

  it("may be unknown, and hold any plain JSON", () => {
    expect(wrongs(field("members", "shoeSize", { from: { eu: 43 }, to: [[]] }))).toEqual([]);
    expect(wrongs(field("document", "constructor", { to: 3 }))).toEqual([]);
  });

  it("is told what is wrong with it, on either side", () => {
    expect(wrongs(field("ties", "strength", { from: "huge", to: 3 }))).toEqual([
      ...at("wrong-term", "from"),
      ...at("wrong-term", "to"),
    ]);
    expect(wrongs(field("ties", "moves", { to: [{ type: "keep" }, { type: "bound", for: "team" }] }))).toEqual(
      at("wrong-term", "to.1.for"),
    );
    expect(wrongs(field("document", "date", { to: "2024-02-30" }))).toEqual(at("wrong-date", "to"));
  });

  it("is in full form", () => {
    expect(wrongs(field("ties", "load", { from: "heavy", to: { level: "heavy" } }))).toEqual(at("wrong-value", "from"));
    expect(wrongs(field("members", "flags", { to: "none" }))).toEqual(at("wrong-value", "to"));
    expect(wrongs(field("members", "role", { to: "sister" }))).toEqual(at("wrong-value", "to"));
    expect(wrongs(field("members", "role", { to: "robot" }))).toEqual(at("wrong-term", "to"));
  });

  it("was never left out where the record cannot do without", () => {
    expect(wrongs(field("ties", "from", { to: "client" }))).toEqual(at("missing-field", "from"));
    expect(wrongs(field("ties", "strength", {}))).toEqual([]);
  });

  it("is no id, and nothing of the document that has a course of its own or none", () => {
    for (const table of ["members", "ties", "client", "document"]) {
      expect(issuesOf(field(table, "id", { from: "a", to: "b" }))).toEqual([
        { code: "fixed-field", path: ["history", 0, "ops", 0, "field"], params: { field: "id" } },
      ]);
    }
    for (const name of [
      "format",
      "version",
      "client",
      "members",
      "ties",
      "places",
      "history",
      "erased",
      "redactedFor",
    ]) {
      expect(wrongs(field("document", name, {}))).toEqual(at("fixed-field", "field"));
    }
    expect(wrongs(field("members", "__proto__", { to: {} }))).toEqual(at("fixed-field", "field"));
  });

  it("is a table only where that begins, empty", () => {
    expect(wrongs(field("document", "goals", { to: [] }))).toEqual([]);
    expect(wrongs(field("document", "goals", { from: [], to: [{ id: "one" }] }))).toEqual(at("wrong-value", "to"));
    expect(wrongs(field("document", "goals", { to: {} }))).toEqual(at("wrong-type", "to"));
  });
});

describe("an operation", () => {
  it("tells of one thing", () => {
    const record = { id: "one" };
    const base = { table: "members", id: "one" };
    for (const op of [
      { ...base, at: 0, added: record, removed: record },
      { ...base, at: 0, removed: record, field: "name", to: "Rust" },
      { ...base, field: "name", to: "Rust", added: record },
    ]) {
      expect(issuesOf(ops(op))).toEqual([{ code: "wrong-value", path: ["history", 0, "ops", 0], params: {} }]);
    }
  });
});
