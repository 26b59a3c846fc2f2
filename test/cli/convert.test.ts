import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
  ecomap.write("lijst.csv", "Naam;Relatie;BSN\r\nAmina;zus;111222333\r\n");
});
afterAll(() => ecomap.remove());

const GRAPH = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="k" for="node" attr.name="roepnaam" attr.type="string"/>
<graph edgedefault="undirected">
<node id="a"><data key="k">Amina</data></node><node id="b"><data key="k">Bram</data></node>
<edge source="a" target="b"/>
</graph></graphml>`;

describe("ecomap convert", () => {
  test("writes a map in another format, and says that it is the whole document", () => {
    const { code, out, err } = ecomap.run(["convert", "yusuf.json", "--to", "graphml"]);
    expect([code, out.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<graphml')]).toEqual([0, true]);
    expect(err).toContain("Nothing is left out for a reader. Choose --audience for what somebody may see.");
    expect(ecomap.run(["convert", "-", "--to", "ecomap", "--agreed"], out).out).toContain('"format": "ecomap"');
  });

  test("reads a list as a worker keeps it, and says what was left out and why", () => {
    const { code, out, err } = ecomap.run(["convert", "lijst.csv", "--to", "ecomap", "--language", "nl"]);
    expect(code).toBe(0);
    expect(out).toContain('"agreed": "not-yet"');
    expect(out + err).not.toContain("111222333");
    expect(err).toContain("lijst.csv: weggelaten: regel 2: BSN is weggelaten: burgerservicenummers komen nooit mee.");
  });

  test("calls what a format cannot hold as lists and panels do, a part of it too, in whatever language", () => {
    const client = { ...YUSUF.client, wishes: ["rust"] };
    const members = [{ id: "amina", name: "Amina", roles: [{ role: "sister", since: "2020" }] }];
    ecomap.write("more.json", { ...YUSUF, client, members, goals: [{ id: "g", words: "Rust" }] });
    const told = (language: string) =>
      ecomap.run(["convert", "more.json", "--to", "graphml", "-o", "more.graphml", "--force", "--language", language])
        .err;
    expect(told("nl")).toContain("goals: “Doelen” staat niet in het bestand: graphml heeft er geen plek voor.");
    expect(told("nl")).toContain("client.wishes: “Wat wenst deze persoon?” staat niet in het bestand");
    expect(told("nl")).toContain("members[0].roles[0].since: relatie / sinds staat niet in het bestand");
    expect(told("de")).toContain("goals: “Ziele” steht nicht in der Datei");
    expect(told("tr")).toContain("goals: “Hedefler” dosyada yok");
    expect(told("en")).toContain("goals: goals is not in the file");
  });

  test("writes a table of people and one of ties beside it, never over one that exists", () => {
    const args = ["convert", "yusuf.json", "--to", "csv", "-o", "tabel.csv", "--audience", "client"];
    expect(ecomap.run(args).code).toBe(0);
    expect(ecomap.list()).toEqual(expect.arrayContaining(["tabel.csv", "tabel-ties.csv"]));
    expect(ecomap.run(args).code).toBe(2);
    const back = ecomap.run(["convert", "tabel.csv", "tabel-ties.csv", "--to", "ecomap", "--agreed"]);
    expect([back.code, back.out.includes("Yusuf")]).toEqual([0, true]);
  });

  test("writes each map of a zip into a directory, by its number, and asks for one", () => {
    const one = (name: string) => strToU8(JSON.stringify({ ...YUSUF, client: { id: "client", name } }));
    ecomap.write("maps.zip", zipSync({ "a.json": one("Yusuf"), "b.json": one("Rosa") }));
    const refused = ecomap.run(["convert", "maps.zip", "--to", "graphml", "-o", "map.graphml"]);
    expect(refused).toEqual({
      code: 2,
      out: "",
      err:
        "There are 2 maps in the zip. Read them all at once, or unpack the one that is meant. (1: a.json; 2: b.json) " +
        "For all of them name a directory with -o: each map gets a file in it, with this number.\n",
    });
    expect(ecomap.run(["convert", "maps.zip", "--to", "csv", "-o", "maps/"]).code).toBe(0);
    expect(ecomap.list("maps")).toEqual(["1-people.csv", "1-ties.csv", "2-people.csv", "2-ties.csv"]);
    expect(ecomap.read("maps/2-people.csv")).toContain("Rosa");
    ecomap.write("map.zip", zipSync({ "a.json": one("Yusuf") }));
    expect(ecomap.run(["convert", "map.zip", "--to", "ecomap"]).out).toContain("Yusuf");
  });

  test("says of each map of a zip what was found in it, by its number", () => {
    ecomap.write(
      "lists.zip",
      zipSync({ "a.csv": strToU8("naam;Merk\r\nAmina;x\r\n"), "b.json": strToU8(JSON.stringify(YUSUF)) }),
    );
    const { err } = ecomap.run(["convert", "lists.zip", "--to", "ecomap", "-o", "found/"]);
    expect(err).toContain("lists.zip (1): left out: a.csv, line 2: Merk was left out");
    expect(err).toContain("lists.zip (2): read: ");
    expect(ecomap.run(["convert", "lists.zip", "--to", "ecomap", "-o", "still/", "--quiet"])).toEqual({
      ...{ code: 0, out: "", err: "" },
    });
  });

  test("says also where quiet is asked for who is left out, as the format cannot say from whom they are kept", () => {
    ecomap.write("kept.json", {
      ...YUSUF,
      members: [{ id: "a", name: "Amina", shownTo: { only: "client" } }],
      ties: [],
    });
    const asked = ["convert", "kept.json", "--quiet", "--to"];
    expect(ecomap.run([...asked, "pajek"])).toMatchObject({
      ...{ code: 0, out: expect.not.stringContaining("Amina") },
      err: "kept.json: left out: 1 were left out: they are kept from somebody, and pajek cannot say from whom.\n",
    });
    expect(ecomap.run([...asked, "gexf"])).toMatchObject({ out: expect.stringContaining("Amina"), err: "" });
  });

  test("puts tables into a directory where the name has no ending", () => {
    expect(ecomap.run(["convert", "yusuf.json", "--to", "csv", "-o", "tables", "--quiet"]).code).toBe(0);
    expect(ecomap.list("tables")).toEqual(["people.csv", "ties.csv"]);
  });

  test.each([
    [["yusuf.json", "--to", "fhir", "-o", "x.xml"], 2, "A file that ends with .xml is no fhir. Use: .json."],
    [["yusuf.json", "--to", "graphml", "-o", "x.gexf"], 2, "Use: .graphml, .xml."],
    [["lijst.csv", "leeg.csv", "--to", "ecomap"], 1, "There is no such file."],
    [["yusuf.json"], 2, "The format is missing."],
    [["yusuf.json", "lijst.csv", "--to", "gexf", "--each", "-o", "maps.gexf"], 2, "Several files cannot go into one."],
    [["yusuf.json", "--to", "csv"], 2, "two files"],
    [["yusuf.json", "--to", "xlsx"], 2, "--to"],
    [["leeg.txt", "--to", "ecomap"], 1, "There is no such file."],
    [["lijst.csv", "--from", "graphml", "--to", "ecomap"], 1, "This is not XML that is whole."],
  ])("%j ends with %d", (args, code, said) => {
    const answer = ecomap.run(["convert", ...args]);
    expect(answer.code).toBe(code);
    expect(answer.err).toContain(said);
    expect(answer.out).toBe("");
  });

  test("takes the columns of a table for what the call says they are, and leaves all others out", () => {
    ecomap.write("eigen.csv", "Wie is het;Soort band;Ring;Geheim\r\nAmina;zus;1;x\r\n");
    ecomap.write("kolommen.json", { "Wie is het": "name", "Soort band": "role", "Ring": null });
    const said = ["Wie is het=name,Soort band=role", "kolommen.json"].map((columns) =>
      ecomap.run(["convert", "eigen.csv", "--to", "ecomap", "--columns", columns, "--agreed"]),
    );
    expect(said[1]).toEqual(said[0]);
    expect(JSON.parse(said[0]?.out ?? "").members).toEqual([{ id: "p1", name: "Amina", roles: [{ role: "sister" }] }]);
    expect(said[0]?.err).toContain("Ring was left out, as was asked.");
  });

  test("takes the fields of a file that is no table for what the call says they are, too", () => {
    ecomap.write("graaf.graphml", GRAPH);
    const call = ["convert", "graaf.graphml", "--to", "ecomap", "--agreed", "--columns"];
    const { out, err } = ecomap.run([...call, "roepnaam=name"]);
    expect(err).toContain("Read as graphml");
    expect(JSON.parse(out).members).toMatchObject([{ name: "Amina" }, { name: "Bram" }]);
    expect(ecomap.run([...call, "roepnam=name"]).err).toContain("There is no column roepnam. Use: roepnaam.");
    expect(ecomap.run(["convert", "yusuf.json", "--to", "csv", "-o", "t/", "--columns", "a=name"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("This file has no columns or fields to name. Leave --columns out."),
    });
  });

  test("names of several tables the one that it speaks of, and no other", () => {
    ecomap.write("mensen.csv", "id;naam;relatie;schoenmaat\na;Amina;zus;38\nb;Bram;vriend;\n");
    ecomap.write("banden.csv", "van;naar;sterkte;kleur\na;b;sterk;rood\n");
    const { err } = ecomap.run(["convert", "mensen.csv", "banden.csv", "--to", "ecomap"]);
    const lines = err.split("\n").filter((line) => /schoenmaat|kleur/.test(line));
    expect(lines).toEqual([
      expect.stringMatching(/^left out: mensen\.csv, line 2: schoenmaat was left out/),
      expect.stringMatching(/^left out: banden\.csv, line 2: kleur was left out/),
    ]);
  });

  test.each([
    ["Naam=nmae", 2, "A column cannot be nmae. Use: name."],
    ["Relatei=role", 1, "There is no column Relatei. Use: Relatie."],
    ["Telefoon=phone", 1, "There is no column Telefoon. Use: Naam, Relatie, BSN."],
    ["lijst.csv", 2, "no JSON object"],
  ])("refuses --columns %s with what may be meant", (columns, code, said) => {
    const answer = ecomap.run(["convert", "lijst.csv", "--to", "ecomap", "--columns", columns]);
    expect(answer).toMatchObject({ code, out: "" });
    expect(answer.err).toContain(said);
  });

  test("says of each of many lists that a column to keep is not there, and reads it all the same", () => {
    ecomap.write("tweede.csv", "Naam;Hobby\nBram;schaken\n");
    const files = ["lijst.csv", "tweede.csv", "yusuf.json"];
    const kept = (keep: string) =>
      ecomap.run(["convert", ...files, "--to", "ecomap", "--each", "-o", "each", "--force", "--keep", keep]);
    const { code, err } = kept("hoby");
    expect(code).toBe(0);
    expect(err).toContain("tweede.csv: There is no column hoby. Use: Hobby.\n");
    expect(err).toContain("lijst.csv: There is no column hoby. Use: Naam, Relatie, BSN.\n");
    expect(err).not.toContain("yusuf.json: There is no column");
    expect(kept("hobby").err).not.toContain("tweede.csv: There is no column");
    expect(ecomap.read("each/tweede.json")).toContain("schaken");
  });

  test("refuses to keep a column that is not there, with what may be meant", () => {
    const { code, err } = ecomap.run(["convert", "lijst.csv", "--to", "ecomap", "--keep", "relatei"]);
    expect([code, err]).toEqual([1, expect.stringContaining("There is no column relatei. Use: Relatie.")]);
  });
});

test("a list that was read is told of as waiting by what draws or tells it, so that an empty map puzzles nobody", () => {
  const tray = newProgram();
  tray.write("list.csv", "naam;relatie\nAmina;zus\n");
  tray.run(["convert", "list.csv", "--to", "ecomap", "-o", "map.json", "--quiet"]);
  for (const command of ["draw", "describe", "report"]) {
    const { code, err } = tray.run([command, "map.json", "--audience", "client"]);
    expect([code, err]).toEqual([
      0,
      expect.stringContaining("Nobody is on the map yet: 1 wait until the client agrees."),
    ]);
  }
  tray.remove();
});
