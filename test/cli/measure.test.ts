import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureFiles } from "../../src/cli/measure.ts";
import { english } from "../../src/cli/messages-en.ts";
import { TABLES } from "../../src/cli/table.ts";
import { terminalOf } from "../../src/cli/terminal.ts";
import { applyCommand, parseEcomap, serialize } from "../../src/index.ts";
import { CODE_BOOK, measure } from "../../src/measure/index.ts";
import { FAULTY, newProgram, type Program, YUSUF } from "./program.ts";

const CASE = readFileSync("examples/cases/7-we-are-their-network.json", "utf8");
const NAMES = CODE_BOOK.map(({ name }) => name);
const KEY = "a secret of the researchers";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", { ...YUSUF, date: "2026-03-03", allows: { research: { answer: "yes" } } });
  ecomap.write("case.json", CASE);
  ecomap.write("faulty.json", FAULTY);
  ecomap.write("key.txt", `${KEY}\n`);
});
afterAll(() => ecomap?.remove());

/** A table of comma-separated values without quotes, as records. */
function recordsOf(text: string): Record<string, string>[] {
  const [head = "", ...rows] = text.trimEnd().split("\r\n");
  const names = head.split(",");
  return rows.map((row) => Object.fromEntries(row.split(",").map((cell, i) => [names[i] ?? "", cell])));
}

describe("a table of measures", () => {
  test("has a row for each file, what is undefined is empty, and the last column says why", () => {
    const { code, out, err } = ecomap.run(["measure", "yusuf.json", "case.json"]);
    expect({ code, err }).toEqual({ code: 0, err: "2 measured, 0 at fault\n" });
    const rows = recordsOf(out);
    expect(rows.map(({ id, date, research }) => [id, date, research])).toEqual([
      ["yusuf.json", "2026-03-03", "yes"],
      ["case.json", parseEcomap(CASE).date, parseEcomap(CASE).allows?.research?.answer ?? ""],
    ]);
    [YUSUF, CASE].forEach((file, i) => {
      const measures = measure(parseEcomap(file));
      for (const name of NAMES) expect([name, rows[i]?.[name]]).toEqual([name, String(measures[name] ?? "")]);
    });
    expect(rows[0]?.why).toContain("density:too-few");
    expect(rows[0]?.why).toContain("covered:not-asked");
  });

  test("is the same as JSON, with a row a line", () => {
    const { out } = ecomap.run(["measure", "yusuf.json", "case.json", "--format", "json"]);
    const rows: Record<string, unknown>[] = JSON.parse(out);
    expect(out.trimEnd().split("\n")).toHaveLength(4);
    expect(rows.map((row) => row.density)).toEqual([null, measure(parseEcomap(CASE)).density]);
    expect(Object.keys(rows[0] ?? {})).toEqual(["id", "date", "research", ...NAMES, "why"]);
  });

  test("can be made without the professionals", () => {
    const [row] = recordsOf(ecomap.run(["measure", "case.json", "--without", "professionals"]).out);
    expect(row?.size).toBe(String(measure(parseEcomap(CASE), { without: "professionals" }).size));
    expect(row?.formal).toBe("0");
  });

  test("leaves out a file at fault, says so, and goes on", () => {
    const { code, out, err } = ecomap.run(["measure", "faulty.json", "yusuf.json"]);
    expect(code).toBe(1);
    expect(recordsOf(out)).toHaveLength(1);
    expect(err).toMatch(/^faulty\.json: members\[0\]\.kind: [\s\S]*\n1 measured, 1 at fault\n$/);
  });

  test("says of a copy for others that it is no whole map", () => {
    const { code, err } = ecomap.run(["measure", "-"], JSON.stringify({ ...YUSUF, redactedFor: "network" }));
    expect(code).toBe(0);
    expect(err).toContain("This is a copy made for network");
  });

  test("holds no name of anybody", () => {
    const { members, client } = parseEcomap(CASE);
    const { out } = ecomap.run(["measure", "case.json", "--key", "key.txt"]);
    for (const { name } of [client, ...members]) if (name) expect(out).not.toContain(name);
    expect(out).not.toContain("case.json");
  });

  test("lies as much earlier as its interventions, so that neither tells when the other was", () => {
    const table = (...args: string[]) => recordsOf(ecomap.run(["measure", "case.json", ...args]).out);
    const daysBetween = (a = "", b = "") => (Date.parse(a) - Date.parse(b)) / 86_400_000;
    const real = parseEcomap(CASE).interventions?.map(({ date }) => String(date)) ?? [];
    const shifted = table("--table", "interventions", "--key", "key.txt").map(({ date }) => date);
    const [[map], [hidden]] = [table(), table("--key", "key.txt")];
    const days = daysBetween(map?.date, hidden?.date);
    expect(days).toBeGreaterThan(180);
    expect(real.map((date, i) => daysBetween(date, shifted[i]))).toContain(days);
  });
});

describe("what its readers may not know of", () => {
  const own = { shownTo: { only: "client" } } as const;
  const taught = { shownTo: { not: ["training"] } } as const;
  const doc = parseEcomap({
    ...{ ...YUSUF, date: "2026-03-03", allows: { research: { answer: "yes" } } },
    members: [
      { id: "hidden", name: "Karim", ...own },
      { id: "untaught", name: "Bo", ...taught },
      { id: "seen", name: "Amina" },
    ],
    ties: [
      { id: "t1", from: "client", to: "hidden", strength: "strong", ...own },
      { id: "t2", from: "client", to: "untaught", strength: "strong", ...taught },
      { id: "t3", from: "client", to: "seen", strength: "moderate", ...own },
      { id: "t4", from: "client", to: "seen", strength: "weak" },
    ],
    interventions: [{ id: "i1", kind: "awareness", date: "2026-03-03" }],
  });
  const later = { recorded: "2026-07-01T10:00:00Z", happened: "2026-07-01" };
  const rowOf = (...args: string[]) => recordsOf(ecomap.run(["measure", ...args]).out)[0];
  beforeAll(() => {
    ecomap.write("kept.json", serialize(doc));
    ecomap.write(
      "moved.json",
      serialize(applyCommand(doc, { type: "updateTie", tie: "t3", set: { state: "broken" } }, later)),
    );
  });

  test("counts in no figure: not in the team's table what the client keeps, nor in that of researchers what is not taught", () => {
    const counted = (...args: string[]) => {
      const { size, strength_strong, strength_moderate, strength_weak } = rowOf("kept.json", ...args) ?? {};
      return [size, strength_strong, strength_moderate, strength_weak];
    };
    expect(counted()).toEqual(["2", "1", "0", "1"]);
    expect(counted("--key", "key.txt")).toEqual(["1", "0", "0", "1"]);
  });

  test("does not change a figure under a day of before, and moves no day", () => {
    for (const args of [[], ["--key", "key.txt"]]) {
      const [before, after] = ["kept.json", "moved.json"].map((file) => rowOf(file, ...args));
      expect({ ...after, id: "" }).toEqual({ ...before, id: "" });
    }
  });

  test("does not part the days of the two tables: of a map without an id, whose first person is kept, neither", () => {
    const first = rowOf("kept.json", "--key", "key.txt")?.date;
    expect(first).toBe(rowOf("kept.json", "--table", "interventions", "--key", "key.txt")?.date);
    expect(first).not.toBe("2026-03-03");
  });

  test("a copy for others is given to no researcher: who may know what of it is said in the map it was made of", () => {
    ecomap.write("copy.json", { ...YUSUF, redactedFor: "team" });
    expect(ecomap.run(["measure", "copy.json", "--key", "key.txt"])).toMatchObject({ code: 1, out: "" });
  });
});

test("each row is written as soon as its file is measured, and where somebody looks on one line says how far it is", async () => {
  const heard: string[] = [];
  const sink = (hear: (text: string) => void) => ({
    ...{ isTTY: true, columns: 80, on: () => {} },
    write: (text: string | Uint8Array) => hear(String(text)),
  });
  const terminal = terminalOf(
    () => sink((text) => heard.push(text.includes("\r\n") || text.startsWith("[") ? "row" : text)),
    () => sink((text) => heard.push(text.split("/").slice(0, 2).join("/"))),
    () => {},
  );
  const files = ["yusuf.json", "case.json", "yusuf.json"].map((file) => join(ecomap.folder, file));
  const plain = { output: undefined, key: undefined, without: undefined, words: false, force: false } as const;
  const one = { jobs: 1, resume: false, quiet: false } as const;
  const call = { command: "measure", files, format: "csv", rows: "measures", ...plain, ...one } as const;
  await measureFiles(call, { words: english, terminal });
  const said = heard.filter((text) => text === "row" || /^\d/.test(text)).map((text) => text.slice(0, 3));
  expect(said).toEqual(["1/3", "row", "2/3", "row", "3/3", "row"]);
});

test("a table in which nothing stands, as no file could be read, is not there", () => {
  for (const args of [[], ["-o", "nothing.csv"]]) {
    expect(ecomap.run(["measure", "faulty.json", ...args])).toMatchObject({ code: 1, out: "" });
  }
  expect(ecomap.list()).not.toContain("nothing.csv");
});

test("a file is called by its name, with the directories in which files differ", () => {
  for (const path of ["maps/a/x.json", "maps/b/x.json"]) ecomap.write(path, YUSUF);
  const idsOf = (...files: string[]) => recordsOf(ecomap.run(["measure", ...files]).out).map(({ id }) => id);
  expect(idsOf("maps/a/x.json")).toEqual(["x.json"]);
  expect(idsOf("maps/a/x.json", join(ecomap.folder, "maps/b/x.json"))).toEqual(["a/x.json", "b/x.json"]);
});

test("only a client who said yes to research is in a table under invented ids", () => {
  ecomap.write("no.json", { ...YUSUF, allows: { research: { answer: "no" } } });
  ecomap.write("not-asked.json", YUSUF);
  for (const file of ["no.json", "not-asked.json"]) {
    for (const table of ["people", "interventions"].map((name) => (name === "people" ? [] : ["--table", name]))) {
      const asked = ecomap.run(["measure", file, ...table, "--key", "key.txt"]);
      expect([recordsOf(asked.out).length, asked.code]).toEqual([0, 0]);
      expect(asked.err).toContain(`${file}: The client did not say yes to research`);
      // A cure that would be refused is none.
      expect(asked.err.includes("Without --key")).toBe(table.length === 0);
    }
  }
  const two = ecomap.run(["measure", "no.json", "yusuf.json", "--key", "key.txt"]);
  expect([two.code, two.err.split("\n").at(-2)]).toEqual([0, "1 measured, 0 at fault, 1 left out"]);
  expect(recordsOf(ecomap.run(["measure", "no.json"]).out)).toHaveLength(1);
});

describe("a table of interventions", () => {
  test("has a row for each, with pseudonyms, of those who said yes to research; texts where they are asked for", () => {
    const { out, code } = ecomap.run(["measure", "case.json", "--table", "interventions", "--key", "key.txt"]);
    expect(code).toBe(0);
    const rows = recordsOf(out);
    expect(rows).toHaveLength(parseEcomap(CASE).interventions?.length ?? 0);
    for (const { id, outcome } of rows) expect([id?.length, outcome]).toEqual([24, ""]);
    expect(ecomap.run(["measure", "case.json", "--words", "--key", "key.txt"]).code).toBe(2);
    expect(ecomap.run(["measure", "case.json", "--table", "interventions"]).code).toBe(2);
  });

  test("says of words as they were written that numbers and names may be in them, once and where there are some", () => {
    const asked = ["measure", "case.json", "case.json", "--table", "interventions", "--key", "key.txt"];
    const warning = english.wordsAsWritten;
    expect(ecomap.run([...asked, "--words"]).err.split(warning)).toHaveLength(2);
    expect(ecomap.run(asked).err).not.toContain(warning);
    expect(ecomap.run(["measure", "faulty.json", ...asked.slice(3), "--words"]).err).not.toContain(warning);
  });
});

describe("a pseudonym", () => {
  const idOf = (...args: string[]) =>
    recordsOf(ecomap.run(["measure", ...args, "--key", "key.txt"]).out).map(({ id }) => id);

  test("is made with the key from the host's own id, else the document's, else the name of the file", () => {
    const identifiers = [{ system: "case", value: "4711" }];
    const allowed = { ...YUSUF, allows: { research: { answer: "yes" } } };
    ecomap.write("own.json", { ...allowed, id: "doc-1", client: { ...YUSUF.client, identifiers } });
    ecomap.write("later/own.json", { ...allowed, id: "doc-2", client: { ...YUSUF.client, identifiers } });
    ecomap.write("doc.json", { ...allowed, id: "doc-1" });
    const hmac = (known: unknown) => createHmac("sha256", KEY).update(JSON.stringify(known)).digest("hex").slice(0, 24);
    expect(idOf("own.json", "later/own.json", "doc.json", "yusuf.json")).toEqual(
      [identifiers, identifiers, "doc-1", "yusuf"].map(hmac),
    );
  });

  test("needs a key that is not soon guessed", () => {
    ecomap.write("short.txt", "short");
    const { code, out, err } = ecomap.run(["measure", "yusuf.json", "--key", "short.txt"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^ecomap: --key: /);
  });
});

describe("a table in a file", () => {
  test("is there whole or not at all, in the form its name says", () => {
    expect(ecomap.run(["measure", "yusuf.json", "-o", "table.json"])).toMatchObject({ code: 0, out: "", err: "" });
    expect(JSON.parse(ecomap.read("table.json"))).toHaveLength(1);
    expect(ecomap.run(["measure", "yusuf.json", "-o", "table.json", "--format", "csv"]).code).toBe(2);
    expect(ecomap.run(["measure", "yusuf.json", "-o", "table.json", "--format", "csv", "--force"]).code).toBe(0);
    expect(recordsOf(ecomap.read("table.json"))).toHaveLength(1);
    expect(ecomap.list().filter((name) => name.startsWith(".ecomap"))).toEqual([]);
  });

  test("is never written over an input or the key, nor where no directory is", () => {
    for (const output of ["yusuf.json", "key.txt", "nowhere/table.csv", "."]) {
      const { code, out } = ecomap.run(["measure", "yusuf.json", "--key", "key.txt", "-o", output, "--force"]);
      expect({ output, code, out }).toEqual({ output, code: 2, out: "" });
    }
    expect(ecomap.read("key.txt")).toBe(`${KEY}\n`);
  });
});

describe("a cell of comma-separated values", () => {
  const cell = (text: string | number | null) => TABLES.csv.row(["a"], [text]).replace(/\r\n$/, "");

  test.each(["=1+1", "+31", "-cmd", "@SUM(A1)", " =1", "\t=1", "|a", "%a", "\uff1d1", "\u0000=1"])(
    "that starts like a formula is text: %j",
    (text) => {
      expect(cell(text).replace(/^"/, "").startsWith("'")).toBe(true);
    },
  );

  test("is quoted where it holds what parts cells or rows", () => {
    expect(cell('a "b", c')).toBe('"a ""b"", c"');
    expect(cell("a;b")).toBe('"a;b"');
    expect(cell("a\nb")).toBe('"a\nb"');
  });

  test("is a number where it is one, below zero too, and empty where there is none", () => {
    expect([cell(-0.5), cell(3), cell(null), cell("2026-03")]).toEqual(["-0.5", "3", "", "2026-03"]);
  });
});
