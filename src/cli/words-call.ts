import { CHOICES, choose } from "./choices.ts";
import { callFault } from "./fault.ts";
import { type ForWhom, refuseUnfit, refuseUntold } from "./for-whom.ts";
import { date } from "./moments.ts";

export interface DescribeCall {
  readonly command: "describe";
  readonly files: readonly string[];
  readonly forWhom: ForWhom;
  readonly length: "short" | "long" | undefined;
  /** A date as a term: `2026-03`, `intake`, `3m`. */
  readonly since: string | undefined;
}

/** A call for pages: reports, or cards for the pocket. */
export interface PageCall {
  readonly command: "report" | "pocket";
  readonly files: readonly string[];
  readonly forWhom: ForWhom;
  /** A file or a directory; `undefined` is standard output. */
  readonly output: string | undefined;
  readonly format: "html" | "pdf" | undefined;
  readonly page: "handover" | "appendix" | "conference" | "own-time" | "goodbye" | "sides" | undefined;
  /** Who leaves, by the id of a member: with the goodbye page, and with it alone. */
  readonly leaving: string | undefined;
  /** Which tie, by its id: with the page of two sides, and with it alone. */
  readonly tie: string | undefined;
  readonly force: boolean;
}

/** Whom or what a page is about: named with that page, and with it alone. */
const ABOUT = { leaving: "goodbye", tie: "sides" } as const;

type WordsCommand = DescribeCall["command"] | PageCall["command"];

/** Whether a command asks for words or pages. */
export const isOfWords = (command: string): command is WordsCommand =>
  command === "describe" || command === "report" || command === "pocket";

/**
 * A call for words or pages.
 * @throws {Fault} of the call.
 */
export function wordsCall(
  command: WordsCommand,
  files: readonly string[],
  given: ReadonlyMap<string, string>,
): DescribeCall | PageCall {
  if (files.length === 0) throw callFault((words) => words.fileMissing(command));
  // Whom one may call is for the client's own pocket.
  const choices = command === "pocket" ? CHOICES.owner : CHOICES.audience;
  const audience = choose("--audience", choices, given.get("audience"));
  const forWhom: ForWhom = { audience, reader: given.get("reader"), key: given.get("key") };
  refuseUnfit(forWhom);
  if ([...files, forWhom.key].filter((file) => file === "-").length > 1) throw callFault((words) => words.inputTwice);
  refuseUntold(given, audience);
  if (command === "describe") {
    const [length, since] = [choose("--length", CHOICES.length, given.get("length")), given.get("since")];
    return { command, files, forWhom, length, since: since === undefined ? undefined : date("--since", since) };
  }
  const output = given.get("output");
  const page = choose("--page", CHOICES.page, given.get("page"));
  for (const option of ["leaving", "tie"] as const) {
    const [isGiven, asked] = [given.has(option), `--page ${ABOUT[option]}`];
    if (isGiven && page !== ABOUT[option]) throw callFault((words) => words.onlyWith(`--${option}`, asked));
    if (!isGiven && page === ABOUT[option]) throw callFault((words) => words.alsoAsks(asked, `--${option} ID`));
  }
  return {
    ...{ command, files, forWhom, output: output === "-" ? undefined : output },
    ...{ page, leaving: given.get("leaving"), tie: given.get("tie") },
    ...{ format: choose("--format", CHOICES.pageFormat, given.get("format")) },
    force: given.has("force"),
  };
}
