import { parsedEcomap, parseEcomap } from "../document/parse.ts";
import type { EcomapDocument } from "../document/types.ts";
import { readCsv, type Text } from "./csv/read.ts";
import { headingsOf } from "./csv/table.ts";
import { isFhirXml, looksLikeJson, type Recognised, recognise } from "./detect.ts";
import { documentOf } from "./document-of.ts";
import { readFhir } from "./fhir/read.ts";
import type { Finding, Where } from "./finding.ts";
import { refusal } from "./format-error.ts";
import { FORMATS, type FormatName } from "./formats.ts";
import { readCytoscape } from "./json/cytoscape.ts";
import { readGraphFormat } from "./json/graph-format.ts";
import { readGraphology } from "./json/graphology.ts";
import { type Json, jsonIn } from "./json/json.ts";
import { readNodeLink } from "./json/node-link.ts";
import type { ReadOptions } from "./options.ts";
import { readPajek } from "./pajek.ts";
import type { PlainGraph } from "./plain-graph.ts";
import { newReport, type Report } from "./report.ts";
import { readGexf } from "./xml/gexf.ts";
import { readGraphml } from "./xml/graphml.ts";
import { xmlIn } from "./xml/tree.ts";

/** What was read, and all that was guessed, changed or left out on the way. */
export interface Read {
  readonly doc: EcomapDocument;
  readonly format: FormatName;
  readonly report: readonly Finding[];
  /** Ids that were made here, as the file gave none: nobody is known again by these. */
  readonly madeIds: readonly string[];
  /** Where in the file each member stands, by id; nowhere in one of our own. */
  readonly places?: ReadonlyMap<string, Where>;
  /** Where it begins, of one among several. */
  readonly where?: Where;
}

/**
 * One map of texts: a file, or the tables of one.
 * @throws {FormatError} for what cannot be read; {EcomapError} for one of our own that is not in order, or too many people.
 */
export function readTexts(texts: readonly Text[], options: ReadOptions, report: Report, known?: Recognised): Read {
  const text = texts[0]?.text ?? "";
  if (texts.every((one) => one.text.trim() === "")) throw refusal("empty", {});
  if (isFhirXml(text)) throw refusal("fhir-as-xml", {});
  let told = known ?? (options.from ? { format: options.from } : recognise(text));
  if (told === undefined && looksLikeJson(text)) jsonIn(text);
  // Where the content says nothing else, headings are those of a table.
  if (told === undefined && options.columns) told = { format: "csv" };
  if (told === undefined) throw refusal("unknown-format", { formats: FORMATS });
  if (texts.length > 1 && told.format !== "csv") throw refusal("several-files", {});
  return readOf(docIn(told, texts, options, report), told.format, report);
}

/** The names under which a text tells of people and ties, as the option `columns` may name them: the headings of a table. */
export function headingsOfText(text: string): readonly string[] {
  const { format, json } = recognise(text) ?? { format: "csv" };
  if (format === "csv") return headingsOf(text);
  if (format === "ecomap") return [];
  const { ego, nodes, edges } = graphIn(format, text, json, {}, newReport());
  const told = [...(ego ? [ego] : []), ...nodes, ...edges];
  return [...new Set(told.flatMap(({ fields }) => [...fields.keys()]))];
}

/** What was read, with that at the end of its report. */
export function readOf(doc: EcomapDocument, format: FormatName, report: Report): Read {
  if (doc.redactedFor !== undefined) report.note("made-for", { audience: doc.redactedFor });
  report.note("read", { format, members: doc.members.length, ties: doc.ties.length });
  return { doc, format, report: report.findings(), madeIds: [...report.madeIds], places: report.places };
}

function docIn(
  { format, json }: Recognised,
  texts: readonly Text[],
  options: ReadOptions,
  report: Report,
): EcomapDocument {
  const text = texts[0]?.text ?? "";
  if (format === "ecomap") return json ? parsedEcomap(json.value) : parseEcomap(text);
  return documentOf(
    format === "csv" ? readCsv(texts, options, report) : graphIn(format, text, json, options, report),
    options,
    report,
  );
}

function graphIn(
  format: Exclude<FormatName, "ecomap" | "csv">,
  text: string,
  json: Json | undefined,
  options: ReadOptions,
  report: Report,
): PlainGraph {
  if (format === "pajek") return readPajek(text, report);
  if (format === "graphml" || format === "gexf") {
    const root = xmlIn(text);
    if (root.name !== format) throw refusal("not-whole", { format });
    return format === "gexf" ? readGexf(root, report) : readGraphml(root, report);
  }
  const file = json ?? jsonIn(text);
  if (format === "cytoscape") return readCytoscape(file, report);
  if (!file.isObject) throw refusal("not-whole", { format });
  if (format === "fhir") return readFhir(file, options, report);
  const read = { "node-link": readNodeLink, "graphology": readGraphology, "jgf": readGraphFormat }[format];
  return read(file, report);
}
