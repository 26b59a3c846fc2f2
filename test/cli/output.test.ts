import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
const at = (path: string) => join(ecomap.folder, path);
beforeEach(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
});
afterEach(() => ecomap.remove());

describe("a directory", () => {
  test("that is not there is asked for, for a single file", () => {
    const { code, err } = ecomap.run(["draw", "yusuf.json", "-o", "no/where.svg"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: "ecomap: no: There is no such directory. Make it, or choose another -o.\n",
    });
  });

  test("that is a file is refused for several", () => {
    const { code, err } = ecomap.run(["draw", "yusuf.json", "none.json", "-o", "yusuf.json"]);
    expect(code).toBe(2);
    expect(err).toContain("yusuf.json: There is no such directory.");
  });
});

test("several files do not make a directory that is called as one picture would be", () => {
  for (const name of ["maps.png", "maps.SVG", "maps.docx"]) {
    const { code, err } = ecomap.run(["draw", "yusuf.json", "none.json", "-o", name]);
    expect([code, err]).toEqual([
      2,
      `ecomap: ${name}: Several files cannot go into one. Name a directory with -o, such as maps, or ${name}/ if it is one.\n`,
    ]);
  }
  expect(ecomap.list()).toEqual(["yusuf.json"]);
  expect(ecomap.run(["draw", "yusuf.json", "none.json", "-o", "maps.2026"]).code).toBe(1);
  expect(ecomap.list("maps.2026")).toEqual(["yusuf.svg"]);
});

describe("where writing fails", () => {
  test("nothing half written is left, and the other files are drawn", () => {
    ecomap.write("other.json", YUSUF);
    mkdirSync(at("out/yusuf.svg"), { recursive: true });
    const { code, err } = ecomap.run(["draw", "yusuf.json", "other.json", "-o", "out"]);
    expect(code).toBe(2);
    expect(err).toContain(`${join("out", "yusuf.svg")}: Writing here does not work (`);
    expect(ecomap.list("out")).toEqual(["other.svg", "yusuf.svg"]);
    expect(ecomap.list("out/yusuf.svg")).toEqual([]);
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk behind standard output is said", () => {
    const full = openSync("/dev/full", "w");
    const stdio = ["ignore", full, "pipe"] as const;
    const { status, stderr } = spawnSync(process.execPath, [ecomap.path, "draw", at("yusuf.json")], {
      stdio: [...stdio],
      encoding: "utf8",
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toBe("ecomap: standard output: Writing here does not work (ENOSPC). Choose another -o.\n");
  });

  test.skipIf(!existsSync("/dev/full"))("a device is written to, not over", () => {
    const { code, err } = ecomap.run(["draw", "yusuf.json", "-o", "/dev/full"]);
    expect(code).toBe(2);
    expect(err).toBe("/dev/full: Writing here does not work (ENOSPC). Choose another -o.\n");
    expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
  });
});

test("a reader who stops reading is no fault, and nothing is said", async () => {
  const child = spawn(process.execPath, [ecomap.path, "draw", at("yusuf.json")], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (data) => {
    err += data;
  });
  const code = await new Promise((done) => child.on("close", done));
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
