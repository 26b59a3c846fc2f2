import type { EcomapDocument } from "../document/types.ts";
import {
  renderAppendix,
  renderConference,
  renderGoodbye,
  renderOwnTime,
  renderPocket,
  renderReport,
  renderSides,
} from "../export/index.ts";
import { fileMaker } from "./as-file.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { audienceOptions } from "./for-whom.ts";
import { planOutputs } from "./outputs.ts";
import { readDocument } from "./read-document.ts";
import { tellWhyEmpty } from "./why-empty.ts";
import type { PageCall } from "./words-call.ts";
import { writeOutput } from "./write-output.ts";

/** `ecomap report` and `ecomap pocket`: each file as a page. Answers the exit code. */
export async function writePages(call: PageCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  const { jobs, format } = planOutputs(call, ["html", "pdf"]);
  const make = await fileMaker({ format, onScreen: call.output === undefined && terminal.isScreen() }, words);
  const options = { ...(await audienceOptions(call.forWhom)), language: words.language };
  const { leaving, tie } = call;
  const render = (doc: EcomapDocument): string | undefined => {
    if (call.command === "pocket") return renderPocket(doc, options);
    if (leaving !== undefined) return renderGoodbye(doc, { ...options, leaving });
    if (tie !== undefined) return renderSides(doc, { ...options, tie });
    if (call.page === "own-time") return renderOwnTime(doc, options);
    if (call.page === "appendix") return renderAppendix(doc, options);
    return call.page === "conference" ? renderConference(doc, options) : renderReport(doc, options);
  };
  return eachFile(jobs, setting, words.written, async ({ file, output }) => {
    const doc = await readDocument(file);
    const text = render(doc);
    tellWhyEmpty(doc, options, (sentence) => terminal.complain(`${fileName(file, words)}: ${sentence(words)}`));
    if (text === undefined) {
      terminal.complain(words.noAppendix(file));
      return;
    }
    const page = await make(text, terminal);
    if (output === undefined) terminal.write(page);
    else writeOutput(output, page);
  });
}
