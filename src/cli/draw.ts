import { parseEcomap } from "../document/parse.ts";
import { renderBlank } from "../picture/render-blank.ts";
import type { DrawCall } from "./arguments.ts";
import { eachFile, type Setting } from "./each-file.ts";
import { audienceOptions } from "./for-whom.ts";
import { planOutputs } from "./outputs.ts";
import { pictureOf } from "./picture-of.ts";
import { readInput } from "./read-input.ts";
import { writeOutput } from "./write-output.ts";

/** `ecomap draw`: each file as a picture. Answers the exit code. */
export async function draw(call: DrawCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  if (call.blank) return drawBlank(call, setting);
  const jobs = planOutputs(call);
  const options = { ...call.options, ...(await audienceOptions(call.forWhom)), language: words.language };
  return eachFile(jobs, setting, words.drawn, async ({ file, output }) => {
    const picture = await pictureOf(parseEcomap(await readInput(file)), call.moments, options);
    if (output === undefined) terminal.write(picture);
    else writeOutput(output, picture);
  });
}

/** A sheet to draw on by pen. */
function drawBlank(call: DrawCall, { words, terminal }: Setting): number {
  if (words.draft !== undefined) terminal.complain(words.draft);
  const [job] = planOutputs({ ...call, files: ["-"] }, "blank");
  const picture = renderBlank({ ...call.options, language: words.language });
  if (job?.output === undefined) terminal.write(picture);
  else writeOutput(job.output, picture);
  return 0;
}
