import type { Issue } from "../errors/codes.ts";
import { EcomapError, formatPath } from "../errors/ecomap-error.ts";
import { explain } from "../words/explain.ts";
import { Fault } from "./fault.ts";
import type { CliWords } from "./messages.ts";
import { systemCode } from "./system-code.ts";

/** What went wrong with one file: a line for each issue (file, place and cure), and the exit code. */
export interface FaultLines {
  readonly lines: readonly string[];
  readonly exitCode: 1 | 2;
}

export function faultLines(error: unknown, file: string, words: CliWords): FaultLines {
  if (error instanceof Fault) {
    const sentence = error.sentence(words);
    return { lines: [error.exitCode === 1 ? `${file}: ${sentence}` : sentence], exitCode: error.exitCode };
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

/** A call that names no reader is told how to, and one for the plan of a conference that there is none. */
function sentenceOf({ code, path, params }: Issue, words: CliWords): string {
  if (code === "unknown-record" && path[0] === "without") return words.unknownLeaver;
  if (code === "unknown-record" && params.table === "readers") return words.unknownReader;
  if (code === "unknown-record" && params.table === CONFERENCES) return words.noConference;
  if (code === "unknown-record" && params.table === "views") return words.noSides;
  return explain({ code, params }, words.language);
}
