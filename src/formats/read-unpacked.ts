import { canvasGraph, isCanvasTable } from "./csv/network-canvas.ts";
import type { Text } from "./csv/read.ts";
import { type ReadTable, type Session, sessionsIn } from "./csv/sessions.ts";
import { tableIn } from "./csv/table.ts";
import { type Recognised, recognise } from "./detect.ts";
import { documentOf } from "./document-of.ts";
import { FormatError, refusal } from "./format-error.ts";
import { FORMATS } from "./formats.ts";
import type { ReadOptions } from "./options.ts";
import { type Read, readOf, readTexts } from "./read-texts.ts";
import { newReport, type Report } from "./report.ts";
import { textIn } from "./text/decode.ts";
import { isZip } from "./zip/directory.ts";

interface Told extends Recognised {
  readonly text: Text & { readonly file: string };
  readonly report: Report;
}

interface NamedFile {
  readonly name: string;
  readonly data: string | Uint8Array;
}

/**
 * The maps in files of which nobody knows yet what they are. A zip within a zip stays shut.
 * @throws {FormatError} `unknown-format` where there is none; as the readers of each format, with the name of the file.
 */
export function readUnpacked(files: readonly NamedFile[], options: ReadOptions): readonly Read[] {
  const left = newReport();
  const leaveOut = (file: string) => left.note("file-left-out", {}, { file });
  const told = files.flatMap((file) => {
    const one = isZip(file.data) ? undefined : toldOf(file);
    const isAsked = one !== undefined && (options.from ?? one.format) === one.format;
    if (!isAsked) leaveOut(file.name);
    return isAsked ? [one] : [];
  });
  const [first, ...others] = readsOf(told, options, leaveOut);
  if (!first) throw refusal("unknown-format", { formats: FORMATS });
  return [{ ...first, report: [...left.findings(), ...first.report] }, ...others];
}

function readsOf(told: readonly Told[], options: ReadOptions, leaveOut: (file: string) => void): readonly Read[] {
  const lists = told.filter(({ format }) => format === "csv");
  const tables = lists.map(({ text, report }) => ({
    text,
    report,
    table: named(text.file, () => tableIn(text.text, report, options, text.file)),
  }));
  const canvas = tables.filter(({ table }) => isCanvasTable(table));
  if (canvas.length === 0) {
    const one = lists.length > 0 ? [together(lists, options)] : [];
    return [...one, ...told.filter(({ format }) => format !== "csv").map((file) => alone(file, options))];
  }
  // The same sessions as GraphML, and lists that are of none.
  const isTwice = ({ format }: Told) => format === "graphml";
  for (const { text } of [...tables.filter((one) => !canvas.includes(one)), ...told.filter(isTwice)])
    leaveOut(text.file);
  const others = told.filter((file) => file.format !== "csv" && !isTwice(file));
  return [
    ...sessionsIn(canvas).map((session) => sessionRead(session, options)),
    ...others.map((file) => alone(file, options)),
  ];
}

/** A file by its content; `undefined` for what is no text, or of no format. */
function toldOf({ name, data }: NamedFile): Told | undefined {
  const report = newReport();
  try {
    const text = textIn(data, report, name);
    const told = recognise(text);
    return told && { text: { text, file: name }, ...told, report };
  } catch (error) {
    if (error instanceof FormatError && error.finding.code === "not-text") return undefined;
    throw error;
  }
}

const alone = ({ text, report, ...told }: Told, options: ReadOptions): Read => ({
  ...named(text.file, () => readTexts([text], options, report, told)),
  where: { file: text.file },
});

function together(lists: readonly Told[], options: ReadOptions): Read {
  const own = newReport();
  const texts = lists.map(({ text }) => text);
  const [first] = texts;
  return {
    ...withFound(lists, readTexts(texts, { ...options, from: "csv" }, own)),
    ...(first && { where: { file: first.file } }),
  };
}

function sessionRead(session: Session, options: ReadOptions): Read {
  const own = newReport();
  const graph = canvasGraph(
    session.map(({ table }) => table),
    own,
  );
  const [where] = session.flatMap(({ table }) => table.rows.slice(0, 1).map((row) => row.where));
  return { ...withFound(session, readOf(documentOf(graph, options, own), "csv", own)), ...(where && { where }) };
}

/** With what was found when its files were read. */
const withFound = (files: readonly Pick<ReadTable, "report">[], read: Read): Read => ({
  ...read,
  report: [...files.flatMap(({ report }) => report.findings()), ...read.report],
});

/** Says in which file what was refused stands. */
function named<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { finding } = error;
    const places = finding.places.length > 0 ? finding.places : [{}];
    throw new FormatError({ ...finding, places: places.map((place) => ({ ...place, file })) });
  }
}
