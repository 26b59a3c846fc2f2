import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { tr } from "../../src/words/languages/tr.ts";
import { FAULTY, newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
});
afterAll(() => ecomap?.remove());

const CASES = readdirSync("examples/cases")
  .filter((name) => /^\d.*(?<!\.en)\.json$/.test(name))
  .map((name) => resolve("examples/cases", name));
const picture = renderToString(parseEcomap(YUSUF));

describe("a single drawing", () => {
  test("goes to standard output, and nothing else is said", () => {
    expect(ecomap.run(["draw", "yusuf.json"])).toEqual({ code: 0, out: picture, err: "" });
  });

  test("is the same whether the file comes by name or by standard input", () => {
    expect(ecomap.run(["draw", "-"], JSON.stringify(YUSUF))).toEqual({ code: 0, out: picture, err: "" });
  });

  test("may start with a byte order mark", () => {
    expect(ecomap.run(["draw", "-"], `\ufeff${JSON.stringify(YUSUF)}`).out).toBe(picture);
  });

  test("is what renderToString draws with the same options", () => {
    const { out } = ecomap.run(["draw", "yusuf.json", "--language=nl", "--theme", "print", "--audience", "client"]);
    expect(out).toBe(renderToString(parseEcomap(YUSUF), { language: nl, theme: "print", audience: "client" }));
    expect(out).not.toBe(picture);
  });

  test("is in the words of a draft too, while the program speaks English", () => {
    const { out } = ecomap.run(["draw", "yusuf.json", "--language", "tr"]);
    expect(out).toBe(renderToString(parseEcomap(YUSUF), { language: tr }));
    expect(ecomap.run(["--help", "--language", "tr"]).out).toBe(ecomap.run(["--help"]).out);
    expect(ecomap.run(["draw", "none.json", "--language", "tr"]).err).toContain("There is no such file.");
  });

  test("fills the sheet that --paper names", () => {
    const { out } = ecomap.run(["draw", "yusuf.json", "--paper", "a4", "--orientation", "portrait"]);
    expect(out).toBe(renderToString(parseEcomap(YUSUF), { paper: "a4", orientation: "portrait" }));
    expect(out).toContain('width="210mm" height="297mm"');
  });

  test("goes to the file that -o names", () => {
    expect(ecomap.run(["draw", "yusuf.json", "-o", "one.svg"])).toEqual({ code: 0, out: "", err: "" });
    expect(ecomap.read("one.svg")).toBe(picture);
  });

  test("goes to standard output for -o -", () => {
    expect(ecomap.run(["draw", "yusuf.json", "-o", "-"]).out).toBe(picture);
  });

  test("goes into a directory that exists", () => {
    ecomap.write("there/note.txt", "");
    expect(ecomap.run(["draw", "yusuf.json", "-o", "there"]).code).toBe(0);
    expect(ecomap.read("there/yusuf.svg")).toBe(picture);
  });

  test("goes into a new directory where -o ends in a separator", () => {
    expect(ecomap.run(["draw", "yusuf.json", "-o", "new/er/"]).code).toBe(0);
    expect(ecomap.read("new/er/yusuf.svg")).toBe(picture);
  });

  test("has the format that --format says, whatever the extension of -o", () => {
    expect(ecomap.run(["draw", "yusuf.json", "-o", "two.pdf", "--format", "svg"]).code).toBe(0);
    expect(ecomap.read("two.pdf")).toBe(picture);
  });

  test("may be of a file whose name looks like an option", () => {
    ecomap.write("-x.json", YUSUF);
    expect(ecomap.run(["draw", "--", "-x.json"]).out).toBe(picture);
  });
});

describe("a picture for a screen", () => {
  test("is as wide and high as asked for, in its size and in its box", () => {
    const svg = ecomap.run(["draw", "yusuf.json", "--width", "800", "--height", "500"]).out;
    expect(svg).toBe(renderToString(parseEcomap(YUSUF), { width: 800, height: 500 }));
    const [, wide, high, width, height] =
      /viewBox="\S+ \S+ (\S+) (\S+)" width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
    expect([width, height]).toEqual([800, 500]);
    expect(Number(wide) / Number(high)).toBeCloseTo(800 / 500, 3);
  });

  test("may have a width alone, and then is as high as it needs", () => {
    expect(ecomap.run(["draw", "yusuf.json", "--width", "360"]).out).toBe(
      renderToString(parseEcomap(YUSUF), { width: 360 }),
    );
  });

  test.each(["0", "-5", "20001", "1e3", "80.5", "wide"])("is not %s pixels wide or high", (side) => {
    for (const option of ["--width", "--height"]) {
      const { code, out, err } = ecomap.run(["draw", "yusuf.json", `${option}=${side}`]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toBe(`ecomap: The option ${option} has a wrong value. Use one of: 100-20000.\n`);
    }
  });

  test("is not on paper, which has its own size", () => {
    for (const sheet of [["yusuf.json", "--paper", "a4"], ["--blank"]]) {
      const { code, out, err } = ecomap.run(["draw", ...sheet, "--height", "500"]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toBe("ecomap: A sheet of paper has its own size. Leave out --height or the paper.\n");
    }
    expect(ecomap.run(["draw", "yusuf.json", "--paper", "none", "--width", "800"]).code).toBe(0);
  });
});

describe("several drawings", () => {
  test("of the eight cases go to a directory, each under the name of its file", () => {
    expect(CASES).toHaveLength(8);
    const { code, out, err } = ecomap.run(["draw", ...CASES, "-o", "cases"]);
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "8 drawn, 0 at fault\n" });
    expect(ecomap.list("cases")).toEqual(CASES.map((path) => basename(path).replace(".json", ".svg")));
    for (const path of CASES) {
      const drawn = renderToString(parseEcomap(readFileSync(path, "utf8")));
      expect(ecomap.read(`cases/${basename(path, ".json")}.svg`)).toBe(drawn);
    }
  });

  test("may have standard input among them", () => {
    expect(ecomap.run(["draw", "yusuf.json", "-", "-o", "mixed"], JSON.stringify(YUSUF)).code).toBe(0);
    expect(ecomap.list("mixed")).toEqual(["stdin.svg", "yusuf.svg"]);
  });

  test("are made although one file is at fault", () => {
    ecomap.write("faulty.json", FAULTY);
    const { code, err } = ecomap.run(["draw", "faulty.json", "yusuf.json", "-o", "some"]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^faulty\.json: members\[0\]\.kind: This word is not known\. .*\n.* There may be more\. .*\n1 drawn, 1 at fault\n$/,
    );
    expect(ecomap.list("some")).toEqual(["yusuf.svg"]);
  });
});

test("the program starts in less than three times what Node itself needs", () => {
  const took = (run: () => unknown) => {
    const times = Array.from({ length: 5 }, () => {
      const start = process.hrtime.bigint();
      run();
      return Number(process.hrtime.bigint() - start);
    });
    return Math.min(...times);
  };
  const node = took(() => spawnSync(process.execPath, ["-e", "0"]));
  expect(took(() => ecomap.run(["--version"]))).toBeLessThan(3 * node);
});
