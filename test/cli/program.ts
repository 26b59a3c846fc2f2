import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { buildSync } from "esbuild";
import type { EcomapInput } from "../../src/document/types.ts";

/** What a run of the program answered. */
export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program, bundled as for a release, and a folder of its own to work in. */
export interface Program {
  readonly path: string;
  readonly folder: string;
  /** `env`: what is otherwise round it. */
  run(args: readonly string[], input?: string | Uint8Array, env?: Readonly<Record<string, string>>): Answer;
  /** As `run`, by someone who may not read everything: root may. */
  runAsNobody(args: readonly string[]): Answer;
  write(path: string, content: string | Uint8Array | object): string;
  read(path: string): string;
  /** What lies in a folder, hidden files too. */
  list(path?: string): string[];
  remove(): void;
}

/** The user id that Linux and macOS give to nobody, or to no one. */
const NOBODY = 65_534;

let bundled = "";

/** The program as one file, made once for all tests that share what they import. */
function bundle(): string {
  const shape = { bundle: true, minify: true, platform: "node", format: "cjs", target: "es2022" } as const;
  const external = ["@resvg/resvg-js"];
  const entryPoints = [resolve("src/cli/main.ts")];
  bundled ||=
    buildSync({ ...shape, external, entryPoints, write: false, logLevel: "error" }).outputFiles[0]?.text ?? "";
  return bundled;
}

export function newProgram(): Program {
  const root = mkdtempSync(join(tmpdir(), "ecomap-cli-"));
  const path = join(root, "dist/cli.cjs");
  const folder = join(root, "work");
  mkdirSync(folder);
  mkdirSync(dirname(path));
  writeFileSync(path, bundle());
  copyFileSync("package.json", join(root, "package.json"));
  const spawn = (
    args: readonly string[],
    more: { readonly input?: string | Uint8Array; readonly uid?: number; readonly env?: NodeJS.ProcessEnv },
  ): Answer => {
    const options = { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26, ...more } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], options);
    return { code: status, out: stdout, err: stderr };
  };
  return {
    path,
    folder,
    run: (args, input = "", env = {}) => spawn(args, { input, env: { ...process.env, ...env } }),
    runAsNobody: (args) => {
      if (process.getuid?.() !== 0) return spawn(args, {});
      chmodSync(root, 0o755);
      return spawn(args, { uid: NOBODY });
    },
    write: (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      const isRaw = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content));
      return name;
    },
    read: (name) => readFileSync(join(folder, name), "utf8"),
    list: (name = ".") => readdirSync(join(folder, name)).sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The smallest useful document. */
export const YUSUF: EcomapInput = {
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [{ id: "amina", kind: "person", name: "Zus Amina", roles: [{ role: "sister", domain: "family" }] }],
  ties: [{ id: "t1", from: "client", to: "amina", strength: "strong" }],
};

/** A file with one fault: a word that is not known. */
export const FAULTY = { ...YUSUF, members: [{ id: "amina", kind: "CANARY" }] };
