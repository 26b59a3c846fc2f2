import { CodedError } from "./coded-error.ts";
import type { Issue, Path } from "./codes.ts";

/** As many issues as an error lists; {@link EcomapError.total} counts them all. */
export const ISSUES_LISTED = 50;

/** UTF-16 units of a path in a message: a file may have any key. */
const PATH_TOLD = 500;

/**
 * The error this library throws, but for files of other formats. `code`, `path` and `params` are those of the first issue; the
 * sentence for people comes from a language (`explain`). `message` holds code, path and command, never a value.
 */
export class EcomapError extends CodedError<Issue["code"]> {
  override readonly name = "EcomapError";
  readonly path: Path;
  readonly params: Issue["params"];
  /** The first {@link ISSUES_LISTED} issues. */
  readonly issues: readonly Issue[];
  /** How many issues there are in all, of those that could be looked for. */
  readonly total: number;
  /** Whether there may be more: these kept the rest of a file from being looked at. */
  readonly mayBeMore: boolean;
  /** Which command of a list was refused, from 0; `path` leads on in it. Absent where it was one command, or they are at odds together. */
  readonly command?: number;

  /** Throws one error for all issues, where there are any. */
  static throwIf(issues: readonly Issue[]): void {
    const [first, ...rest] = issues;
    if (first) throw new EcomapError(first, rest);
  }

  /** `total` counts the issues where `rest` does not hold them all. */
  constructor(first: Issue, rest: readonly Issue[] = [], total = rest.length + 1, mayBeMore = false, command?: number) {
    const at = first.path.length > 0 ? ` at ${formatPath(first.path).slice(0, PATH_TOLD)}` : "";
    super(first.code, `${first.code}${at}${command === undefined ? "" : ` in commands[${command}]`}`);
    if (command !== undefined) this.command = command;
    this.path = first.path;
    this.params = first.params;
    this.issues = [first, ...rest].slice(0, ISSUES_LISTED);
    this.total = total;
    this.mayBeMore = mayBeMore;
  }

  /** Does work for one command of a list; what it refuses names that command. */
  static inCommand(at: number, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof EcomapError)) throw error;
      const { issues, total, mayBeMore } = error;
      const [first, ...rest] = issues;
      throw first ? new EcomapError(first, rest, total, mayBeMore, at) : error;
    }
  }
}

/** A path as people write it: `members[3].roles[0].domain`. Keys that are no plain words come quoted. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!/^[\w-]+$/.test(step)) text += `[${JSON.stringify(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}
