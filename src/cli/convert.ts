import type { FileInput, Finding, Read, ReadOptions } from "../formats/index.ts";
import { explainFinding, FormatError, kindOf, readNetwork, writeNetwork } from "../formats/index.ts";
import type { ConvertCall } from "./convert-call.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { inputFault } from "./fault.ts";
import { audienceOptions } from "./for-whom.ts";
import { planFiles } from "./outputs.ts";
import { readData } from "./read-input.ts";
import { writeOutput } from "./write-output.ts";

/**
 * `ecomap convert`: the files, which are one map, in another format: the whole document, or a copy for an audience. What was
 * guessed, changed or left out is said on standard error. Answers the exit code.
 */
export async function convert(call: ConvertCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  const [file = "-"] = call.files;
  const options = { ...(await audienceOptions(call.forWhom)), language: words.language };
  return eachFile([{ file }], setting, words.written, async () => {
    const tell = (finding: Finding) =>
      terminal.complain(
        `${fileName(file, words)}: ${words.findings[kindOf(finding)]}: ${explainFinding(finding, words.language)}`,
      );
    const { doc, report } = await readFiles(call, setting);
    report.forEach(tell);
    const { files, report: left } = writeNetwork(doc, call.to, options);
    left.forEach(tell);
    if (call.forWhom.audience === undefined && doc.redactedFor === undefined) terminal.complain(words.wholeDocument);
    const paths = planFiles(
      call,
      files.map(({ name }) => name),
    );
    for (const [i, { text }] of files.entries()) {
      const path = paths[i];
      if (path === undefined) terminal.write(text);
      else writeOutput(path, text);
    }
  });
}

async function readFiles({ files, from, client, keep, agreed }: ConvertCall, { words }: Setting): Promise<Read> {
  const inputs: FileInput[] = [];
  for (const file of files) inputs.push({ name: fileName(file, words), data: await readData(file) });
  const options: ReadOptions = {
    ...{ keep, tray: !agreed, language: words.language },
    ...(from && { from }),
    ...(client !== undefined && { client }),
  };
  try {
    return readNetwork(inputs, options);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw inputFault(({ language }) => explainFinding(error.finding, language));
  }
}
