import { afterAll, beforeAll, expect, test } from "vitest";
import { renderBlank } from "../../src/index.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
});
afterAll(() => ecomap?.remove());

test("a blank sheet needs no file, and goes to standard output", () => {
  expect(ecomap.run(["draw", "--blank"])).toEqual({ code: 0, out: renderBlank(), err: "" });
});

test("a blank sheet is what renderBlank draws with the same options", () => {
  const { code } = ecomap.run([
    "draw",
    "--blank",
    "--layout",
    "sectors",
    "--paper",
    "a4",
    "--language",
    "nl",
    "-o",
    "vel.svg",
  ]);
  expect(code).toBe(0);
  expect(ecomap.read("vel.svg")).toBe(renderBlank({ layout: "sectors", paper: "a4", language: nl }));
});

test("a blank sheet is called so in a directory, and overwrites nothing", () => {
  ecomap.write("there/note.txt", "");
  expect(ecomap.run(["draw", "--blank", "-o", "there"]).code).toBe(0);
  expect(ecomap.read("there/blank.svg")).toBe(renderBlank());
  expect(ecomap.run(["draw", "--blank", "-o", "there"]).code).toBe(2);
});

test.each([
  [["yusuf.json"], "yusuf.json"],
  [["--audience", "team"], "--audience"],
])("a blank sheet shows nobody: %j is refused", (more, what) => {
  const { code, err } = ecomap.run(["draw", "--blank", ...more]);
  expect(code).toBe(2);
  expect(err).toBe(`ecomap: --blank draws a sheet without anybody on it. Leave out ${what}.\n`);
});
