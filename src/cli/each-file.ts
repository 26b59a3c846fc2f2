import { faultLines } from "./fault-lines.ts";
import type { CliWords } from "./messages.ts";
import type { Terminal } from "./terminal.ts";

/** Where a command speaks, and in whose words. */
export interface Setting {
  readonly words: CliWords;
  readonly terminal: Terminal;
}

/** How messages call a file. */
export const fileName = (file: string, { standardInput }: CliWords): string => (file === "-" ? standardInput : file);

/**
 * Does the work for each file; one that fails does not stop the others. Says first that a language is a draft, how far
 * it is while somebody looks on, and otherwise the sum at the end. Answers the exit code.
 */
export async function eachFile<T extends { readonly file: string }>(
  jobs: readonly T[],
  { words, terminal }: Setting,
  sum: (done: number, atFault: number) => string,
  work: (job: T) => Promise<void>,
): Promise<number> {
  if (words.draft !== undefined) terminal.complain(words.draft);
  let exitCode = 0;
  let done = 0;
  for (const [i, job] of jobs.entries()) {
    const name = fileName(job.file, words);
    if (jobs.length > 1) terminal.progress(`${i + 1}/${jobs.length} ${name}`);
    try {
      await work(job);
      done++;
    } catch (error) {
      const fault = faultLines(error, name, words);
      for (const line of fault.lines) terminal.complain(line);
      exitCode = Math.max(exitCode, fault.exitCode);
    }
  }
  if (jobs.length > 1) {
    terminal.progress("");
    if (!terminal.isWatched()) terminal.complain(sum(done, jobs.length - done));
  }
  return exitCode;
}
