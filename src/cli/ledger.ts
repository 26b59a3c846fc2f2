import { createHash } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Beside the outputs of calls that can be gone on with: a line for each, with what it is and what was asked. */
const LEDGER = ".ecomap-done";

/** What says nothing of what is written. */
const ASIDE = new Set(["files", "output", "force", "resume", "jobs", "quiet"]);

const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** All that a call asks of what it writes, in the language it speaks, as a hash. */
export const askedBy = (call: object, language: string): string =>
  hashOf(JSON.stringify([language, ...Object.entries(call).filter(([name]) => !ASIDE.has(name))]));

const lineOf = (path: string, asked: string): string => `${asked} ${hashOf(readFileSync(path))} ${basename(path)}`;

/** Writes down that a file was written as it was asked for. */
export const noteDone = (path: string, asked: string): void =>
  appendFileSync(join(dirname(path), LEDGER), `${lineOf(path, asked)}\n`);

/** Reads ledgers, each once: whether a file was written as it is asked for, and is still as it was written. */
export function ledgerReader(asked: string): (path: string) => boolean {
  const ledgers = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const directory = dirname(path);
    const lines = ledgers.get(directory) ?? linesIn(join(directory, LEDGER));
    ledgers.set(directory, lines);
    try {
      return lines.size > 0 && lines.has(lineOf(path, asked));
    } catch {
      return false;
    }
  };
}

function linesIn(ledger: string): ReadonlySet<string> {
  try {
    return new Set(readFileSync(ledger, "utf8").split("\n"));
  } catch {
    return new Set();
  }
}
