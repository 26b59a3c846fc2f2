import { parseEcomap } from "../document/parse.ts";
import { renderBlank } from "../picture/render-blank.ts";
import type { OutlookPicture } from "../time/outlook.ts";
import type { DrawCall } from "./arguments.ts";
import { crewFor } from "./crew.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { audienceOptions, type Whom } from "./for-whom.ts";
import type { CliWords } from "./messages.ts";
import { type Job, planOutputs } from "./outputs.ts";
import { pictureOf } from "./picture-of.ts";
import { readInput } from "./read-input.ts";
import { leftToDo } from "./resume.ts";
import type { Terminal } from "./terminal.ts";
import { writeOutput } from "./write-output.ts";

/** `ecomap draw`: each file as a picture. Answers the exit code. */
export async function draw(call: DrawCall, setting: Setting): Promise<number> {
  if (call.blank) return drawBlank(call, setting);
  const jobs = leftToDo(planOutputs(call), call, setting);
  const whom = await audienceOptions(call.forWhom);
  const { words } = setting;
  return eachFile(jobs, setting, words.drawn, drawing(call, whom, words), crewFor(jobs, { call, whom }, setting));
}

/** Draws one file of a call. */
export const drawing = ({ moments, options }: DrawCall, whom: Whom, words: CliWords) => {
  const asked = { ...options, ...whom, language: words.language };
  return async ({ file, output }: Job, terminal: Terminal): Promise<void> => {
    const leaveOut = (dates: readonly string[]) =>
      terminal.complain(words.leftOut(fileName(file, words), dates.map(words.language.date)));
    const drawn = await pictureOf(parseEcomap(await readInput(file)), moments, asked, leaveOut);
    const picture = typeof drawn === "string" ? drawn : drawn.svg;
    if (picture === undefined) tellInWords(fileName(file, words), drawn, { words, terminal });
    else if (output === undefined) terminal.write(picture);
    else writeOutput(output, picture);
  };
};

/** On standard output, whatever file a picture would have gone to: a reader of pictures could not read it. */
function tellInWords(file: string, drawn: string | OutlookPicture, { words, terminal }: Setting): void {
  if (typeof drawn === "string") return;
  terminal.complain(words.inWords(file));
  terminal.write(`${drawn.words.join("\n")}\n`);
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
