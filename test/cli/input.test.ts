import { chmodSync, mkdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../src/document/limits.ts";
import { FAULTY, newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
  ecomap.write("faulty.json", FAULTY);
  ecomap.write("text.json", "CANARY");
  ecomap.write("empty.json", "\n");
  ecomap.write("graph.xml", '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph/></graphml>');
  ecomap.write("list.csv", "naam;relatie\nAmina;zus\n");
  ecomap.write("maps.zip", zipSync({ "a.json": strToU8(JSON.stringify(YUSUF)) }));
  ecomap.write("latin.json", Buffer.from(`{"format":"Ren\u00e9"}`, "latin1"));
  ecomap.write("large.json", "");
  truncateSync(join(ecomap.folder, "large.json"), LIMITS.text + 1);
  ecomap.write("closed.json", YUSUF);
  chmodSync(join(ecomap.folder, "closed.json"), 0);
  mkdirSync(join(ecomap.folder, "maps"));
});
afterAll(() => ecomap?.remove());

const FAULTS = [
  [
    "none.json",
    "There is no such file. Check its name and directory.",
    "Dit bestand bestaat niet. Kijk de naam en de map na.",
  ],
  [
    "yusuf.json/x",
    "There is no such file. Check its name and directory.",
    "Dit bestand bestaat niet. Kijk de naam en de map na.",
  ],
  ["maps", "This is a directory. Name the files in it.", "Dit is een map. Noem de bestanden erin."],
  ["large.json", "The file is larger than 20 MB. Split it.", "Het bestand is groter dan 20 MB. Splits het."],
  [
    "latin.json",
    "The file is not UTF-8 text. Save it as UTF-8.",
    "Het bestand is geen UTF-8-tekst. Sla het op als UTF-8.",
  ],
  [
    "text.json",
    "This is not JSON. Save the map again, or choose another file.",
    "Dit is geen JSON. Sla de kaart opnieuw op, of kies een ander bestand.",
  ],
  ["empty.json", "The file is empty. Choose another.", "Het bestand is leeg. Kies een ander."],
  ...(["graph.xml graphml", "list.csv csv", "maps.zip zip"] as const).map((both) => {
    const [file = "", format = ""] = both.split(" ");
    return [
      file,
      `This is ${format}, no ecomap file. Make one of it: ecomap convert FILE --to ecomap -o MAP.json.`,
      `Dit is ${format}, geen ecomap-bestand. Maak er een van: ecomap convert FILE --to ecomap -o KAART.json.`,
    ] as const;
  }),
] as const;

describe("a file at fault ends with 1 and has its own sentence:", () => {
  test.each(FAULTS)("%s", (file, english, dutch) => {
    for (const command of ["draw", "check"]) {
      expect(ecomap.run([command, file])).toEqual({ code: 1, out: "", err: `${file}: ${english}\n` });
      expect(ecomap.run([command, file, "--language", "nl"]).err).toBe(`${file}: ${dutch}\n`);
    }
  });

  test("one that may not be read", () => {
    const { code, err } = ecomap.runAsNobody(["draw", "closed.json"]);
    expect(code).toBe(1);
    expect(err).toBe("closed.json: You may not read this file. Ask who owns it for permission.\n");
  });

  test("standard input is called by that name", () => {
    expect(ecomap.run(["draw", "-"], "[]").err).toMatch(/^standard input: This is no ecomap file\./);
    expect(ecomap.run(["draw", "-", "--language=nl"], "[]").err).toMatch(/^standaardinvoer: Dit is geen ecomap/);
  });

  test("standard input is read no further than the limit", () => {
    const { code, err } = ecomap.run(["draw", "-"], Buffer.alloc(LIMITS.text + 1, " "));
    expect({ code, err }).toEqual({ code: 1, err: "standard input: The file is larger than 20 MB. Split it.\n" });
  });
});

describe("a document at fault", () => {
  test("is told by file, place and cure, one issue a line", () => {
    const ties = [{ id: "t1", from: "client", to: "client", since: "2026-13" }];
    ecomap.write("ties.json", { ...YUSUF, members: FAULTY.members, ties });
    const { code, out, err } = ecomap.run(["draw", "ties.json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.split("\n")).toEqual([
      expect.stringMatching(/^ties\.json: members\[0\]\.kind: This word is not known\. Use one of: person, /),
      "ties.json: ties[0].since: This date does not exist. Write YYYY, YYYY-MM or YYYY-MM-DD.",
      "ties.json: There may be more. Mend this first; the rest is looked at then.",
      "",
    ]);
  });

  test("is told in Dutch", () => {
    const { err } = ecomap.run(["check", "faulty.json", "--language", "nl"]);
    expect(err).toMatch(/^faulty\.json: members\[0\]\.kind: Dit woord is niet bekend\. Kies uit: person, /);
  });

  test("lists fifty issues and says how many more there are", () => {
    const members = Array.from({ length: 62 }, (_, i) => ({ id: `m${i}`, kind: "CANARY" }));
    ecomap.write("many.json", { ...YUSUF, members });
    const lines = ecomap.run(["check", "many.json"]).err.trimEnd().split("\n");
    expect(lines).toHaveLength(52);
    expect(lines.at(-2)).toBe("many.json: and 12 more");
    expect(ecomap.run(["check", "many.json", "--language", "nl"]).err).toMatch(/many\.json: en nog 12\n.*\n$/);
  });
});
