import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newProgram, type Program, YUSUF } from "./program.ts";

/** Ends the program as a power cut does, when the first half of a file is on the disk. */
const POWER_CUT = `
  const fs = require("node:fs");
  const { writeFileSync, writeSync } = fs;
  const cut = () => process.kill(process.pid, "SIGKILL");
  fs.writeFileSync = (path, text, options) => {
    writeFileSync(path, text.slice(0, text.length / 2), options);
    cut();
  };
  fs.writeSync = (file, text) => {
    writeSync(file, text.slice(0, text.length / 2));
    cut();
  };
`;

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
  ecomap.write("cut.cjs", POWER_CUT);
});
afterAll(() => ecomap?.remove());

describe("a program that is killed while it writes", () => {
  test.each([
    ["old.svg", ["draw", "yusuf.json"]],
    ["old.csv", ["measure", "yusuf.json"]],
    ["old.gexf", ["convert", "yusuf.json", "--to", "gexf"]],
  ])("leaves the old file whole, and the next call writes the new one: %s", (old, asked) => {
    ecomap.write(old, "old");
    const args = [...asked, "-o", old];
    const cut = ["--require", join(ecomap.folder, "cut.cjs"), ecomap.path, ...args, "--force"];
    expect(spawnSync(process.execPath, cut, { cwd: ecomap.folder }).signal).toBe("SIGKILL");
    expect(ecomap.read(old)).toBe("old");
    expect(ecomap.run([...args, "--force"]).code).toBe(0);
    expect(ecomap.read(old)).not.toBe("old");
  });
});
