import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { callFault } from "./fault.ts";
import { systemCode } from "./system-code.ts";

/**
 * Writes a file whole or not at all: beside it under another name, then renamed. A file that was there keeps its
 * permissions; a link stays a link; its directory is made where it is not there. Devices
 * and pipes are written to as they are.
 * @throws {Fault} of the call, with nothing left behind.
 */
export function writeOutput(path: string, text: string | Uint8Array): void {
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    if (before && !before.isFile() && !before.isDirectory()) writeFileSync(path, text);
    else writeWhole(before ? realpathSync(path) : path, text, before?.mode ?? 0o666);
  } catch (error) {
    throw callFault((words) => words.outputFailed(path, systemCode(error)));
  }
}

function writeWhole(path: string, text: string | Uint8Array, mode: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.ecomap-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx", mode: mode & 0o777, flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
