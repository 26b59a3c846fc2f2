import { type FaultLines, faultLines } from "./fault-lines.ts";
import type { CliWords } from "./messages.ts";
import { timeLeft } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** Where a command speaks, and in whose words. */
export interface Setting {
  readonly words: CliWords;
  readonly terminal: Terminal;
  /** How many files were asked for, where some of them were done before. */
  readonly asked?: number;
}

/** How messages call a file. */
export const fileName = (file: string, { standardInput }: CliWords): string => (file === "-" ? standardInput : file);

/** What became of one job: nothing, where it was done. */
export type Outcome = FaultLines | undefined;

/** Hears of each job as it is begun or done, in their order, and of what became of it. */
interface Heard {
  readonly begun: (index: number) => void;
  readonly ended: (index: number, outcome: Outcome) => void;
}
/** Does the jobs, in whatever way. */
export type Doing = (heard: Heard) => Promise<void>;

/** So many names of files at fault are told again at the end, where they are no longer in sight. */
const NAMED = 50;
const IN_SIGHT = 20;

/**
 * Does the work for each file; one that fails does not stop the others. Says first that a language is a draft, how far
 * it is while somebody looks on, and otherwise the sum at the end; of many files also which were at fault. Answers the
 * exit code. `doing`: how, where not one after the other, here.
 */
export async function eachFile<T extends { readonly file: string }>(
  jobs: readonly T[],
  { words, terminal, asked = jobs.length }: Setting,
  sum: (done: number, atFault: number) => string,
  work: (job: T, terminal: Terminal) => Promise<void>,
  doing: Doing = inTurn(jobs, words, (job) => work(job, terminal)),
): Promise<number> {
  if (words.draft !== undefined) terminal.remark(words.draft);
  let [exitCode, leftOut] = [0, 0];
  const atFault: string[] = [];
  const nameOf = (index: number) => fileName(jobs[index]?.file ?? "", words);
  const left = timeLeft(jobs.length);
  await doing({
    begun: (i) => {
      if (jobs.length > 1) terminal.progress(`${i + 1}/${jobs.length}${left(i, words.timeLeft)} ${nameOf(i)}`);
    },
    ended: (i, outcome) => {
      if (outcome === undefined) return;
      for (const line of outcome.lines) terminal.complain(line);
      if (outcome.exitCode === 0) leftOut++;
      else atFault.push(nameOf(i));
      exitCode = Math.max(exitCode, outcome.exitCode);
    },
  });
  terminal.progress("");
  if (jobs.length > IN_SIGHT) for (const line of again(atFault, words)) terminal.remark(line);
  if (asked > (terminal.isWatched() ? IN_SIGHT : 1)) {
    const all = sum(jobs.length - atFault.length - leftOut, atFault.length);
    terminal.remark(leftOut === 0 ? all : words.besidesLeftOut(all, leftOut));
  }
  return exitCode;
}

const again = (names: readonly string[], { atFault, more }: CliWords): readonly string[] => [
  ...(names.length > 0 ? [atFault] : []),
  ...names.slice(0, NAMED).map((name) => `  ${name}`),
  ...(names.length > NAMED ? [`  ${more(names.length - NAMED)}`] : []),
];

/** Calls what it does for each job in their order. */
const inTurn =
  <T extends { readonly file: string }>(jobs: readonly T[], words: CliWords, work: (job: T) => Promise<void>): Doing =>
  async ({ begun, ended }) => {
    for (const [i, job] of jobs.entries()) {
      begun(i);
      ended(i, await outcomeOf(() => work(job), fileName(job.file, words), words));
    }
  };

/** What becomes of work on a file. */
export async function outcomeOf(work: () => Promise<void>, name: string, words: CliWords): Promise<Outcome> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return faultLines(error, name, words);
  }
}
