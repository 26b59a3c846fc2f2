import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { callFault } from "./fault.ts";
import { systemCode } from "./system-code.ts";

/** A file that is written piece by piece, and is there whole or not at all. */
export interface LinesOutput {
  readonly write: (text: string) => void;
  /** All is written: the file takes its place. */
  readonly done: () => void;
  /** Nothing is left behind. */
  readonly drop: () => void;
}

/** @throws {Fault} of the call, where it cannot be written. */
export function linesOutput(path: string): LinesOutput {
  const tried = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw callFault((words) => words.outputFailed(path, systemCode(error)));
    }
  };
  return tried(() => {
    const before = statSync(path, { throwIfNoEntry: false });
    const isDevice = before !== undefined && !before.isFile() && !before.isDirectory();
    const target = before ? realpathSync(path) : path;
    const temporary = join(dirname(target), `.ecomap-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
    const file = isDevice ? openSync(path, "w") : openSync(temporary, "wx", (before?.mode ?? 0o666) & 0o777);
    return {
      write: (text) => tried(() => writeSync(file, text)),
      done: () => {
        closeSync(file);
        if (!isDevice) tried(() => renameSync(temporary, target));
      },
      drop: () => {
        closeSync(file);
        if (!isDevice) rmSync(temporary, { force: true });
      },
    };
  });
}
