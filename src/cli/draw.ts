import { renderBlank } from "../picture/render-blank.ts";
import type { DrawOptions } from "../scene/options.ts";
import type { OutlookPicture } from "../time/outlook.ts";
import type { DrawCall } from "./arguments.ts";
import { fileMaker, type MakeFile } from "./as-file.ts";
import { crewFor } from "./crew.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import type { Sentence } from "./fault.ts";
import { audienceOptions, type Whom } from "./for-whom.ts";
import { askedBy, noteDone } from "./ledger.ts";
import type { CliWords } from "./messages.ts";
import { type Job, planOutputs } from "./outputs.ts";
import { pictureOf } from "./picture-of.ts";
import { readDocument } from "./read-document.ts";
import { leftToDo } from "./resume.ts";
import type { Terminal } from "./terminal.ts";
import { tellWhyEmpty } from "./why-empty.ts";
import { writeOutput } from "./write-output.ts";

/** `ecomap draw`: each file as a picture. Answers the exit code. */
export async function draw(call: DrawCall, setting: Setting): Promise<number> {
  if (call.blank) return drawBlank(call, setting);
  const { jobs: all, format } = planOutputs(call, FORMATS);
  const asked = { ...call, format };
  const make = await makerFor(asked, setting.words, isOnScreen(call, setting));
  tellOfFonts(asked, setting);
  const jobs = leftToDo(all, asked, setting);
  const whom = await audienceOptions(call.forWhom);
  const work = drawing(asked, whom, setting.words, Promise.resolve(make));
  return eachFile(
    jobs,
    { ...setting, asked: all.length },
    setting.words.drawn,
    work,
    crewFor(jobs, { call: asked, whom }, setting),
  );
}

/** Draws one file of a call. */
export const drawing = (call: DrawCall, whom: Whom, words: CliWords, making = makerFor(call, words)) => {
  const asked = { ...optionsOf(call), ...whom, language: words.language };
  return async ({ file, output }: Job, terminal: Terminal): Promise<void> => {
    const make = await making;
    const tell = (sentence: Sentence) => terminal.complain(`${fileName(file, words)}: ${sentence(words)}`);
    const doc = await readDocument(file);
    const drawn = await pictureOf(doc, call.moments, asked, tell);
    tellWhyEmpty(doc, whom, tell);
    const picture = typeof drawn === "string" ? drawn : drawn.svg;
    if (picture === undefined) tellInWords(fileName(file, words), drawn, { words, terminal });
    else if (output === undefined) terminal.write(await make(picture, terminal));
    else {
      writeOutput(output, await make(picture, terminal));
      if (call.resume) noteDone(output, askedBy(call, words.language.tag));
    }
  };
};

const FORMATS = ["svg", "png", "pdf"] as const;

const makerFor = ({ fonts, scale, format = "svg" }: DrawCall, words: CliWords, onScreen = false): Promise<MakeFile> =>
  fileMaker({ format, fonts, scale, onScreen }, words);

const isOnScreen = ({ output }: DrawCall, { terminal }: Setting) => output === undefined && terminal.isScreen();

function tellOfFonts({ format, fonts }: DrawCall, { words, terminal }: Setting): void {
  if (format === "png" && fonts.length === 0) terminal.remark(words.systemFonts);
}

/** A PDF is printed by a browser; one of which no size is said is a sheet. */
function optionsOf({ options, moments, format }: DrawCall): Partial<DrawOptions> {
  if (format !== "pdf" || moments.is === "plot") return options;
  const isSized = options.paper !== undefined || options.width !== undefined || options.height !== undefined;
  return { ...options, plates: true, ...(!isSized && { paper: "a4" }) };
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
  if (words.draft !== undefined) terminal.remark(words.draft);
  const { jobs, format } = planOutputs({ ...call, files: ["-"] }, FORMATS, "blank");
  const make = await makerFor({ ...call, format }, words, isOnScreen(call, setting));
  tellOfFonts({ ...call, format }, setting);
  const picture = await make(
    renderBlank({ ...call.options, plates: format === "pdf", language: words.language }),
    terminal,
  );
  const [job] = jobs;
  if (job?.output === undefined) terminal.write(picture);
  else writeOutput(job.output, picture);
  return 0;
}
