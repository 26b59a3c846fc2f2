import { wholeNumber } from "./choices.ts";
import { callFault } from "./fault.ts";

/** How many files are done. */
export interface ManyFiles {
  /** Threads, at most; `undefined` is one for each processor but one. */
  readonly jobs: number | undefined;
  /** Whether an earlier call is gone on with. */
  readonly resume: boolean;
  /** Whether only what is wrong is said. */
  readonly quiet: boolean;
}

/** The options for many files. */
export const MANY = ["jobs", "resume", "quiet"] as const;

const MOST_JOBS = 256;

/**
 * How many files are to be done. One table is there whole or not at all: there is nothing to go on with.
 * @throws {Fault} of the call.
 */
export function manyFiles(command: "draw" | "convert" | "measure", given: ReadonlyMap<string, string>): ManyFiles {
  const resume = given.has("resume");
  if (resume && command === "measure") throw callFault((words) => words.noResume);
  if (resume && !given.has("output")) throw callFault((words) => words.onlyWith("--resume", "-o"));
  const apart = (["jobs", "resume"] as const).find((name) => given.has(name));
  if (apart && command === "convert" && !given.has("each")) {
    throw callFault((words) => words.onlyWith(`--${apart}`, "--each"));
  }
  return { jobs: wholeNumber("--jobs", given.get("jobs"), 1, MOST_JOBS), resume, quiet: given.has("quiet") };
}
