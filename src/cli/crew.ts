import { once } from "node:events";
import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { DrawCall, MeasureCall } from "./arguments.ts";
import type { ConvertCall } from "./convert-call.ts";
import type { Doing, Outcome, Setting } from "./each-file.ts";
import { fileName } from "./each-file.ts";
import { faultLines } from "./fault-lines.ts";
import type { Whom } from "./for-whom.ts";
import type { Job } from "./outputs.ts";
import type { Said } from "./recorder.ts";

/** What a thread is to do with each job: only data. */
export interface Task {
  readonly call: DrawCall | MeasureCall | ConvertCall;
  readonly whom: Whom;
  /** The tag of the language that is spoken. */
  readonly language: string;
}

/** What a thread answers of a job: what it said, in its order, and what became of it. */
export interface Answer {
  readonly said: readonly Said[];
  readonly outcome: Outcome;
}

/** For fewer files a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 48;
/** How far threads may run ahead of the job whose turn it is to be told: what they said waits in memory. */
const AHEAD = 16;

/**
 * Threads that do the jobs together; `undefined` where one thread does them as soon. What is said comes in the order of
 * the jobs, however many threads there are. Standard input has one reader, and this thread is it.
 */
export function crewFor(jobs: readonly Job[], task: Omit<Task, "language">, setting: Setting): Doing | undefined {
  const asked = task.call.jobs ?? Math.max(1, availableParallelism() - 1);
  const size = Math.min(asked, Math.floor(jobs.length / WORTH_A_THREAD));
  if (size < 2 || jobs.some(({ file }) => file === "-")) return undefined;
  return (heard) => together(jobs, { ...task, language: setting.words.language.tag }, size, setting, heard);
}

function together(
  jobs: readonly Job[],
  task: Task,
  size: number,
  { words, terminal }: Setting,
  { begun, ended }: Parameters<Doing>[0],
): Promise<void> {
  const answers = new Map<number, Answer>();
  const waiting: ((isMore: boolean) => void)[] = [];
  let [next, told, done] = [0, 0, 0];

  /** What is to be told now, in the order of the jobs. */
  const take = (index: number, answer: Answer): void => {
    answers.set(index, answer);
    for (let now = answers.get(told); now !== undefined; now = answers.get(told)) {
      for (const { how, text } of now.said) terminal[how](text);
      ended(told, now.outcome);
      answers.delete(told++);
    }
    begun(Math.min(done++, jobs.length - 1));
    for (const wake of waiting.splice(0)) wake(true);
  };

  /** One place in the crew: a thread takes job after job; one that breaks off is replaced, its job at fault. */
  const place = async (): Promise<void> => {
    let thread: Worker | undefined;
    while (next < jobs.length) {
      if (next - told >= AHEAD * size) {
        await new Promise((wake) => waiting.push(wake));
        continue;
      }
      const index = next++;
      const job = jobs[index];
      if (!job) break;
      thread ??= new Worker(realpathSync(process.argv[1] ?? ""), { workerData: task });
      const answer = await asked(thread, job).catch((error: unknown): Answer => {
        thread = undefined;
        return { said: [], outcome: faultLines(error, fileName(job.file, words), words) };
      });
      take(index, answer);
    }
    await thread?.terminate();
  };
  return Promise.all(Array.from({ length: size }, place)).then(() => undefined);
}

/** The answer of a thread to one job; throws where the thread breaks off. */
async function asked(thread: Worker, job: Job): Promise<Answer> {
  const over = new AbortController();
  const broken = once(thread, "exit", over).then(() => {
    throw new Error("exit");
  });
  try {
    thread.postMessage(job);
    const [answer] = await Promise.race([once(thread, "message", over), broken]);
    return answer;
  } finally {
    over.abort();
  }
}
