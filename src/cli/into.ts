import { applyCommand } from "../command/apply.ts";
import type { EcomapDocument } from "../document/types.ts";
import { type Import, type ImportKey, importInto, type Read } from "../formats/index.ts";
import type { ConvertCall } from "./convert-call.ts";
import { fileName } from "./each-file.ts";
import { callFault, inputFault } from "./fault.ts";
import { faultLines } from "./fault-lines.ts";
import type { CliWords } from "./messages.ts";
import { readDocument } from "./read-document.ts";

/** By what people are known again, where the call does not say. */
const USUAL: readonly ImportKey[] = ["id", "name"];

/** So many records that are otherwise in a file are told at most. */
const MOST_TOLD = 20;

/** What comes of a map into which what was read is brought, and what that changes. */
export interface Brought {
  readonly doc: EcomapDocument;
  readonly brings: Import;
}

/**
 * What was read, brought into the map of `--into` as one step of its history. That file stays as it is.
 * @throws {Fault} of the call for several maps; of the input, which names the map.
 */
export async function broughtInto(
  file: string,
  { by = USUAL }: Pick<ConvertCall, "by">,
  [read, ...others]: readonly Read[],
  words: CliWords,
): Promise<Brought> {
  if (!read || others.length > 0) throw callFault((said) => said.intoOne);
  try {
    const doc = await readDocument(file);
    const brings = importInto(doc, read, by);
    const recorded = `${new Date().toISOString().slice(0, 19)}Z`;
    return { doc: brings.commands.length > 0 ? applyCommand(doc, brings.commands, { recorded }) : doc, brings };
  } catch (error) {
    const { lines } = faultLines(error, fileName(file, words), words);
    throw inputFault(() => lines.join("\n"));
  }
}

/** What an import changes, and what it leaves as it is, in lines. */
export function toldOfImport({ added, updated, same, differing }: Import, words: CliWords): readonly string[] {
  const otherwise = differing.slice(0, MOST_TOLD).map(({ id, field }) => `${id} (${field})`);
  const more = differing.length > MOST_TOLD ? ["…"] : [];
  return [
    words.comesIn(added.length, updated.length, same.length),
    ...(otherwise.length > 0 ? [words.staysAsItIs([...otherwise, ...more].join(", "))] : []),
  ];
}
