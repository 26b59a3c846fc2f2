import type { FileInput, Finding, Read, ReadOptions, WrittenFile } from "../formats/index.ts";
import { explainFinding, FormatError, kindOf, readNetwork, readNetworks, writeNetwork } from "../formats/index.ts";
import type { ConvertCall } from "./convert-call.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { callFault, inputFault } from "./fault.ts";
import { audienceOptions } from "./for-whom.ts";
import { leadsToDirectory, planFiles } from "./outputs.ts";
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
    const reads = await readFiles(call, setting);
    const written = reads.map(({ doc, report }) => {
      report.forEach(tell);
      const { files, report: left } = writeNetwork(doc, call.to, options);
      left.forEach(tell);
      return files;
    });
    const isWhole = call.forWhom.audience === undefined && reads.some(({ doc }) => doc.redactedFor === undefined);
    if (isWhole) terminal.complain(words.wholeDocument);
    const files = written.length === 1 ? (written[0] ?? []) : written.flatMap(numbered);
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

/** Of several maps each has its number, so that none is called by who is on it. */
const numbered = (files: readonly WrittenFile[], i: number, { length }: { readonly length: number }) =>
  files.map(({ name, text }) => ({ name: `${String(i + 1).padStart(String(length).length, "0")}-${name}`, text }));

async function readFiles(call: ConvertCall, { words }: Setting): Promise<readonly Read[]> {
  const { files, from, client, keep, agreed, output } = call;
  const inputs: FileInput[] = [];
  for (const file of files) inputs.push({ name: fileName(file, words), data: await readData(file) });
  const options: ReadOptions = {
    ...{ keep, tray: !agreed, language: words.language },
    ...(from && { from }),
    ...(client !== undefined && { client }),
  };
  try {
    return [readNetwork(inputs, options)];
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { finding } = error;
    if (finding.code !== "several-maps") throw inputFault(({ language }) => explainFinding(finding, language));
    if (output === undefined || !leadsToDirectory(output)) {
      throw callFault((said) => said.severalMaps(finding.params.count));
    }
    return readNetworks(inputs, options);
  }
}
