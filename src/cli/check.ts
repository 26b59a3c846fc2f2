import { parseEcomap } from "../document/parse.ts";
import { formatPath } from "../errors/ecomap-error.ts";
import type { CheckCall } from "./arguments.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { keptFromClient } from "./kept.ts";
import { readInput } from "./read-input.ts";

/** `ecomap check`: whether each file is in order, and what the team keeps from the client. Answers the exit code. */
export function check({ files }: CheckCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  const jobs = files.map((file) => ({ file }));
  return eachFile(jobs, setting, words.checked, async ({ file }) => {
    const doc = parseEcomap(await readInput(file));
    const name = fileName(file, words);
    terminal.say(`${name}: ${words.inOrder}`);
    for (const { path, because } of keptFromClient(doc)) {
      terminal.say(`${name}: ${formatPath(path)}: ${because ? words.kept(because) : words.keptWithoutReason}`);
    }
  });
}
