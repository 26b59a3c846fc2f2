import { parseEcomap } from "../document/parse.ts";
import type { EcomapDocument } from "../document/types.ts";
import { readCsv, type Text } from "./csv/read.ts";
import { headingsOf } from "./csv/table.ts";
import { formatOf } from "./detect.ts";
import { documentOf } from "./document-of.ts";
import { readFhir } from "./fhir/read.ts";
import type { Finding } from "./finding.ts";
import { refusal } from "./format-error.ts";
import { FORMATS, type FormatName } from "./formats.ts";
import { readCytoscape } from "./json/cytoscape.ts";
import { readGraphFormat } from "./json/graph-format.ts";
import { readGraphology } from "./json/graphology.ts";
import { jsonIn } from "./json/json.ts";
import { readNodeLink } from "./json/node-link.ts";
import type { ReadOptions } from "./options.ts";
import { readPajek } from "./pajek.ts";
import type { PlainGraph } from "./plain-graph.ts";
import { newReport, type Report } from "./report.ts";
import { textIn } from "./text/decode.ts";
import { readGexf } from "./xml/gexf.ts";
import { readGraphml } from "./xml/graphml.ts";
import { xmlIn } from "./xml/tree.ts";

/** A file: its text or bytes, with its name where it has one. */
export type FileInput = string | Uint8Array | { readonly name?: string; readonly data: string | Uint8Array };

/** What was read, and all that was guessed, changed or left out on the way. */
export interface Read {
  readonly doc: EcomapDocument;
  readonly format: FormatName;
  readonly report: readonly Finding[];
  /** Ids that were made here, as the file gave none: nobody is known again by these. */
  readonly madeIds: readonly string[];
}

/**
 * Reads a file of any format, told by its content; several tables of people and ties are one map. Whoever comes in lands in
 * the tray (`agreed: "not-yet"`, `origin: "import"`) unless `tray` is `false`. Nothing is left out that the report does not name.
 * @throws {FormatError} for what cannot be read; {EcomapError} for one of our own that is not in order, or too many people.
 */
export function readNetwork(files: FileInput | readonly FileInput[], options: ReadOptions = {}): Read {
  const report = newReport();
  const inputs: readonly FileInput[] = isList(files) ? files : [files];
  const texts = inputs.map((input): Text => {
    const { name, data } =
      typeof input === "string" || input instanceof Uint8Array ? { name: undefined, data: input } : input;
    // Where one file is read, everybody knows which.
    const file = inputs.length > 1 ? name : undefined;
    return { text: textIn(data, report, file), ...(file !== undefined && { file }) };
  });
  const format = options.from ?? formatOf(texts[0]?.text ?? "");
  if (format === undefined) throw refusal("unknown-format", { formats: FORMATS });
  if (texts.length !== 1 && format !== "csv") throw refusal("unknown-format", { formats: ["csv"] });
  const doc = docIn(format, texts, options, report);
  report.note("read", { format, members: doc.members.length, ties: doc.ties.length });
  return { doc, format, report: report.findings(), madeIds: [...report.madeIds] };
}

/**
 * The headings of a table, as the option `columns` names them; none of what is no table.
 * @throws {FormatError} for what is no text, or no whole table.
 */
export const headingsIn = (file: FileInput): readonly string[] => headingsOf(textIn(dataOf(file), newReport()));

const dataOf = (file: FileInput): string | Uint8Array =>
  typeof file === "string" || file instanceof Uint8Array ? file : file.data;

const isList = (files: FileInput | readonly FileInput[]): files is readonly FileInput[] => Array.isArray(files);

function docIn(format: FormatName, texts: readonly Text[], options: ReadOptions, report: Report): EcomapDocument {
  const text = texts[0]?.text ?? "";
  if (format === "ecomap") return parseEcomap(text);
  return documentOf(
    format === "csv" ? readCsv(texts, options, report) : graphIn(format, text, options, report),
    options,
    report,
  );
}

function graphIn(
  format: Exclude<FormatName, "ecomap" | "csv">,
  text: string,
  options: ReadOptions,
  report: Report,
): PlainGraph {
  if (format === "pajek") return readPajek(text, report);
  if (format === "graphml" || format === "gexf") {
    const root = xmlIn(text);
    if (root.name !== format) throw refusal("not-whole", { format });
    return format === "gexf" ? readGexf(root, report) : readGraphml(root, report);
  }
  const file = jsonIn(text);
  if (format === "cytoscape") return readCytoscape(file, report);
  if (!file.isObject) throw refusal("not-whole", { format });
  if (format === "fhir") return readFhir(file, options, report);
  const read = { "node-link": readNodeLink, "graphology": readGraphology, "jgf": readGraphFormat }[format];
  return read(file, report);
}
