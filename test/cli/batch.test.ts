import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCall } from "../../src/cli/arguments.ts";
import { Fault } from "../../src/cli/fault.ts";
import { english } from "../../src/cli/messages-en.ts";
import { readTokens } from "../../src/cli/tokens.ts";
import { FAULTY, newProgram, type Program, YUSUF } from "./program.ts";

const COUNT = 200;
const nameOf = (i: number) => `n${String(i).padStart(3, "0")}.json`;
const FILES = Array.from({ length: COUNT }, (_, i) => nameOf(i));
/** Every twentieth file is at fault. */
const isFaulty = (i: number) => i % 20 === 7;

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  FILES.forEach((name, i) => {
    ecomap.write(name, isFaulty(i) ? FAULTY : { ...YUSUF, client: { id: "client", name: `Yusuf ${i}` } });
  });
});
afterAll(() => ecomap?.remove());

const contents = (folder: string) =>
  ecomap
    .list(folder)
    .filter((name) => !name.startsWith("."))
    .map((name) => [name, ecomap.read(join(folder, name))] as const);

describe("many files", () => {
  test("are drawn the same by any number of threads: pictures, faults and their order", () => {
    const [alone, together] = ["1", "4"].map((jobs) =>
      ecomap.run(["draw", ...FILES, "-o", `by${jobs}`, "--jobs", jobs]),
    );
    expect(alone).toEqual(together);
    expect(contents("by1")).toEqual(contents("by4"));
    expect(contents("by1")).toHaveLength(COUNT - 10);
    expect(alone?.code).toBe(1);
    const faults = alone?.err.split("\n").flatMap((line) => /^(n\d+\.json): members/.exec(line)?.[1] ?? []);
    expect(faults).toEqual(FILES.filter((_, i) => isFaulty(i)));
    expect(alone?.err).toMatch(/At fault:\n( {2}n\d+\.json\n){10}190 drawn, 10 at fault\n$/);
  });

  test("are measured in one table, in the order of the call, by any number of threads", () => {
    const [alone = "", together] = ["1", "2"].map(
      (jobs) => ecomap.run(["measure", ...FILES, "--jobs", jobs, "--format", "json"]).out,
    );
    expect(together).toBe(alone);
    expect(JSON.parse(alone).map(({ id }: { id: string }) => id)).toEqual(FILES.filter((_, i) => !isFaulty(i)));
  });

  test("are converted each for itself with --each, and go into a directory", () => {
    const few = [nameOf(0), nameOf(1)];
    expect(ecomap.run(["convert", ...few, "--to", "csv", "--each", "-o", "tables", "--quiet"]).code).toBe(0);
    expect(ecomap.list("tables")).toEqual(["n000-ties.csv", "n000.csv", "n001-ties.csv", "n001.csv"]);
    expect(ecomap.read("tables/n001.csv")).toContain("Yusuf 1");
    const again = ecomap.run(["convert", ...few, "--to", "csv", "--each", "-o", "tables"]);
    expect(again.code).toBe(2);
    expect(again.err).toContain("This file exists, and so do 3 more.");
  });

  test("are done without a word where quiet is asked for, but for what is wrong", () => {
    const answer = ecomap.run(["draw", nameOf(0), nameOf(1), nameOf(7), "-o", "quiet", "--quiet"]);
    expect(answer.code).toBe(1);
    expect(answer.err).toMatch(/^n007\.json: members\[0\]\.kind: .*\nn007\.json: There may be more\..*\n$/);
  });
});

describe("a call that was broken off", () => {
  test("goes on with --resume where it was: what it wrote, and is newer than its source, is left as it is", () => {
    const files = FILES.slice(0, 6);
    const rest = ["draw", ...files, "-o", "rest", "--theme", "print", "--resume"];
    ecomap.run(["draw", ...files, "-o", "whole", "--theme", "print"]);
    ecomap.run(rest);
    const later = new Date(Date.now() + 60_000);
    rmSync(join(ecomap.folder, "rest/n001.svg"));
    utimesSync(join(ecomap.folder, nameOf(2)), later, later);
    ecomap.write("rest/n003.svg", "written by another");
    expect(ecomap.run(rest)).toMatchObject({ code: 2, err: expect.stringContaining("n003.svg") });
    expect(contents("rest")).toContainEqual(["n003.svg", "written by another"]);
    expect(ecomap.run([...rest, "--force"])).toEqual({
      ...{ code: 0, out: "" },
      err: "3 done before, and newer than what they are made from\n3 drawn, 0 at fault\n",
    });
    expect(contents("rest")).toEqual(contents("whole"));
  });

  test("tells how many were done also where one was left to do, or none", () => {
    const call = ["draw", nameOf(0), nameOf(1), "-o", "one", "--resume"];
    ecomap.run(call);
    rmSync(join(ecomap.folder, "one/n001.svg"));
    const sums = [call, call].map((again) => ecomap.run(again).err.split("\n")[1]);
    expect(sums).toEqual(["1 drawn, 0 at fault", "0 drawn, 0 at fault"]);
  });

  test("leaves nothing that was made for somebody else, or otherwise", () => {
    const call = ["draw", nameOf(0), nameOf(1), "-o", "whom", "--resume"];
    ecomap.run([...call, "--audience", "team"]);
    const others = [...call, "--audience", "carry"];
    expect(ecomap.run(others)).toMatchObject({ code: 2, err: expect.stringContaining("--force") });
    expect(ecomap.run([...others, "--force"]).err).toBe("2 drawn, 0 at fault\n");
    expect(ecomap.run([...others, "--language", "nl", "--force"]).err).toBe("2 getekend, 0 met fouten\n");
    expect(ecomap.run([...others, "--language", "nl"]).err).toContain("2 al eerder gedaan");
  });

  test.each<[readonly string[], string]>([
    [["measure", "a.json", "-o", "t.csv", "--resume"], "nothing to go on with"],
    [["draw", "a.json", "--resume"], "--resume goes with -o only"],
    [["convert", "a.json", "--to", "gexf", "-o", "x", "--resume"], "--resume goes with --each only"],
    [["draw", "a.json", "--jobs", "0"], "1-256"],
    [["draw", "a.json", "--jobs", "many"], "1-256"],
  ])("%j is refused", (args, said) => {
    const answer = () => readCall(readTokens(args), "en");
    expect(answer).toThrow(Fault);
    expect(sentenceOf(answer)).toContain(said);
  });
});

function sentenceOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.sentence(english);
  }
  return "";
}
