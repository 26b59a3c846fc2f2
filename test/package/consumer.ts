import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const NODE_22 = `node-${process.platform}-${process.arch}`;
const QUIET = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

/** An empty project that has nothing but the packed library, and a second Node to run it on. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  readonly node22: string;
  write(path: string, text: string): string;
  remove(): void;
}

/** Builds and packs the library as for a release, and installs what was packed as a user would. */
export function newConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "consumer-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  };
  run("npm", ["pack", "--silent", "--pack-destination", folder], resolve("."));
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (name === undefined) throw new Error("npm pack left no tarball");
  const tarball = join(folder, name);
  write("package.json", JSON.stringify({ name: "consumer", private: true }));
  run("npm", ["install", ...QUIET, tarball], folder);
  // A plain binary in a package of its own: Node without an install script.
  run("npm", ["install", ...QUIET, "--no-save", "--prefix", join(folder, "node-22"), `${NODE_22}@22.23.3`], folder);
  const node22 = join(
    folder,
    "node-22/node_modules",
    NODE_22,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  return { folder, tarball, node22, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a program writes to standard output; throws with all it said when it fails. */
export function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What a checking tool of this repository says, and whether it was content. */
export function ask(tool: string, args: readonly string[], cwd = resolve(".")): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(resolve("node_modules/.bin", tool), args, { cwd, encoding: "utf8" });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}
