import { dateOf } from "../document/dates.ts";
import type { EcomapDocument } from "../document/types.ts";
import { countedFor } from "../measure/counted-for.ts";
import { CODE_BOOK, INTERVENTION_COLUMNS, interventionRows, measure } from "../measure/index.ts";
import type { MeasureCall } from "./arguments.ts";
import { crewFor } from "./crew.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { leftOut } from "./fault.ts";
import { audienceOptions, type Whom } from "./for-whom.ts";
import { linesOutput } from "./lines-output.ts";
import type { CliWords } from "./messages.ts";
import { type Job, planTable, tableOf } from "./outputs.ts";
import { pseudonyms } from "./pseudonym.ts";
import { readDocument } from "./read-document.ts";
import { type Cell, TABLES } from "./table.ts";
import type { Terminal } from "./terminal.ts";

const MEASURES = CODE_BOOK.map(({ name }) => name);
/** `research`: the client's answer to whether researchers may have it; `why`: of each empty measure why it is empty. */
const NAMES = ["id", "date", "research", ...MEASURES, "why"];

const namesOf = ({ rows }: MeasureCall): readonly string[] =>
  rows === "interventions" ? ["id", ...INTERVENTION_COLUMNS] : NAMES;

/** `ecomap measure`: a table with a row for each file, or for each intervention in them. Few rows are held at a time. Answers the exit code. */
export async function measureFiles(call: MeasureCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  const path = planTable(call);
  const whom = await audienceOptions({ audience: undefined, reader: undefined, key: call.key });
  const work = measuring(call, whom, words);
  const form = TABLES[tableOf(call)];
  const output = path === undefined ? undefined : linesOutput(path);
  const write = output?.write ?? terminal.write;
  // Headings alone are written only where all was right, and there is nothing to tell.
  let before = form.head(namesOf(call));
  let isBegun = false;
  const row = (text: string) => {
    write(before + text);
    before = form.between;
    isBegun = true;
  };
  try {
    const jobs = call.files.map((file) => ({ file, output: undefined }));
    const into = { words, terminal: { ...terminal, write: row } };
    const exitCode = await eachFile(jobs, into, words.measured, work, crewFor(jobs, { call, whom }, into));
    if (isBegun && call.words) terminal.remark(words.wordsAsWritten);
    if (!isBegun && exitCode !== 0) output?.drop();
    else {
      write(isBegun ? form.foot : before + form.foot);
      output?.done();
    }
    return exitCode;
  } catch (error) {
    output?.drop();
    throw error;
  }
}

/** Measures one file of a call: writes its rows. */
export const measuring = (call: MeasureCall, { key }: Whom, words: CliWords) => {
  const idOf = pseudonyms(key, call.files);
  const form = TABLES[tableOf(call)];
  const names = namesOf(call);
  const rowsOf = (doc: EcomapDocument, file: string): readonly (readonly Cell[])[] =>
    call.rows === "interventions"
      ? interventionRows(doc, { key: key ?? "", words: call.words }).map((row) => [
          idOf(doc, file),
          ...INTERVENTION_COLUMNS.map((name) => row[name]),
        ])
      : [[idOf(doc, file), ...cellsOf(doc, countedFor(doc, key), call.without)]];
  return async ({ file }: Job, terminal: Terminal): Promise<void> => {
    const doc = await readDocument(file);
    if (doc.redactedFor !== undefined) {
      terminal.complain(`${fileName(file, words)}: ${words.isCopy(doc.redactedFor)}`);
    }
    // Under invented ids a table goes to researchers, and in it is who said yes to them.
    const isAsked = key !== undefined && doc.redactedFor === undefined;
    if (isAsked && doc.allows?.research?.answer !== "yes")
      throw leftOut((said) => said.noResearch(call.rows === "interventions"));
    for (const row of rowsOf(doc, file)) terminal.write(form.row(names, row));
  };
};

/** `allows`: the client's own answer, which no copy for researchers holds. */
function cellsOf({ allows }: EcomapDocument, seen: EcomapDocument, without: MeasureCall["without"]): readonly Cell[] {
  const { why, ...values } = measure(seen, without ? { without } : {});
  const reasons = MEASURES.flatMap((name) => (why[name] === undefined ? [] : [`${name}:${why[name]}`]));
  const date = seen.date === undefined ? null : dateOf(seen.date);
  return [date, allows?.research?.answer ?? null, ...MEASURES.map((name) => values[name]), reasons.join(" ") || null];
}
