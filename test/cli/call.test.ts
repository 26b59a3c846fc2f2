import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGE_NAMES } from "../../src/cli/languages.ts";
import { newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
});
afterAll(() => ecomap?.remove());

const said = (line: string) => ({ code: 2, out: "", err: `ecomap: ${line}\n` });

describe("a call that asks about the program", () => {
  test("--version says the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(ecomap.run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test.each([
    { args: ["--help"], has: "ecomap check FILE…" },
    { args: ["-h"], has: "Exit codes" },
    { args: ["draw", "--help"], has: "[--theme light|dark|print|mono|contrast]" },
    { args: ["check", "--help"], has: "this is for the team" },
    { args: ["describe", "--help"], has: "--since DATE" },
    { args: ["report", "--help", "--language", "nl"], has: "op twee A4" },
    { args: ["pocket", "--help"], has: "For the client alone." },
    { args: ["--help", "--language", "nl"], has: "Tekent, controleert, meet, vertelt en zet om" },
    { args: ["draw", "--help", "--language", "nl"], has: "een map bij meer" },
  ])("$args says how to call it", ({ args, has }) => {
    const { code, out, err } = ecomap.run(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(has);
    expect(out.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });

  test("no arguments at all are a wrong call, answered with how to call it", () => {
    const { code, out, err } = ecomap.run([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(ecomap.run(["--help"]).out);
  });
});

describe("a wrong call ends with 2, before any file is read:", () => {
  // The file does not exist: reading it would say so, and end with 1.
  test.each([
    [
      ["drow", "none.json"],
      "There is no command drow. Use draw, check, convert, describe, measure, pocket or report; see ecomap --help.",
    ],
    [["draw"], "Name at least one FILE, or - for standard input: ecomap draw FILE…"],
    [["draw", "none.json", "--colour", "red"], "ecomap draw has no option --colour. See ecomap draw --help."],
    [["check", "none.json", "--theme", "print"], "ecomap check has no option --theme. See ecomap check --help."],
    [["draw", "none.json", "-o"], "The option -o needs a value. Write it after the option."],
    [["draw", "none.json", "-o", "--force"], "The option -o needs a value. Write it after the option."],
    [["draw", "none.json", "-o", ""], "The option -o needs a value. Write it after the option."],
    [["draw", "none.json", "--plot"], "The option --plot needs a value. Use one of: composition, support, size."],
    [["draw", "none.json", "--force=yes"], "The option --force takes no value. Write it alone."],
    [["draw", "none.json", "--theme=light", "--theme=print"], "The option --theme is given twice. Keep one."],
    [["describe"], "Name at least one FILE, or - for standard input: ecomap describe FILE…"],
    [["pocket", "none.json", "--reader", "court"], "ecomap pocket has no option --reader. See ecomap pocket --help."],
    [["pocket", "none.json", "--audience", "team"], "The option --audience has a wrong value. Use one of: client."],
    [["describe", "none.json", "--length", "tiny"], "The option --length has a wrong value. Use one of: short, long."],
    [
      ["describe", "none.json", "--since", "soon"],
      "--since asks for a date. Write it with the year first: 2026, 2026-03, 2026-03-31; or use intake, 3m, 1y, today.",
    ],
    [
      ["draw", "none.json", "--layout", "spiral"],
      "The option --layout has a wrong value. Use one of: force, rings, sectors.",
    ],
    [
      ["draw", "none.json", "--language", "xx"],
      `The option --language has a wrong value. Use one of: ${LANGUAGE_NAMES.join(", ")}.`,
    ],
    [["draw", "-", "-", "-o", "out"], "Standard input (-) can be read once only. Name it once."],
    [["draw", "none.json", "nil.json"], "Several drawings need a directory. Name it with -o."],
    [
      ["draw", "none.json", "--reader", "municipality"],
      "The option --reader goes with --audience report only. Choose that audience, or leave it out.",
    ],
    [
      ["check", "none.json", "--audience", "team", "--key", "key.txt"],
      "The option --key goes with --audience training only. Choose that audience, or leave it out.",
    ],
    [
      ["draw", "none.json", "--audience", "report", "--reader"],
      "The option --reader needs a value. Write it after the option.",
    ],
    [["draw", "-", "--audience", "training", "--key", "-"], "Standard input (-) can be read once only. Name it once."],
  ])("%j", (args, line) => {
    expect(ecomap.run(args)).toEqual(said(line));
  });
});

describe("what goes with PNG alone is refused with 2 of another format:", () => {
  test.each([["--font=noto.ttf"], ["--scale=3"], ["--scale=3", "--format=pdf"]])("%j", (...options) => {
    const [name] = options[0]?.split("=") ?? [];
    expect(ecomap.run(["draw", "yusuf.json", ...options])).toEqual(
      said(`The option ${name} goes with --format png only. Choose that, or leave it out.`),
    );
  });

  test.each(["0", "0.05", "21", "2x", "1e3"])("a scale of %s is none at all", (scale) => {
    expect(ecomap.run(["draw", "yusuf.json", "-o", "a.png", "--scale", scale])).toEqual(
      said("The option --scale has a wrong value. Use one of: 0.1-20."),
    );
  });
});

describe("in Dutch", () => {
  test.each([
    [
      ["teken", "--language", "nl"],
      "De opdracht teken bestaat niet. Gebruik draw, check, convert, describe, measure, pocket of report; zie ecomap --help.",
    ],
    [
      ["--language=nl", "draw", "x", "--scale", "3"],
      "De optie --scale hoort alleen bij --format png. Kies die, of laat haar weg.",
    ],
    [
      ["check", "x", "--reader", "r1", "--language", "nl"],
      "De optie --reader hoort alleen bij --audience report. Kies die, of laat haar weg.",
    ],
    [["draw", "x", "y", "--language", "nl"], "Voor meer tekeningen is een map nodig. Noem die met -o."],
  ])("%j", (args, line) => {
    expect(ecomap.run(args)).toEqual(said(line));
  });
});
