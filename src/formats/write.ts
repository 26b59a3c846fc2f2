import { forAudience } from "../document/audience/for-audience.ts";
import { isOnlyShown } from "../document/audience/only-shown.ts";
import { serialize } from "../document/serialize.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { writeCsv } from "./csv/write.ts";
import { writeFhir } from "./fhir/write.ts";
import type { Finding } from "./finding.ts";
import { FORMAT_FILES, FORMATS, type FormatName } from "./formats.ts";
import { graphOf } from "./graph-of.ts";
import { writeCytoscape } from "./json/cytoscape.ts";
import { writeGraphFormat } from "./json/graph-format.ts";
import { writeGraphology } from "./json/graphology.ts";
import { writeNodeLink } from "./json/node-link.ts";
import { withoutUnguarded } from "./kept-apart.ts";
import { noteNotHeld } from "./not-held.ts";
import type { WriteOptions } from "./options.ts";
import { writePajek } from "./pajek.ts";
import type { PlainGraph } from "./plain-graph.ts";
import { readNetwork } from "./read.ts";
import { refuseWriteOptions } from "./refuse-options.ts";
import { newReport } from "./report.ts";
import { writeGexf, writeGraphml } from "./xml/write.ts";

/** A file to be saved under a name of this form. */
export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** What was written, and what the format cannot hold. */
export interface Written {
  readonly files: readonly WrittenFile[];
  readonly report: readonly Finding[];
}

const WRITERS: Readonly<Record<Exclude<FormatName, "ecomap" | "csv" | "fhir">, (graph: PlainGraph) => string>> = {
  "node-link": writeNodeLink,
  "graphology": writeGraphology,
  "cytoscape": writeCytoscape,
  "jgf": writeGraphFormat,
  "pajek": writePajek,
  "graphml": writeGraphml,
  "gexf": writeGexf,
};

/**
 * Writes a document in a format, for its audience. The report names every field that the format cannot hold: it is found
 * by reading what was written. Who or what is kept from somebody is in no file that would not say so. `csv` are two files,
 * of people and of ties.
 * @throws {EcomapError} as `forAudience`; `redacted` for a copy that may only be shown; `wrong-option`, `unknown-option`.
 */
export function writeNetwork(doc: EcomapDocument, format: FormatName, options: WriteOptions = {}): Written {
  if (!FORMATS.includes(format)) {
    throw new EcomapError({ code: "wrong-option", path: ["format"], params: { option: "format", terms: FORMATS } });
  }
  refuseWriteOptions(options);
  const { audience } = options;
  const copy = audience === undefined ? doc : forAudience(doc, audience, options);
  if (copy.redactedFor !== undefined && isOnlyShown(copy)) {
    throw new EcomapError({ code: "redacted", path: [], params: { audience: copy.redactedFor } });
  }
  const report = newReport();
  let texts = textsOf(copy, format, options);
  if (format !== "ecomap") {
    let back = readBack(texts, format);
    const { doc: guarded, count } = withoutUnguarded(copy, back);
    if (count > 0) {
      texts = textsOf(guarded, format, options);
      back = readBack(texts, format);
      report.note("kept-left-out", { format, count });
    }
    // Who is left out is told by number.
    noteNotHeld(count > 0 ? { ...guarded, history: copy.history } : copy, back, format, report);
  }
  const names: readonly string[] = FORMAT_FILES[format];
  return { files: texts.map((text, i) => ({ name: names[i] ?? "", text })), report: report.findings() };
}

const readBack = (texts: readonly string[], format: FormatName): EcomapDocument =>
  readNetwork(texts, { from: format, tray: false }).doc;

/** The texts of the files of a map, in their order. */
function textsOf(doc: EcomapDocument, format: FormatName, { language, bom = true }: WriteOptions): readonly string[] {
  if (format === "ecomap") return [serialize(doc, { redacted: true })];
  if (format === "fhir") return [writeFhir(doc, language)];
  const graph = graphOf(doc);
  if (format === "csv") {
    const { people, ties } = writeCsv(graph, { isDutch: language?.tag === "nl", hasBom: bom });
    return [people, ties];
  }
  return [WRITERS[format](graph)];
}
