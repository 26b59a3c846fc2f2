import { parseEcomap } from "../document/parse.ts";
import { renderBlank } from "../picture/render-blank.ts";
import type { OutlookPicture } from "../time/outlook.ts";
import type { DrawCall } from "./arguments.ts";
import { fileMaker } from "./as-file.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { audienceOptions } from "./for-whom.ts";
import { planOutputs } from "./outputs.ts";
import { pictureOf } from "./picture-of.ts";
import { readInput } from "./read-input.ts";
import { writeOutput } from "./write-output.ts";

/** `ecomap draw`: each file as a picture. Answers the exit code. */
export async function draw(call: DrawCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  if (call.blank) return drawBlank(call, setting);
  const { jobs, format } = planOutputs(call, FORMATS);
  const make = await makerFor(call, format, setting);
  const options = { ...optionsOf(call, format), ...(await audienceOptions(call.forWhom)), language: words.language };
  return eachFile(jobs, setting, words.drawn, async ({ file, output }) => {
    const drawn = await pictureOf(parseEcomap(await readInput(file)), call.moments, options);
    const picture = typeof drawn === "string" ? drawn : drawn.svg;
    if (picture === undefined) tellInWords(fileName(file, words), drawn, setting);
    else if (output === undefined) terminal.write(await make(picture));
    else writeOutput(output, await make(picture));
  });
}

const FORMATS = ["svg", "png", "pdf"] as const;

const makerFor = ({ fonts, scale, output }: DrawCall, format: (typeof FORMATS)[number], setting: Setting) =>
  fileMaker({ format, fonts, scale, onScreen: output === undefined && setting.terminal.isScreen() }, setting);

/** A PDF of which no size is said is a sheet to print. */
function optionsOf({ options, moments }: DrawCall, format: string): DrawCall["options"] {
  const isSized = options.paper !== undefined || options.width !== undefined || options.height !== undefined;
  return format !== "pdf" || isSized || moments.is === "plot" ? options : { ...options, paper: "a4" };
}

/** On standard output, whatever file a picture would have gone to: a reader of pictures could not read it. */
function tellInWords(file: string, drawn: string | OutlookPicture, { words, terminal }: Setting): void {
  if (typeof drawn === "string") return;
  terminal.complain(words.inWords(file));
  terminal.write(`${drawn.words.join("\n")}\n`);
}

/** A sheet to draw on by pen. */
async function drawBlank(call: DrawCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  if (words.draft !== undefined) terminal.complain(words.draft);
  const { jobs, format } = planOutputs({ ...call, files: ["-"] }, FORMATS, "blank");
  const make = await makerFor(call, format, setting);
  const picture = await make(renderBlank({ ...call.options, language: words.language }));
  const [job] = jobs;
  if (job?.output === undefined) terminal.write(picture);
  else writeOutput(job.output, picture);
  return 0;
}
