import { readdirSync, readFileSync } from "node:fs";
import { applyCommand } from "../../src/command/apply.ts";
import type { Command, CommandContext } from "../../src/command/types.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument } from "../../src/document/types.ts";

/** How a case came about: the document before the first talk, and what was done to it since, step by step. */
interface CaseHistory {
  readonly start: unknown;
  readonly steps: readonly CaseStep[];
}

/** What was typed at one moment: when, by whom and why as a change holds it, and the commands. */
interface CaseStep extends CommandContext {
  readonly commands: readonly Command[];
}

/** The names of the files in this folder that hold a history; each makes the case of the same name. */
export const HISTORIES: readonly string[] = readdirSync(new URL("./", import.meta.url))
  .filter((name) => name.endsWith(".json"))
  .sort();

/**
 * The map that a history makes, its steps taken one after the other.
 * @throws {EcomapError} where its start is no document or a command is refused.
 */
export function mapOf(file: string): EcomapDocument {
  const { start, steps }: CaseHistory = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
  return steps.reduce((doc, { commands, ...context }) => applyCommand(doc, commands, context), parseEcomap(start));
}
