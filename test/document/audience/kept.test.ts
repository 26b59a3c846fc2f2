import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { keptFromClient } from "../../../src/document/audience/kept.ts";
import { formatPath } from "../../../src/errors/ecomap-error.ts";
import { everything, parse } from "../sample.ts";

const shownTo = { only: "team", because: "CANARY" };
const kept = (fields: object) =>
  keptFromClient(parse(fields)).map(({ path, how, because }) => [formatPath(path), how, because]);

describe("what is kept from the client", () => {
  it("is nothing, where nothing is said", () => {
    expect(kept(everything)).toEqual([]);
  });

  it("is told of records of every table, in the order of the document", () => {
    const tables = ["groups", "goals", "interventions", "transitions", "conferences", "log", "experience", "sittings"];
    const records = Object.fromEntries(tables.map((table) => [table, [{ id: "a" }, { id: "b", shownTo }]]));
    expect(kept(records)).toEqual(tables.map((table) => [`${table}[1]`, "team", "CANARY"]));
  });

  it("is told of parts at any depth, of hidden records too", () => {
    const step = { what: "a", shownTo };
    const ties = [
      {
        ...{ id: "t1", from: "client", to: "amina", shownTo },
        moves: [{ type: "keep", steps: [{ what: "b" }, step] }],
        views: [{ by: "amina" }, { by: "client", shownTo }],
        flags: [{ flag: "safety", shownTo }],
      },
    ];
    const fields = { client: { id: "client", notes: [{ text: "c", shownTo }] }, members: [{ id: "amina" }], ties };
    expect(kept(fields).map(([path]) => path)).toEqual([
      "client.notes[0]",
      "ties[0]",
      "ties[0].moves[0].steps[1]",
      "ties[0].views[1]",
      "ties[0].flags[0]",
    ]);
  });

  it("says how, and why where that is written", () => {
    const worker = { type: "bound", for: "worker" };
    const members = [
      { id: "a", agreed: "not-yet", notedBy: "CANARY", shownTo },
      { id: "b", shownTo: { only: "team", also: ["client"], because: " \n" } },
      { id: "c", shownTo: { not: ["carry", "client"], because: "CANARY" } },
      { id: "d" },
    ];
    const moves = [worker, { ...worker, about: ["housing"], discussed: "2026" }, { type: "bound", for: "member" }];
    expect(kept({ members, ties: [{ id: "t", from: "client", to: "d", moves }] })).toEqual([
      ["members[0]", "waiting", undefined],
      ["members[1]", "team", undefined],
      ["members[2]", "off-picture", "CANARY"],
      ["ties[0].moves[0]", "undiscussed", undefined],
    ]);
  });

  it("is not what the client sees: kept from others, or never kept", () => {
    const members = [
      { id: "a", shownTo: { only: "client" } },
      { id: "b", shownTo: { also: ["client"] } },
      { id: "c", shownTo: { not: ["team", "carry"] } },
      { id: "d", agreed: "yes", contact: { answer: "yes", shownTo } },
    ];
    const doc = { members, client: { id: "client", shownTo } };
    expect(kept(doc)).toEqual([]);
    expect(forAudience(parse(doc), "client").members).toHaveLength(4);
  });

  it("is told by field names and indices alone, whatever a file holds besides", () => {
    const strange = {
      id: "a",
      CANARY: [{ shownTo }],
      roles: [{ CANARY: { shownTo }, shownTo }],
      notes: [{ shownTo: 5 }],
    };
    const history = [
      {
        recorded: "2026-03-03T10:00:00Z",
        ops: [{ table: "members", id: "z", added: { id: "z", shownTo }, at: 0 }],
      },
    ];
    const doc = { members: [{ ...strange, notes: [] }], sittings: [{ id: "s", shownTo: { also: 5 } }], history };
    expect(kept(doc)).toEqual([["members[0].roles[0]", "team", "CANARY"]]);
  });
});
