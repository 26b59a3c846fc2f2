import type { Issue } from "../errors/codes.ts";
import { EcomapError, formatPath } from "../errors/ecomap-error.ts";
import { explain } from "../words/explain.ts";
import { Fault } from "./fault.ts";
import type { CliWords } from "./messages.ts";
import { systemCode } from "./system-code.ts";

/** What went wrong with one file: a line for each issue (file, place and cure), and the exit code. */
export interface FaultLines {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

export function faultLines(error: unknown, file: string, words: CliWords): FaultLines {
  if (error instanceof Fault) {
    const sentence = error.sentence(words);
    return { lines: [error.namesFile ? sentence : `${file}: ${sentence}`], exitCode: error.exitCode };
  }
  if (!isOurs(error)) return { lines: [`${file}: ${words.broken(systemCode(error))}`], exitCode: 1 };
  const lines = error.issues.map((issue) => [file, ...placeOf(issue), sentenceOf(issue, words)].join(": "));
  const more = error.total - error.issues.length;
  if (more > 0) lines.push(`${file}: ${words.more(more)}`);
  if (error.mayBeMore) lines.push(`${file}: ${words.mayBeMore}`);
  return {
    lines,
    exitCode: error.code === "missing-key" ? 2 : 1,
  };
}

/** Parts of the package that are read beside this file throw a class of their own of the same name. */
const isOurs = (error: unknown): error is EcomapError =>
  error instanceof EcomapError || (error instanceof Error && error.name === "EcomapError" && "issues" in error);

/** Where an issue is, in the file or in the call; empty for the whole file. */
function placeOf({ code, path }: Issue): string[] {
  if (path[0] === "without") return ["--without"];
  const place = formatPath(path);
  if (place === "" || place === CONFERENCES) return [];
  return [code === "missing-key" || code === "unknown-record" ? `--${place}` : place];
}

/** The whole file lacks a conference: the call names none. */
const CONFERENCES = "conferences";

/** Of what a call names and is not in the file, in the words of the call. */
function sentenceOf({ code, path, params }: Issue, words: CliWords): string {
  const unknown = code === "unknown-record" ? unknownOf(path[0], String(params.table), words) : undefined;
  return unknown ?? explain({ code, params }, words.language);
}

function unknownOf(option: Issue["path"][number] | undefined, table: string, words: CliWords): string | undefined {
  if (option === "without") return words.unknownLeaver;
  if (option === "leaving") return words.unknownMember;
  if (option === "tie") return table === "views" ? words.noSides : words.unknownTie;
  if (option === "goal") return words.unknownGoal;
  if (table === "readers") return words.unknownReader;
  return table === CONFERENCES ? words.noConference : undefined;
}
