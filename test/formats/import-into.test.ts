import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { importInto, readNetwork } from "../../src/formats/index.ts";

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
const CONTEXT = { recorded: "2026-03-03T10:00:00Z" };
const LIST =
  "naam;relatie;telefoon;sterkte;hoe vaak\nAmina;zus;06-1;sterk;dagelijks\nJ.;buur;0612345678;;\nNieuw;wijk-oma;;zwak;\n";
const read = readNetwork(LIST);

describe("a list that is brought into a map", () => {
  const found = importInto(doc, read, ["name", "phone"]);
  const next = applyCommand(doc, found.commands, CONTEXT);

  it("shows first who is new, who is known again, and what the list says otherwise", () => {
    expect(found.added).toEqual(["p3", "t2", "t3"]);
    expect(found.updated).toEqual(["a", "j", "t1"]);
    expect(found.differing).toEqual([
      { id: "j", field: "name" },
      { id: "j", field: "reach" },
      { id: "t1", field: "strength" },
    ]);
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
    expect(numbered.added.slice(0, 3)).toEqual(["p1-2", "p2", "p3"]);
  });
});

it("one who could be two people is added, and asked about by whoever looks", () => {
  const two = parseEcomap({
    format: "ecomap",
    version: 1,
    client: { id: "c" },
    members: [
      { id: "a", name: "Jan" },
      { id: "b", name: "jan" },
    ],
  });
  expect(importInto(two, readNetwork("naam;rol\nJan;vriend\n"), ["name"]).added).toHaveLength(2);
});
