import type { Path } from "../errors/codes.ts";
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
  if (!(error instanceof EcomapError)) return { lines: [`${file}: ${words.broken(systemCode(error))}`], exitCode: 1 };
  const lines = error.issues.map((issue) => [file, ...placeOf(issue.path), explain(issue, words.language)].join(": "));
  const more = error.total - error.issues.length;
  return { lines: more > 0 ? [...lines, `${file}: ${words.more(more)}`] : lines, exitCode: 1 };
}

/** Where an issue is, empty for the whole file. */
function placeOf(path: Path): string[] {
  const place = formatPath(path);
  return place === "" ? [] : [place];
}
