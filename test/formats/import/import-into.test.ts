import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { freshIds } from "../../../src/formats/import/fresh-ids.ts";
import { type ImportRecord, importInto, readNetwork } from "../../../src/formats/index.ts";

const doc = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "c", name: "Yusuf" },
  members: [
    { id: "a", name: "Amina", kind: "person", role: "sister" },
    { id: "j", name: "Jan", reach: { phone: "+31 6 1234 5678" } },
    { id: "p1", name: "Oom Ali" },
  ],
  ties: [{ id: "t1", from: "c", to: "a", strength: "weak" }],
});
const idsOf = (records: readonly ImportRecord[]) => records.map(({ id }) => id);
const CONTEXT = { recorded: "2026-03-03T10:00:00Z" };
const LIST =
  "naam;relatie;telefoon;sterkte;hoe vaak\nAmina;zus;06-1;sterk;dagelijks\nJ.;buur;0612345678;;\nNieuw;wijk-oma;;zwak;\n";
const read = readNetwork(LIST);

describe("a list that is brought into a map", () => {
  const found = importInto(doc, read, ["name", "phone"]);
  const next = applyCommand(doc, found.commands, CONTEXT);

  it("shows first who is new, who is known again, and what the list says otherwise", () => {
    expect(found.added).toEqual([
      { table: "members", id: "p3" },
      { table: "ties", id: "t2" },
      { table: "ties", id: "t3" },
    ]);
    expect(idsOf(found.updated)).toEqual(["a", "j", "t1"]);
    expect(found.differing).toEqual([
      { table: "members", id: "j", field: "name" },
      { table: "ties", id: "t1", field: "strength" },
    ]);
    expect(found.doubts).toEqual([]);
  });

  it("is one step, which overwrites nothing", () => {
    expect(next.history).toHaveLength(1);
    expect(next.members.map(({ id, name }) => [id, name])).toEqual([
      ["a", "Amina"],
      ["j", "Jan"],
      ["p1", "Oom Ali"],
      ["p3", "Nieuw"],
    ]);
    expect(next.ties[0]).toMatchObject({ id: "t1", strength: "weak", frequency: "daily" });
    expect(next.members[3]).toMatchObject({ origin: "import", agreed: "not-yet" });
    expect(next.vocabulary?.roles?.map(({ key }) => key)).toEqual(["x-wijk-oma"]);
  });

  it("brings nothing a second time", () => {
    const again = importInto(next, read, ["name", "phone"]);
    expect([again.commands, again.added, again.updated]).toEqual([[], [], []]);
  });

  it("takes nobody for another by an id that a list numbered", () => {
    const numbered = importInto(doc, read);
    expect(numbered.updated).toEqual([]);
    expect(idsOf(numbered.added).slice(0, 3)).toEqual(["p1-2", "p2", "p3"]);
  });
});

describe("people who may be several", () => {
  const map = (...names: readonly string[]) =>
    parseEcomap({
      ...{ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } },
      members: names.map((name, i) => ({ id: `m${i}`, name })),
    });

  it("one who could be two people is added, and told of", () => {
    const { added, doubts } = importInto(map("Jan", "jan"), readNetwork("naam;rol\nJan;vriend\n"), ["name"]);
    expect(idsOf(added)).toEqual(["p1", "t1"]);
    expect(doubts).toEqual([{ read: ["p1"], there: ["m0", "m1"], added: ["p1"] }]);
  });

  it("two of whom one could be somebody are both added, and told of together", () => {
    const list = readNetwork("naam;rol\nJan;vriend\nJAN;buur\n");
    const { doubts } = importInto(map("Jan"), list, ["name"]);
    expect(doubts).toEqual([{ read: ["p1", "p2"], there: ["m0"], added: ["p1", "p2"] }]);
    expect(["p1", "p2"].map((id) => list.places?.get(id))).toMatchObject([{ line: 2 }, { line: 3 }]);
  });

  it("who is known again by one thing is not taken for another by the next", () => {
    const doc = parseEcomap({
      ...{ format: "ecomap", version: 1, client: { id: "c" } },
      members: [
        { id: "a", name: "Jan", reach: { phone: "0612345678" } },
        { id: "b", name: "Jan" },
      ],
    });
    const list = readNetwork("naam;telefoon;rol\nJan;0612345678;vriend\nJan;;buur\n");
    const { updated, doubts } = importInto(doc, list, ["phone", "name"]);
    expect([idsOf(updated), doubts]).toEqual([["a", "b"], []]);
  });

  it("nobody is taken for two, who are known by other things", () => {
    const doc = parseEcomap({
      ...{ format: "ecomap", version: 1, client: { id: "c" } },
      members: [
        { id: "a", name: "Jan", reach: { phone: "0612345678" } },
        { id: "b", name: "Piet", reach: { phone: "0612345678" } },
        { id: "d", name: "Jan", roles: [{ role: "neighbour" }] },
      ],
      ties: [{ id: "t", from: "c", to: "a" }],
    });
    const list = readNetwork("voornaam;telefoon;naam\n;0612345678;Jan\n;;Jan\n");
    const { same, added } = importInto(doc, list, ["phone", "name"]);
    expect([same.filter(({ table }) => table === "members"), idsOf(added)]).toEqual([
      [{ table: "members", id: "a" }],
      ["p2", "t2"],
    ]);
  });

  it("the client on the list is the client, and comes in as nobody else", () => {
    const list = readNetwork("naam;rol;telefoon\nyusuf ;;06\nAmina;zus;\n");
    const { added, leftOut, commands } = importInto(map(), list, ["id", "name"]);
    expect(idsOf(added)).toEqual(["p2", "t2"]);
    expect(leftOut).toEqual([{ code: "is-client", params: {}, count: 1, places: [{ line: 2 }] }]);
    expect(applyCommand(map(), commands, CONTEXT).members.map(({ name }) => name)).toEqual(["Amina"]);
  });

  it("a father who is called as the client in the middle of another map stays the father", () => {
    const family = parseEcomap({
      ...{ format: "ecomap", version: 1, client: { id: "k", name: "Yusuf" } },
      members: [{ id: "f", name: "Yusuf", roles: [{ role: "father" }] }],
    });
    expect(idsOf(importInto(map(), { doc: family, madeIds: [] }, ["name"]).added)).toEqual(["f"]);
  });

  it("one who is called as the client, and whose tie with the client of the file is worked on, comes in as themselves", () => {
    const other = parseEcomap({
      ...{ format: "ecomap", version: 1, client: { id: "k" }, members: [{ id: "y", name: "Yusuf" }] },
      ...{ ties: [{ id: "t", from: "k", to: "y" }], goals: [{ id: "g", ties: ["t"] }] },
    });
    const { commands } = importInto(map(), { doc: other, madeIds: [] }, ["name"]);
    const next = applyCommand(map(), commands, CONTEXT);
    expect([next.members.map(({ id }) => id), next.goals]).toEqual([["y"], [{ id: "g", ties: ["t"] }]]);
  });

  it("an organisation that is called as the client, and that somebody is of, comes in as itself, and is told of", () => {
    const family = parseEcomap({
      ...{ format: "ecomap", version: 1, client: { id: "k" } },
      members: [
        { id: "y", name: "Yusuf" },
        { id: "w", name: "Wil", roles: [{ role: "home-supporter", partOf: "y" }] },
      ],
    });
    const { added, doubts, commands } = importInto(map(), { doc: family, madeIds: [] }, ["name"]);
    expect([idsOf(added), doubts]).toEqual([["y", "w"], [{ read: ["y"], there: ["client"], added: ["y"] }]]);
    expect(applyCommand(map(), commands, CONTEXT).members[1]?.roles?.[0]?.partOf).toBe("y");
  });

  it.each([
    ["capitals", "AMINA"],
    ["spaces", " Amina  "],
    ["the form in which letters are kept", "A\u0301mina"],
  ])("says the same in other %s", (_, name) => {
    const doc = map(name.startsWith("A\u0301") ? "\u00c1mina" : "Amina");
    const { differing, added } = importInto(doc, { doc: map(name), madeIds: [] }, ["name"]);
    expect([differing, added]).toEqual([[], []]);
  });
});

describe("a whole map that is brought into another", () => {
  const map = (more: object) =>
    parseEcomap({ format: "ecomap", version: 1, client: { id: "c", name: "Yusuf" }, ...more });
  const here = map({
    members: [
      { id: "a", name: "Amina" },
      { id: "z", name: "Zoë" },
    ],
    ties: [{ id: "t1", from: "c", to: "a", gives: ["advice"] }],
    groups: [{ id: "g1", kind: "household", name: "Thuis" }],
  });
  const there = map({
    title: "Van de vorige hulpverlener",
    readers: [{ id: "gemeente", name: "Gemeente" }],
    members: [
      { id: "x", name: "Amina", roles: [{ role: "sister" }] },
      { id: "a", name: "Wijkteam", kind: "organisation" },
      { id: "w", name: "Wil", roles: [{ role: "home-supporter", partOf: "a" }] },
    ],
    ties: [
      { id: "t1", from: "x", to: "c", gives: ["company"], moves: [{ type: "strengthen", to: "strong" }] },
      { id: "t2", from: "c", to: "w" },
    ],
    groups: [{ id: "g1", kind: "support", name: "Kring", members: ["c", "x", "w"], chair: "w" }],
    goals: [{ id: "d1", of: "x", ties: ["t1"] }],
    interventions: [{ id: "i1", kind: "skills", goal: "d1", members: ["w"] }],
    conferences: [{ id: "k1", askedBy: "x", invited: [{ member: "w" }] }],
    log: [{ id: "l1", kind: "visit", tie: "t2", present: ["w"] }],
  });
  const bring = (into: typeof here) => importInto(into, { doc: there, madeIds: [] }, ["name"]);
  const found = bring(here);
  const next = applyCommand(here, found.commands, CONTEXT);

  it("brings groups, goals, plans, conferences and contacts, each about the same people", () => {
    expect(next.groups?.[1]).toMatchObject({ id: "g1-2", name: "Kring", members: ["c", "a", "w"], chair: "w" });
    expect(next.goals).toEqual([{ id: "d1", of: "a", ties: ["t1"] }]);
    expect(next.interventions).toEqual([{ id: "i1", kind: "skills", goal: "d1", members: ["w"] }]);
    expect(next.conferences).toEqual([{ id: "k1", askedBy: "a", invited: [{ member: "w" }] }]);
    expect(next.log).toEqual([{ id: "l1", kind: "visit", tie: "t2", present: ["w"] }]);
    expect(next.members.find(({ id }) => id === "w")?.roles?.[0]?.partOf).toBe("a-2");
    expect(next.readers).toEqual([{ id: "gemeente", name: "Gemeente" }]);
  });

  it("tells of a tie from the end from which the map tells it, with what is wanted of it", () => {
    expect(next.ties[0]).toMatchObject({ from: "c", to: "a", gives: ["advice"], receives: ["company"] });
    expect(next.ties[0]?.moves).toMatchObject([{ type: "strengthen", to: "strong" }]);
  });

  it("says what stays behind", () => {
    expect(found.leftOut.map(({ code, params }) => [code, params])).toEqual([["stays-behind", { field: "title" }]]);
  });

  it("leaves out whom a court keeps away, and says so", () => {
    const banned = applyCommand(
      here,
      [
        { type: "addMember", member: { id: "w", name: "Wil" } },
        { type: "addTie", tie: { id: "t9", from: "c", to: "w", ban: {} } },
      ],
      CONTEXT,
    );
    const { commands, leftOut } = bring(banned);
    const group = applyCommand(banned, commands, CONTEXT).groups?.at(-1);
    expect([group?.members, group?.chair]).toEqual([["c", "a"], undefined]);
    expect(leftOut.filter(({ code }) => code === "banned-here").map(({ places }) => places[0]?.path)).toEqual([
      ["groups", 0, "members"],
      ["groups", 0, "chair"],
      ["conferences", 0, "invited"],
    ]);
  });

  it("knows nobody by the numbers of a copy made for others", () => {
    const copy = { ...there, redactedFor: "report" as const };
    expect(importInto(there, { doc: copy, madeIds: [] }).updated).toEqual([]);
    expect(importInto(there, { doc: copy, madeIds: [] }).added).toContainEqual({ table: "members", id: "x-2" });
  });

  it("pairs ties between the same two one by one", () => {
    const two = map({
      members: [{ id: "a", name: "Amina" }],
      ties: [
        { id: "s", from: "c", to: "a", strength: "strong" },
        { id: "w", from: "c", to: "a", quality: "stressful" },
      ],
    });
    const once = importInto(here, { doc: two, madeIds: [] }, ["name"]);
    expect([once.updated, once.added].map(idsOf)).toEqual([["t1"], ["w"]]);
  });

  it("leaves out a date that would end what began later", () => {
    const began = map({ members: [{ id: "a" }], ties: [{ id: "t", from: "c", to: "a", since: "2020" }] });
    const ended = map({ members: [{ id: "a" }], ties: [{ id: "t", from: "c", to: "a", until: "2019" }] });
    const { commands, leftOut } = importInto(began, { doc: ended, madeIds: [] });
    expect([commands, leftOut.map(({ code }) => code)]).toEqual([[], ["does-not-fit"]]);
  });
});

it("leaves out what a host keeps so deep that history could not tell of it", () => {
  const host = JSON.parse(`${"[".repeat(59)}${"]".repeat(59)}`);
  const deep = parseEcomap({ format: "ecomap", version: 1, client: { id: "c", host }, members: [{ id: "x", host }] });
  const { commands, leftOut } = importInto(doc, { doc: deep, madeIds: [] });
  expect(applyCommand(doc, commands, CONTEXT).members.at(-1)).toEqual({ id: "x" });
  expect(leftOut.map(({ code, count }) => [code, count])).toEqual([["does-not-fit", 2]]);
});

it("looks once for an id of each, also where thousands begin alike", () => {
  let looked = 0;
  const long = "n".repeat(190);
  const ids = Array.from({ length: 3000 }, (_, i) => `${long}${i}`);
  class Counted extends Set<string> {
    override has(id: string): boolean {
      looked++;
      return super.has(id);
    }
  }
  const fresh = freshIds(new Counted(ids));
  expect(new Set([...ids, ...ids.map(fresh)]).size).toBe(6000);
  expect(looked).toBeLessThan(4 * ids.length);
});
