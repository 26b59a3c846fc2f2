import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { newProgram, type Program } from "./program.ts";

describe("ecomap convert --into", () => {
  let ecomap: Program;
  const MAP = {
    ...{ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } },
    members: [{ id: "amina", name: "Amina", role: "sister" }],
    ties: [{ id: "t", from: "client", to: "amina" }],
  };
  beforeAll(() => {
    ecomap = newProgram();
    ecomap.write("map.json", MAP);
    ecomap.write("list.csv", "naam;relatie;telefoon\nAmina;vriend;06-12345678\n=1+1;buur;\n__proto__;collega;\n");
  });
  afterAll(() => ecomap.remove());

  test("says first what would change, and writes nothing", () => {
    const { code, out, err } = ecomap.run(["convert", "list.csv", "--into", "map.json", "--quiet"]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toBe(
      [
        "map.json: new: 4, completed: 1, known already: 1",
        "map.json: the file says something else; the map stays as it is: amina (roles)",
        "Nothing is written yet. Name a file for the new map with -o.",
        "",
      ].join("\n"),
    );
    expect(ecomap.list().sort()).toEqual(["list.csv", "map.json"]);
  });

  test("writes the new map to another file, as one step, and says on a second time that all is known", () => {
    const before = ecomap.read("map.json");
    expect(ecomap.run(["convert", "list.csv", "--into", "map.json", "-o", "next.json"]).code).toBe(0);
    expect(ecomap.read("map.json")).toBe(before);
    const next = parseEcomap(ecomap.read("next.json"));
    expect(next.history).toHaveLength(1);
    expect(next.members.map(({ name, agreed }) => [name, agreed])).toEqual([
      ["Amina", undefined],
      ["=1+1", "not-yet"],
      ["__proto__", "not-yet"],
    ]);
    expect(next.members[0]).toMatchObject({ roles: [{ role: "sister" }], reach: { phone: "06-12345678" } });
    const again = ecomap.run(["convert", "list.csv", "--into", "next.json"]);
    expect(again.err).toContain("new: 0, completed: 0, known already: 6");
  });

  test("knows people again by what the call says", () => {
    const { err } = ecomap.run(["convert", "list.csv", "--into", "map.json", "--by", "phone"]);
    expect(err).toContain("new: 6, completed: 0, known already: 0");
  });

  test.each([
    [["list.csv", "--into", "map.json", "-o", "map.json", "--force"], 2, "never written over"],
    [["list.csv", "--into", "list.csv"], 1, "list.csv: list.csv: "],
    [["list.csv", "--into", "none.json"], 1, "none.json: There is no such file."],
    [["list.csv", "--to", "ecomap", "--by", "name"], 2, "The option --by goes with --into only."],
    [["list.csv", "--into", "map.json", "--by", "naam"], 2, "--by has a wrong value"],
    [["list.csv", "--into", "map.json", "--each", "-o", "maps"], 2, "One map at a time comes into another."],
  ])("%j ends with %d", (args, code, said) => {
    const answer = ecomap.run(["convert", ...args]);
    expect([answer.code, answer.out]).toEqual([code, ""]);
    expect(answer.err).toContain(said);
  });
});
