import { extname } from "node:path";
import { FORMAT_FILES, FORMATS, type FormatName } from "../formats/formats.ts";
import { callFault } from "./fault.ts";

/** What files of other programs end with. */
export const OTHERS: ReadonlySet<string> = new Set([
  ...["jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "eps"],
  ...["doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp"],
]);

/** Endings by which files of a format are known besides our own. */
const ALSO: Readonly<Partial<Record<FormatName, readonly string[]>>> = {
  csv: ["txt"],
  cytoscape: ["json"],
  graphml: ["xml"],
  gexf: ["xml"],
};

const endingsOf = (to: FormatName): readonly string[] => [
  ...new Set([extname(FORMAT_FILES[to][0]).slice(1), ...(ALSO[to] ?? [])]),
];

const KNOWN = new Set([...FORMATS.flatMap(endingsOf), ...OTHERS, "svg", "png", "pdf", "html", "zip"]);

/**
 * Refuses a name that promises another format: a program would not open the file by what it promises.
 * @throws {Fault} of the call.
 */
export function refuseEnding(output: string | undefined, to: FormatName): void {
  const ending = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  const fitting = endingsOf(to);
  if (!KNOWN.has(ending) || fitting.includes(ending)) return;
  throw callFault((words) => words.wrongEnding(`.${ending}`, to, fitting.map((one) => `.${one}`).join(", ")));
}
