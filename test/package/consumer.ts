import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const NODE = `node-${process.platform}-${process.arch}`;
/** Node as packages of their own, by the names that tests call them. */
const OTHERS = { "Node 22": "22.23.3", "Node 24": "24.21.0" } as const;
type OtherNode = keyof typeof OTHERS;
const QUIET = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

/** An empty project that has nothing but the packed library, and other Nodes to run it on. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** The program of another Node. */
  node(name: OtherNode): string;
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
  // Plain binaries in packages of their own: Node without an install script.
  const prefix = join(folder, "nodes");
  const aliases = Object.entries(OTHERS).map(([name, version]) => `${folderOf(name)}@npm:${NODE}@${version}`);
  run("npm", ["install", ...QUIET, "--no-save", "--prefix", prefix, ...aliases], folder);
  const file = process.platform === "win32" ? "node.exe" : "node";
  const node = (name: OtherNode) => join(prefix, "node_modules", folderOf(name), "bin", file);
  return { folder, tarball, node, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const folderOf = (name: string): string => name.toLowerCase().replace(" ", "-");

/** What a program writes to standard output; throws with all it said when it fails. */
export function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What a checking tool of this repository says, and whether it was content. */
export function ask(tool: string, args: readonly string[], cwd = resolve(".")): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(resolve("node_modules/.bin", tool), args, { cwd, encoding: "utf8" });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}
