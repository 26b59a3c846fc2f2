import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Task } from "./crew.ts";
import { fileName, outcomeOf } from "./each-file.ts";
import { LANGUAGE_NAMES, wordsIn } from "./languages.ts";
import type { CliWords } from "./messages.ts";
import type { Job } from "./outputs.ts";
import { recorder } from "./recorder.ts";
import type { Terminal } from "./terminal.ts";

/** Does one job of many; what it has to say goes to the terminal given. */
type Work = (job: Job, terminal: Terminal) => Promise<void>;

/** A thread that helps: does each job it is given and answers what it said. */
export async function helpOut(task: Task = workerData, port = parentPort): Promise<void> {
  const words = await wordsIn(LANGUAGE_NAMES.find((name) => name === task.language) ?? "en");
  const work = await workOf(task, words);
  port?.on("message", async (job: Job) => {
    const { terminal, said } = recorder();
    const outcome = await outcomeOf(() => work(job, terminal), fileName(job.file, words), words);
    const answer: Answer = { said, outcome };
    port.postMessage(answer);
  });
}

async function workOf({ call, whom }: Task, words: CliWords): Promise<Work> {
  switch (call.command) {
    case "draw":
      return (await import("./draw.ts")).drawing(call, whom, words);
    case "measure":
      return (await import("./measure.ts")).measuring(call, whom, words);
    case "convert":
      return (await import("./convert.ts")).converting(call, whom, words);
  }
}
