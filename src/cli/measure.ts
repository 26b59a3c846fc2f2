import { parseEcomap } from "../document/parse.ts";
import type { EcomapDocument } from "../document/types.ts";
import { CODE_BOOK, INTERVENTION_COLUMNS, interventionRows, type Measures, measure } from "../measure/index.ts";
import type { MeasureCall } from "./arguments.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { audienceOptions } from "./for-whom.ts";
import { linesOutput } from "./lines-output.ts";
import { planTable } from "./outputs.ts";
import { pseudonyms } from "./pseudonym.ts";
import { readInput } from "./read-input.ts";
import { type Cell, TABLES } from "./table.ts";

const MEASURES = CODE_BOOK.map(({ name }) => name);
/** `research`: the client's answer to whether researchers may have it; `why`: of each empty measure why it is empty. */
const NAMES = ["id", "date", "research", ...MEASURES, "why"];

/** `ecomap measure`: a table with a row for each file, or for each intervention in them. One file is held at a time. Answers the exit code. */
export async function measureFiles(call: MeasureCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  const { path, table } = planTable(call);
  const { key } = await audienceOptions({ audience: undefined, reader: undefined, key: call.key });
  const idOf = pseudonyms(key);
  const form = TABLES[table];
  const output = path === undefined ? undefined : linesOutput(path);
  const write = output?.write ?? terminal.write;
  const names = call.rows === "interventions" ? ["id", ...INTERVENTION_COLUMNS] : NAMES;
  const rowsOf = (doc: EcomapDocument, file: string): readonly (readonly Cell[])[] =>
    call.rows === "interventions"
      ? interventionRows(doc, { key: key ?? "", words: call.words }).map((row) => [
          idOf(doc, file),
          ...INTERVENTION_COLUMNS.map((name) => row[name]),
        ])
      : [cellsOf(idOf(doc, file), doc, measure(doc, call.without ? { without: call.without } : {}))];
  let isFirst = true;
  try {
    write(form.head(names));
    const jobs = call.files.map((file) => ({ file }));
    const exitCode = await eachFile(jobs, setting, words.measured, async ({ file }) => {
      const doc = parseEcomap(await readInput(file));
      if (doc.redactedFor !== undefined) {
        terminal.complain(`${fileName(file, words)}: ${words.isCopy(doc.redactedFor)}`);
      }
      for (const row of rowsOf(doc, file)) {
        write(form.row(names, row, isFirst));
        isFirst = false;
      }
    });
    write(form.foot);
    output?.done();
    return exitCode;
  } catch (error) {
    output?.drop();
    throw error;
  }
}

function cellsOf(id: string, { date, allows }: EcomapDocument, { why, ...values }: Measures): readonly Cell[] {
  const day = typeof date === "string" ? date : (date?.date ?? null);
  const reasons = MEASURES.flatMap((name) => (why[name] === undefined ? [] : [`${name}:${why[name]}`]));
  return [
    id,
    day,
    allows?.research?.answer ?? null,
    ...MEASURES.map((name) => values[name]),
    reasons.join(" ") || null,
  ];
}
