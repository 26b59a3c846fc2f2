import { parseEcomap } from "../document/parse.ts";
import { renderConference, renderPocket, renderReport } from "../export/index.ts";
import { eachFile, type Setting } from "./each-file.ts";
import { audienceOptions } from "./for-whom.ts";
import { planOutputs } from "./outputs.ts";
import { readInput } from "./read-input.ts";
import type { PageCall } from "./words-call.ts";
import { writeOutput } from "./write-output.ts";

/** `ecomap report` and `ecomap pocket`: each file as a page. Answers the exit code. */
export async function writePages(call: PageCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  const jobs = planOutputs({ ...call, format: undefined }, "stdin", "html");
  const options = { ...(await audienceOptions(call.forWhom)), language: words.language };
  const render =
    call.command === "pocket" ? renderPocket : call.page === "conference" ? renderConference : renderReport;
  return eachFile(jobs, setting, words.written, async ({ file, output }) => {
    const page = render(parseEcomap(await readInput(file)), options);
    if (output === undefined) terminal.write(page);
    else writeOutput(output, page);
  });
}
