import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import {
  type FileInput,
  type Finding,
  FormatError,
  kindOf,
  readNetwork,
  writeNetwork,
} from "../../src/formats/index.ts";
import type { ReadOptions } from "../../src/formats/options.ts";
import { nl } from "../../src/words/languages/nl.ts";

const LIST = "Naam;Relatie;Leefgebied;Sterkte;Telefoon;Laatste contact\r\nZoë;zus;Familie;sterk;06-1234;03-02-2026\r\n";
const codes = (report: readonly Finding[]) => report.map(({ code }) => code);
const read = (files: FileInput | readonly FileInput[], options: ReadOptions = {}) => readNetwork(files, options);
const utf16 = (text: string, low: 0 | 1) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const unit = sign.charCodeAt(0);
      return low === 0 ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );

describe("a list of people as a worker keeps it", () => {
  it("is read by its Dutch headings and words, and waits in the tray", () => {
    const { doc, report } = read(LIST);
    expect(doc.members).toEqual([
      {
        id: "p1",
        name: "Zoë",
        roles: [{ role: "sister", domain: "family" }],
        reach: { phone: "06-1234" },
        origin: "import",
        agreed: "not-yet",
      },
    ]);
    expect(doc.ties).toEqual([
      {
        id: "t1",
        from: "client",
        to: "p1",
        strength: "strong",
        lastContact: "2026-02-03",
        origin: "import",
        agreed: "not-yet",
      },
    ]);
    expect(codes(report)).toEqual(["client-added", "ties-added", "in-tray", "read"]);
  });

  it("takes the name of the client from who reads it, where the list is of others", () => {
    const { doc, report } = read(LIST, { client: "Yusuf" });
    expect([doc.client.name, doc.members.length]).toEqual(["Yusuf", read(LIST).doc.members.length]);
    expect(codes(report)).toContain("client-named");
  });

  it("is found under a title, which is left out and told", () => {
    const { doc, report } = read("Netwerklijst dossier 12;;\r\n;;\r\nNaam;Relatie;Tel\r\nJan;vader;0612345678\r\n");
    expect(doc.members.map(({ name }) => name)).toEqual(["Jan"]);
    expect(report).toContainEqual(expect.objectContaining({ code: "row-longer", places: [{ line: 1 }] }));
    expect(() => read("Notulen;;\r\nWij spraken over Jan;;\r\n")).toThrow(FormatError);
  });

  it("is found under a title by the columns that are told by hand, or by two that are known", () => {
    const odd = "Overzicht van Wim;;\r\nWie is dit;Wat is dit van mij;Tel.\r\nJan;vader;0612345678\r\n";
    const columns = { "Wie is dit": "name", "Wat is dit van mij": "role" } as const;
    expect(read(odd, { columns }).doc.members).toMatchObject([{ name: "Jan", roles: [{ role: "father" }] }]);
    const { report } = read(odd.replace("Wat is dit van mij", "Geb.datum"));
    expect(codes(report)).toContain("no-name");
  });

  it("knows how often somebody is met as lists say it", () => {
    expect(read("naam;contactfrequentie\nA;1x per maand\n").doc.ties[0]?.frequency).toBe("monthly");
  });

  it("is read by English headings too, with the client in a row of their own", () => {
    const { doc } = read("name,role,kind\nYusuf,,client\nAmina,friend,person\n");
    expect([doc.client.name, doc.members.map(({ name }) => name)]).toEqual(["Yusuf", ["Amina"]]);
  });

  it.each<[string, string | Uint8Array]>([
    ["UTF-8 with a mark", `\ufeff${LIST}`],
    ["UTF-8 bytes", new TextEncoder().encode(LIST)],
    ["UTF-8 bytes with a mark", new TextEncoder().encode(`\ufeff${LIST}`)],
    ["UTF-16LE", utf16(`\ufeff${LIST}`, 0)],
    ["UTF-16BE", utf16(`\ufeff${LIST}`, 1)],
    ["UTF-16LE without a mark", utf16(LIST, 0)],
    ["Windows-1252", Uint8Array.from([...LIST].map((sign) => sign.charCodeAt(0)))],
    ["commas", LIST.replaceAll(";", ",")],
    ["tabs", LIST.replaceAll(";", "\t")],
    ["a first line that names the sign", `sep=;\r\n${LIST}`],
    ["line feeds alone", LIST.replaceAll("\r\n", "\n")],
  ])("says the same in %s", (_, data) => {
    expect(read(data).doc).toEqual(read(LIST).doc);
  });

  it("says that letters were guessed", () => {
    const { report, doc } = read(
      Uint8Array.from([...LIST.replace("Zoë", "Zo\u00eb \u0080")].map((sign) => sign.charCodeAt(0))),
    );
    expect(report[0]?.params).toEqual({ encoding: "Windows-1252" });
    expect(doc.members[0]?.name).toBe("Zoë €");
  });

  it("holds line breaks, separators and quotes within quotes", () => {
    const { doc } = read('naam;rol\n"Jan\n""de""; Boer";vriend\n');
    expect(doc.members[0]?.name).toBe('Jan\n"de"; Boer');
  });

  it("makes a name of its parts", () => {
    expect(read("Voornaam;Tussenvoegsel;Achternaam\nJan;de;Boer\n").doc.members[0]?.name).toBe("Jan de Boer");
  });

  it("gives back the zero that a program for tables dropped from a phone", () => {
    expect(read("naam;telefoon\nA;612345678\n").doc.members[0]?.reach?.phone).toBe("0612345678");
  });

  it.each([
    ["31-03-2026", "2026-03-31"],
    ["3/4/2026", "2026-04-03"],
    ["2026-03-31", "2026-03-31"],
    ["03-2026", "2026-03"],
    ["2026", "2026"],
    ["maart 2022", "2022-03"],
    ["3 mrt. 2022", "2022-03-03"],
    ["March 2022", "2022-03"],
    ["31 februari 2026", undefined],
    ["31-02-2026", undefined],
    ["gisteren", undefined],
  ])("reads the date %s", (written, meant) => {
    expect(read(`naam;sinds\nA;${written}\n`).doc.ties[0]?.since).toBe(meant);
  });

  it("takes a kind for a kind where it stands among the roles, and no column tells it", () => {
    const [first, second] = read("naam;relatie\nLeger des Heils;organisatie\nBoef;huisdier\n").doc.members;
    expect([first?.kind, first?.roles, second?.roles?.[0]?.role]).toEqual(["organisation", undefined, "pet"]);
    expect(read("naam;relatie;soort\nA;organisatie;persoon\n").doc.members[0]?.kind).toBe("person");
  });

  it("makes a role of its own of a word that is not ours", () => {
    const { doc, report } = read("naam;rol\nA;Wijk-oma\n");
    expect(doc.members[0]?.roles?.[0]?.role).toBe("x-wijk-oma");
    expect(doc.vocabulary?.roles).toEqual([{ key: "x-wijk-oma", words: { nl: "Wijk-oma" } }]);
    expect(codes(report)).toContain("own-role");
  });

  it("leaves out what it does not understand, says so, and takes it as a note where it is ticked", () => {
    const text = "naam;Opleiding\nA;mbo\n";
    expect(read(text).report).toContainEqual(
      expect.objectContaining({
        code: "column-left-out",
        params: { column: "Opleiding" },
        places: [{ line: 2, path: ["Opleiding"] }],
      }),
    );
    expect(read(text, { keep: ["opleiding"] }).doc.members[0]?.notes).toEqual([{ text: "Opleiding: mbo" }]);
  });

  it("takes a column for what the user says it is", () => {
    expect(read("naam;x\nA;sterk\n", { columns: { x: "strength" } }).doc.ties[0]?.strength).toBe("strong");
    const { doc, report } = read("naam;sterkte\nA;sterk\n", { columns: { sterkte: null } });
    expect(doc.ties[0]?.strength).toBeUndefined();
    expect(report.filter((finding) => kindOf(finding) === "left out")).toMatchObject([
      { code: "column-not-wanted", params: { column: "sterkte" }, places: [{ line: 2 }] },
    ]);
  });

  it.each([
    ["BSN", "citizen-number", "column-never"],
    ["Geboortedatum", "birth-date"],
    ["Geb. datum", "birth-date"],
    ["Adres", "address"],
    ["Postcode", "address"],
    ["Diagnose", "diagnosis"],
  ])("refuses the column %s unasked", (heading, what, code = "column-refused") => {
    const { doc, report } = read(`naam;${heading}\nA;x\n`);
    expect(report).toContainEqual(expect.objectContaining({ code, params: { column: heading, what } }));
    expect(JSON.stringify(doc)).not.toContain('"x"');
  });

  it("takes in no citizen service number, wherever it stands and whoever ticks it", () => {
    const number = "111222333";
    const { doc, report } = read(`id;naam;opmerking;BSN;x\n${number};A ${number};111.222.333;${number};${number}\n`, {
      keep: ["BSN", "x"],
    });
    expect(JSON.stringify(doc)).not.toMatch(/111.?222.?333/);
    expect(codes(report)).toContain("citizen-number");
  });

  it("says nothing of a number that is none", () => {
    expect(read("naam;opmerking\nA;111222334\n").doc.members[0]?.notes).toEqual([{ text: "111222334" }]);
  });
});

describe("a list of ties", () => {
  it("goes with the list of people, by id or by name", () => {
    const people = { name: "people.csv", data: "id;naam;soort\n1;Yusuf;cliënt\n2;Amina;mens\n3;Jan;mens\n" };
    const ties = { name: "ties.csv", data: "van;naar;sterkte\n1;2;sterk\nAmina;Jan;zwak\n1;9;\n" };
    const { doc, report } = read([people, ties]);
    expect(doc.ties.map(({ from, to, strength }) => [from, to, strength])).toEqual([
      ["1", "2", "strong"],
      ["2", "3", "weak"],
    ]);
    expect(codes(report)).toEqual(["by-name", "missing-end", "in-tray", "read"]);
    expect(report[1]?.places).toEqual([{ line: 4, file: "ties.csv" }]);
  });

  it("makes people of its ends where it comes alone", () => {
    expect(read("source,target\nA,B\nB,C\n").doc.members.map(({ name }) => name)).toEqual(["A", "B", "C"]);
  });
});

describe("tables for Excel in the Netherlands", () => {
  const doc = parseEcomap({
    format: "ecomap",
    version: 1,
    client: { id: "c", name: "Yusuf" },
    members: [{ id: "a", name: '=HYPERLINK("http://x")', kind: "person", role: "sister", reach: { phone: "+31 6 1" } }],
    ties: [{ id: "t", from: "c", to: "a", strength: "strong", lastContact: "2026-03-31" }],
  });
  const [people = "", ties = ""] = writeNetwork(doc, "csv", { language: nl }).files.map(({ text }) => text);

  it("have a mark, semicolons, CRLF, Dutch headings, words and dates", () => {
    expect(ties).toBe("\ufeffid;van;naar;sterkte;laatste contact\r\nt;c;a;sterk;31-03-2026\r\n");
    expect(people.split("\r\n")[0]).toBe("\ufeffid;naam;soort;relatie;telefoon;sterkte;laatste contact");
    expect(people.split("\r\n")[1]).toBe("c;Yusuf;cliënt;;;;");
  });

  it("hold nothing that is taken for a formula", () => {
    expect(people).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(people).toContain(";'+31 6 1;");
    expect(people).not.toMatch(/(^|[;"\n])[=+\-@]/);
  });

  it("come without a mark where none is asked for", () => {
    expect(writeNetwork(doc, "csv", { bom: false }).files.every(({ text }) => text.startsWith("id;"))).toBe(true);
  });
});

describe("a table that cannot be read says so", () => {
  it.each([
    ["without headings that are known", "a;b\n1;2\n", "no-headings", 1],
    ["with a quote that is never closed", 'naam;rol\n"A;b\n', "not-whole", 2],
  ])("%s", (_, text, code, line) => {
    try {
      read(text, { from: "csv" });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
      expect(error).toMatchObject({ finding: { code, places: [{ line }] } });
    }
  });
});
