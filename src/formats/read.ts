import type { Text } from "./csv/read.ts";
import { PLACES } from "./finding.ts";
import { FormatError } from "./format-error.ts";
import type { ReadOptions } from "./options.ts";
import { headingsOfText, type Read, readTexts } from "./read-texts.ts";
import { readUnpacked } from "./read-unpacked.ts";
import { refuseReadOptions } from "./refuse-options.ts";
import { newReport } from "./report.ts";
import { textIn } from "./text/decode.ts";
import { isZip } from "./zip/directory.ts";
import { type Unpacked, unzipped } from "./zip/unpack.ts";

/** A file: its text or bytes, with its name where it has one. */
export type FileInput = string | Uint8Array | { readonly name?: string; readonly data: string | Uint8Array };

/**
 * Reads a file of any format, told by its content; several tables of people and ties are one map, and so is a zip that
 * holds one. Whoever comes in lands in the tray (`agreed: "not-yet"`, `origin: "import"`) unless `tray` is `false`. Nothing is
 * left out that the report does not name.
 * @throws {FormatError} for what cannot be read, `several-maps` for a zip of more than one; {EcomapError} for one of our own
 * that is not in order, too many people, `unknown-option` or `wrong-option`.
 */
export function readNetwork(files: FileInput | readonly FileInput[], options: ReadOptions = {}): Read {
  refuseReadOptions(options);
  const inputs = namedIn(files);
  if (inputs.some(({ data }) => isZip(data))) {
    const [read, ...others] = readNetworks(files, options);
    if (!read || others.length > 0) throw severalMaps(read ? [read, ...others] : others);
    return read;
  }
  const report = newReport();
  const texts = inputs.map(({ name, data }): Text => {
    // Where one file is read, everybody knows which.
    const file = inputs.length > 1 ? name : undefined;
    return { text: textIn(data, report, file), ...(file !== undefined && { file }) };
  });
  return readTexts(texts, options, report);
}

/** Says where each of them begins. */
const severalMaps = (reads: readonly Read[]): FormatError =>
  new FormatError({
    ...{ code: "several-maps", params: { count: reads.length }, count: 1 },
    places: reads.slice(0, PLACES).flatMap(({ where }) => where ?? []),
  });

/**
 * The headings of a table, or the names under which a file of another format tells of people and ties, as the option
 * `columns` names them; none of one of our own, or a zip.
 * @throws {FormatError} for what is no text, or not whole.
 */
export const headingsIn = (file: FileInput): readonly string[] =>
  namedIn(file).flatMap(({ data }) => (isZip(data) ? [] : headingsOfText(textIn(data, newReport()))));

/**
 * All maps in files and zips, each as {@link readNetwork} reads it: one for each session of Network Canvas, also where
 * sessions were merged; other tables together are one map; every other file is one. What was not read is told by the first.
 * @throws {FormatError} as {@link readNetwork}, and for a zip that is damaged, locked, too large or leads out of itself.
 */
export function readNetworks(files: FileInput | readonly FileInput[], options: ReadOptions = {}): readonly Read[] {
  refuseReadOptions(options);
  return readUnpacked(
    namedIn(files).flatMap(({ name = "", data }): readonly (Unpacked | { name: string; data: string })[] =>
      isZip(data) ? unzipped(data) : [{ name, data }],
    ),
    options,
  );
}

function namedIn(files: FileInput | readonly FileInput[]) {
  const inputs: readonly FileInput[] = isList(files) ? files : [files];
  return inputs.map((input): { readonly name?: string | undefined; readonly data: string | Uint8Array } =>
    typeof input === "string" || input instanceof Uint8Array ? { data: input } : input,
  );
}

const isList = (files: FileInput | readonly FileInput[]): files is readonly FileInput[] => Array.isArray(files);
