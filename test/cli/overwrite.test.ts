import { chmodSync, linkSync, lstatSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { newProgram, type Program, YUSUF } from "./program.ts";

const picture = renderToString(parseEcomap(YUSUF));
const isWindows = process.platform === "win32";

let ecomap: Program;
const at = (path: string) => join(ecomap.folder, path);
beforeEach(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
});
afterEach(() => ecomap.remove());

describe("a picture that exists", () => {
  beforeEach(() => {
    ecomap.write("old.svg", "old");
  });

  test("is not written over: the call ends with 2", () => {
    const { code, err } = ecomap.run(["draw", "yusuf.json", "-o", "old.svg"]);
    expect(code).toBe(2);
    expect(err).toBe("ecomap: old.svg: This file exists. Nothing was written; use --force to write over it.\n");
    expect(ecomap.read("old.svg")).toBe("old");
  });

  test("is written over with --force", () => {
    expect(ecomap.run(["draw", "yusuf.json", "-o", "old.svg", "--force"])).toEqual({ code: 0, out: "", err: "" });
    expect(ecomap.read("old.svg")).toBe(picture);
    expect(ecomap.list()).toEqual(["old.svg", "yusuf.json"]);
  });

  test("keeps all others of the call from being drawn", () => {
    ecomap.write("out/a.svg", "old");
    ecomap.write("out/b.svg", "old");
    const { code, err } = ecomap.run(["draw", "yusuf.json", "b.json", "a.json", "-o", "out"]);
    expect(code).toBe(2);
    expect(err).toContain("b.svg: This file exists, and so do 1 more.");
    expect(ecomap.list("out")).toEqual(["a.svg", "b.svg"]);
  });

  test.skipIf(isWindows)("keeps its permissions, and its link", () => {
    chmodSync(at("old.svg"), 0o600);
    symlinkSync("old.svg", at("link.svg"));
    expect(ecomap.run(["draw", "yusuf.json", "-o", "link.svg", "--force"]).code).toBe(0);
    expect(lstatSync(at("link.svg")).isSymbolicLink()).toBe(true);
    expect(statSync(at("old.svg")).mode & 0o777).toBe(0o600);
    expect(ecomap.read("old.svg")).toBe(picture);
  });
});

describe("an input is never written over, not even with --force:", () => {
  const refused = (args: readonly string[]) => {
    const { code, err } = ecomap.run([...args, "--force"]);
    expect(err).toMatch(/This is an input and is never written over/);
    expect(code).toBe(2);
    expect(ecomap.read("yusuf.json")).toBe(JSON.stringify(YUSUF));
  };

  test("by its own name", () => refused(["draw", "yusuf.json", "-o", "./yusuf.json"]));

  test("by the name of another input", () => {
    ecomap.write("amina.svg", YUSUF);
    refused(["draw", "amina.svg", "yusuf.json", "-o", "."]);
  });

  test.skipIf(isWindows)("by a link to it", () => {
    symlinkSync("yusuf.json", at("soft.svg"));
    linkSync(at("yusuf.json"), at("hard.svg"));
    refused(["draw", "yusuf.json", "-o", "soft.svg"]);
    refused(["draw", "yusuf.json", "-o", "hard.svg"]);
  });
});

describe("two inputs that would be written to one file are refused:", () => {
  test.each([
    ["the same name in two directories", ["a/x.json", "b/x.json"]],
    ["one file twice", ["a/x.json", "a/x.json"]],
    ["names that differ only in case", ["a/x.json", "b/X.json"]],
  ])("%s", (_, files) => {
    const { code, err } = ecomap.run(["draw", ...files, "-o", "out"]);
    expect(code).toBe(2);
    expect(err).toContain(`Both ${files[0]} and ${files[1]} would be written here.`);
    expect(ecomap.list()).toEqual(["yusuf.json"]);
  });
});
