import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** While a file is tested, a temporary folder of its own: others write to the common one. Answers what lies in it. */
export function ownTemp(): () => readonly string[] {
  const before = process.env.TMPDIR;
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ecomap-"));
    process.env.TMPDIR = folder;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  return () => readdirSync(folder);
}
