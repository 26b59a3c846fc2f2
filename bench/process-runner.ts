import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Answer, type Question, type Runner, type What, within } from "./asked.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Runs the peers of a file in a process of their own, which is ended and begun anew where one takes too long. */
export function processRunner(file: string, seconds: number): Runner {
  let child: ChildProcess | undefined;
  const next = <T>(from: ChildProcess): Promise<T> =>
    new Promise((resolve, reject) => {
      from.once("message", (text) => {
        const { answer, fault } = JSON.parse(String(text));
        if (fault === undefined) resolve(answer);
        else reject(new Error(fault));
      });
    });
  const begin = async (): Promise<ChildProcess> => {
    // What peers say on the way is of no interest.
    const begun = fork(here("./worker.ts"), [here(`./peers/${file}.ts`)], {
      cwd: here(".."),
      execArgv: ["--import", here("./as-published.mjs")],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    await next(begun);
    return begun;
  };
  const end = () => {
    child?.kill("SIGKILL");
    child = undefined;
  };
  return {
    ask: async <W extends What>(question: Question<W>): Promise<Answer<W> | undefined> => {
      child ??= await begin();
      const answer = next<Answer<W>>(child);
      child.send(JSON.stringify(question));
      const inTime = await within(seconds, answer);
      if (inTime === undefined) end();
      return inTime;
    },
    close: async () => end(),
  };
}
