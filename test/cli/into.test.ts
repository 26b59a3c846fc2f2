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
        "map.json: new: 2 people, 2 ties; completed: 1 person; known already: 1 tie",
        "map.json: new on the map: =1+1, __proto__",
        "map.json: completed on the map: Amina",
        "map.json: the file says something else; the map stays as it is: Amina (roles)",
        "Nothing is written yet. Name a file for the new map with -o.",
        "",
      ].join("\n"),
    );
    expect(ecomap.list().sort()).toEqual(["list.csv", "map.json"]);
  });

  test.each([
    ["nl", "Amina (relatie)"],
    ["de", "Amina (“Was diese Person alles für dich ist”)"],
    ["ar", "Amina (“كل ما يمثله هذا الشخص لك”)"],
  ])("calls a field of which the file says something else as lists and panels in %s do", (language, told) => {
    const { err } = ecomap.run(["convert", "list.csv", "--into", "map.json", "--language", language]);
    expect(err).toContain(told);
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
    expect(again.err).toContain("new: nothing; completed: nothing; known already: 3 people, 3 ties");
  });

  test("knows people again by what the call says", () => {
    const { err } = ecomap.run(["convert", "list.csv", "--into", "map.json", "--by", "phone"]);
    expect(err).toContain("new: 3 people, 3 ties; completed: nothing; known already: nothing");
  });

  describe("with a list on which some are called alike, and the client too", () => {
    const run = (...args: readonly string[]) => ecomap.run(["convert", "alike.csv", "--into", ...args]);
    beforeAll(() => {
      const client = { id: "client", name: "Yusuf" };
      const ties = [{ id: "t", from: "client", to: "z", strength: "weak" }];
      const people = ["Jan", "Zoë"].map((name, i) => ({ id: ["j", "z"][i], name }));
      const goals = [{ id: "g", words: "Rust" }];
      ecomap.write("people.json", { format: "ecomap", version: 1, client, members: people, ties, goals });
      ecomap.write("alike.csv", "naam;relatie;sterkte\nJan;buur;\njan;collega;\nYUSUF;;\nzoe\u0308 ;;sterk\n");
    });

    test("says which lines may be whom on the map, and what to do", () => {
      const { err } = run("people.json");
      expect(err).toContain(
        "alike.csv: line 2 (Jan), line 3 (jan): perhaps on the map already (Jan). New on the map: 2. Is somebody there " +
          "already? Take out the line then, or choose another --by, by which one person alone is known.\n",
      );
      expect(err).toContain("people.json: new: 2 people, 2 ties; completed: nothing; known already: 1 person, 1 tie\n");
    });

    test("knows the client, and says so", () => {
      expect(run("people.json").err).toContain("alike.csv: left out: line 4: This is the client of the map");
    });

    test("calls people and ties by their names, and takes other capitals, spaces and letter forms for the same", () => {
      expect(run("people.json").err).toContain(" the map stays as it is: Yusuf – Zoë (strength)\n");
    });

    test("does not say that the middle is empty, nor that a client who was named stands there", () => {
      expect(run("people.json").err).not.toContain("empty middle");
      expect(run("people.json", "--client", "Anna").err).not.toContain("in the middle");
    });

    test("brings nothing a second time", () => {
      expect(run("people.json", "-o", "once.json").code).toBe(0);
      const { err } = run("once.json");
      expect(err).toContain("once.json: new: nothing; completed: nothing; known already: 3 people, 3 ties\n");
      expect(err).not.toContain("perhaps on the map");
    });

    test("says of the map what a format has no place for", () => {
      const { err } = run("people.json", "--to", "graphml", "-o", "people.graphml");
      expect(err).toContain("people.json: left out: goals: ");
      expect(err).not.toContain("alike.csv: left out: goals");
    });
  });

  describe("for somebody from whom one on the map is kept", () => {
    beforeAll(() => {
      const kept = { id: "k", name: "Kees", role: "friend", shownTo: { only: "client" } };
      const members = [...MAP.members, kept, { ...kept, id: "k2", name: "Kees" }, { ...kept, id: "m", name: "Mo" }];
      ecomap.write("kept.json", { ...MAP, members, ties: [...MAP.ties, { id: "u", from: "client", to: "m" }] });
      ecomap.write("kept.csv", "naam;relatie\nAmina;vriend\nKees;buur\nMo;vader\n");
    });

    test.each([["team"], ["carry"]])("names them nowhere: %s", (audience) => {
      const { code, err } = ecomap.run(["convert", "kept.csv", "--into", "kept.json", "--audience", audience]);
      expect([code, err.match(/Kees|Mo\b/g)]).toEqual([0, null]);
      expect(err).toContain("the map stays as it is: Amina (roles), and 1 more\n");
      expect(err).toContain("kept.csv: and 1 more\n");
    });

    test("tells of no field that is not on their copy, also of one who is called as somebody who is", () => {
      const phone = (number: string) => ({ reach: { phone: number } });
      const members = [
        { id: "zoe", name: "Zoë", role: "friend", ...phone("0611111111") },
        { id: "jan", name: "Jan", role: "friend" },
        { id: "jan-2", name: "Jan", role: "uncle", shownTo: { only: "client" } },
      ];
      ecomap.write("field.json", { ...MAP, members, ties: [] });
      ecomap.write("zoe.csv", "id;naam;relatie;telefoon\nzoe;Zoë;vriend;0622222222\njan-2;Jan;vader;\n");
      const told = (...args: readonly string[]) =>
        ecomap.run(["convert", "zoe.csv", "--into", "field.json", ...args]).err;
      expect(told()).toContain("the map stays as it is: Zoë (reach), Jan (roles)\n");
      expect(told("--audience", "carry")).toContain("the map stays as it is: 2×\n");
    });

    test("calls in Dutch what differs as a Dutch table does", () => {
      const { err } = ecomap.run(["convert", "kept.csv", "--into", "kept.json", "--language", "nl"]);
      expect(err).toContain("Amina (relatie), Mo (relatie)\n");
    });

    test("names all to whom everything is told", () => {
      const { err } = ecomap.run(["convert", "kept.csv", "--into", "kept.json"]);
      expect(err).toContain("Amina (roles), Mo (roles)\n");
      expect(err).toContain("line 3 (Kees): perhaps on the map already (Kees)");
    });
  });

  test.each([
    ["list.csv", "list.csv: This is csv"],
    ["none.json", "none.json: There is no such file."],
  ])("a map that cannot be read is named itself: %s", (map, said) => {
    const { code, err } = ecomap.run(["convert", "list.csv", "--into", map, "--quiet"]);
    expect([code, err.split("\n")[0]]).toEqual([1, expect.stringMatching(`^${said}`)]);
  });

  test("asks for no format, and says so in its help", () => {
    const { out } = ecomap.run(["convert", "--help"]);
    expect(out).toContain("  ecomap convert FILE… --into MAP [--by id,name,phone] [--to …] [-o OUT]\n");
  });

  test.each([
    [["list.csv", "--into", "map.json", "-o", "map.json", "--force"], 2, "never written over"],
    [["list.csv", "--to", "ecomap", "--by", "name"], 2, "The option --by goes with --into only."],
    [["list.csv", "--into", "map.json", "--by", "naam"], 2, "--by has a wrong value"],
    [["list.csv", "--into", "map.json", "--each", "-o", "maps"], 2, "One map at a time comes into another."],
  ])("%j ends with %d", (args, code, said) => {
    const answer = ecomap.run(["convert", ...args]);
    expect([answer.code, answer.out]).toEqual([code, ""]);
    expect(answer.err).toContain(said);
  });
});
