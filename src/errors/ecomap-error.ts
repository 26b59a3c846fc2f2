import { CodedError } from "./coded-error.ts";
import type { Issue, Path } from "./codes.ts";

/** As many issues as an error lists; {@link EcomapError.total} counts them all. */
export const ISSUES_LISTED = 50;

/** UTF-16 units of a path in a message: a file may have any key. */
const PATH_TOLD = 500;

/**
 * The error this library throws, but for files of other formats. `code`, `path` and `params` are those of the first issue; the
 * sentence for people comes from a language (`explain`). `message` holds code and path, never a value.
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

  /** Throws one error for all issues, where there are any. */
  static throwIf(issues: readonly Issue[]): void {
    const [first, ...rest] = issues;
    if (first) throw new EcomapError(first, rest);
  }

  /** `total` counts the issues where `rest` does not hold them all. */
  constructor(first: Issue, rest: readonly Issue[] = [], total = rest.length + 1, mayBeMore = false) {
    const at = first.path.length > 0 ? ` at ${formatPath(first.path).slice(0, PATH_TOLD)}` : "";
    super(first.code, `${first.code}${at}`);
    this.path = first.path;
    this.params = first.params;
    this.issues = [first, ...rest].slice(0, ISSUES_LISTED);
    this.total = total;
    this.mayBeMore = mayBeMore;
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
