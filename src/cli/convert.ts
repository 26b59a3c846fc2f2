import type { FileInput, Finding, Read, ReadOptions, WriteOptions, WrittenFile } from "../formats/index.ts";
import { explainFinding, FormatError, kindOf, readNetwork, readNetworks, writeNetwork } from "../formats/index.ts";
import { columnsAsked, unknownKept } from "./columns.ts";
import type { ConvertCall } from "./convert-call.ts";
import { crewFor } from "./crew.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { outputsBeside, planEach } from "./each-outputs.ts";
import { callFault, inputFault } from "./fault.ts";
import { type FieldWord, fieldWordIn } from "./field-word.ts";
import { audienceOptions, type Whom } from "./for-whom.ts";
import { broughtInto, foundIn, seenOf, toldOfDoubts, toldOfImport } from "./into.ts";
import { askedBy, noteDone } from "./ledger.ts";
import type { CliWords } from "./messages.ts";
import { type Job, leadsToDirectory, planFiles } from "./outputs.ts";
import { readData } from "./read-input.ts";
import { leftToDo } from "./resume.ts";
import type { Terminal } from "./terminal.ts";
import { toldTo } from "./told-to.ts";
import { writeOutput } from "./write-output.ts";

/**
 * `ecomap convert`: the files, which are one map, or each a map of its own, in another format: the whole document, or a copy
 * for an audience. What was guessed, changed or left out is said on standard error. Answers the exit code.
 */
export async function convert(call: ConvertCall, setting: Setting): Promise<number> {
  const { words } = setting;
  const jobs = call.each ? eachApart(call, setting) : [{ file: call.files[0] ?? "-", output: call.output }];
  const whom = await audienceOptions(call.forWhom);
  const asked = call.each ? call.files.length : 1;
  return eachFile(
    jobs,
    { ...setting, asked },
    words.written,
    converting(call, whom, words),
    crewFor(jobs, { call, whom }, setting),
  );
}

/** A file apart for each map, in a directory. */
function eachApart(call: ConvertCall, setting: Setting): readonly Job[] {
  if (call.forWhom.audience === undefined) setting.terminal.remark(setting.words.wholeDocument);
  const outputsOf = ({ output = "" }: Job) => outputsBeside(output, call.to);
  return leftToDo(planEach(call), call, setting, outputsOf);
}

function writeTo(path: string | undefined, text: string, terminal: Terminal): void {
  if (path === undefined) terminal.write(text);
  else writeOutput(path, text);
}

/** Findings on who may see what: these are said also where quiet is asked for. */
const LOUD: readonly Finding["code"][] = ["kept-left-out", "kept-unclear"];

/** In what words something is said, and where. */
interface Saying {
  readonly words: CliWords;
  readonly terminal: Terminal;
  readonly called: FieldWord;
}

/**
 * Says what was found in a file that was read, or cannot be written: mostly remarks, as what is wrong is a fault. `file`:
 * which it was, where the finding does not name it itself.
 */
const telling =
  (file: (finding: Finding) => string, { words, terminal, called }: Saying) =>
  (finding: Finding): void => {
    const line = `${file(finding)}${words.findings[kindOf(finding)]}: ${explainFinding(finding, words.language, called)}`;
    if (LOUD.includes(finding.code)) terminal.complain(line);
    else terminal.remark(line);
  };

/** Of several files that are one map, a finding names its own. */
const naming =
  ({ each, files }: ConvertCall, where: string) =>
  ({ places: [place] }: Finding): string =>
    !each && files.length > 1 && place?.file !== undefined ? "" : where;

/** How a finding is said: one of a file that was read, and one of what cannot be written, which is of the map it came into. */
function tellers(call: ConvertCall, file: string, saying: Saying) {
  const [{ into }, { words }] = [call, saying];
  const read = (map: string) => telling(naming(call, `${fileName(file, words)}${map}: `), saying);
  const ofMap = (map: string) => () => `${fileName(into ?? file, words)}${map}: `;
  return { read, written: into === undefined ? read : (map: string) => telling(ofMap(map), saying) };
}

/** Converts one job of a call: all its files as one map, or the one that is a map. */
export const converting = (call: ConvertCall, whom: Whom, words: CliWords) => {
  const { to, each } = call;
  const options = { ...whom, language: words.language };
  return async ({ file, output }: Job, terminal: Terminal): Promise<void> => {
    const saying = { words, terminal, called: await fieldWordIn(words.language) };
    const tell = tellers(call, file, saying);
    const reads = await mapsOf(each ? { ...call, files: [file] } : call, whom, tell.read(""), saying);
    const files = filesOf(reads, to, options, tell.written);
    const isWhole = whom.audience === undefined && reads.some(({ doc }) => doc.redactedFor === undefined);
    if (!each && isWhole) terminal.remark(words.wholeDocument);
    const names = files.map(({ name }) => name);
    const paths = each && output !== undefined ? outputsBeside(output, to) : planFiles(call, names);
    for (const [i, { text }] of files.entries()) writeTo(paths[i], text, terminal);
    for (const path of each && call.resume ? paths : []) {
      if (path !== undefined) noteDone(path, askedBy(call, words.language.tag));
    }
  };
};

/** The maps that were read; or the one into which what was read is brought, told first, and none where that is all. */
async function mapsOf(
  call: ConvertCall,
  whom: Whom,
  tell: (finding: Finding) => void,
  saying: Saying,
): Promise<readonly Read[]> {
  const { words, terminal, called } = saying;
  const found = await readFiles(call, saying);
  if (call.into === undefined) return found;
  const brought = await broughtInto(call.into, call, found, words);
  const [seen, told] = [seenOf(brought, whom), toldTo(brought.doc, whom)];
  for (const finding of foundIn(brought, seen)) tell(finding);
  const list = call.files.length > 1 ? "" : `${fileName(call.files[0] ?? "-", words)}: `;
  for (const line of toldOfDoubts(brought, seen, told, words)) terminal.complain(`${list}${line}`);
  for (const line of toldOfImport(brought, seen, told, called, words))
    terminal.complain(`${fileName(call.into, words)}: ${line}`);
  if (call.output !== undefined) return [{ doc: brought.doc, format: "ecomap", report: [], madeIds: [] }];
  terminal.complain(words.nothingWritten);
  return [];
}

/** What was read, as files of a format. */
function filesOf(
  reads: readonly Read[],
  to: ConvertCall["to"],
  options: WriteOptions,
  tell: (map: string) => (finding: Finding) => void,
): readonly WrittenFile[] {
  const written = reads.map(({ doc, report }, i) => {
    const { files, report: left } = writeNetwork(doc, to, options);
    [...report, ...left].forEach(tell(reads.length > 1 ? ` (${i + 1})` : ""));
    return files;
  });
  return written.length === 1 ? (written[0] ?? []) : written.flatMap(numbered);
}

/** Of several maps each has its number, so that none is called by who is on it. */
const numbered = (files: readonly WrittenFile[], i: number, { length }: { readonly length: number }) =>
  files.map(({ name, text }) => ({ name: `${String(i + 1).padStart(String(length).length, "0")}-${name}`, text }));

async function readFiles(call: ConvertCall, { words, terminal }: Saying): Promise<readonly Read[]> {
  const { files, each, from, client, columns, keep, agreed, output } = call;
  const inputs: FileInput[] = [];
  for (const file of files) inputs.push({ name: fileName(file, words), data: await readData(file) });
  const unknown = unknownKept(keep, inputs);
  // Of many lists one may lack what others have: that is said of it, and no fault.
  if (unknown && !each) throw inputFault(unknown);
  if (unknown) terminal.remark(`${fileName(files[0] ?? "-", words)}: ${unknown(words)}`);
  const options = async (): Promise<ReadOptions> => ({
    ...{ keep, tray: !agreed, language: words.language },
    ...(from && { from }),
    ...(client !== undefined && { client }),
    ...(columns !== undefined && { columns: await columnsAsked(columns, inputs) }),
  });
  try {
    return [readNetwork(inputs, await options())];
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { finding } = error;
    if (each || finding.code !== "several-maps") throw inputFault(({ language }) => explainFinding(finding, language));
    if (output === undefined || !leadsToDirectory(output)) {
      throw callFault((said) => `${explainFinding(finding, said.language)} ${said.severalMaps}`);
    }
    return readNetworks(inputs, await options());
  }
}
