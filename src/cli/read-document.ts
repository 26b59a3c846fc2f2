import { parseEcomap } from "../document/parse.ts";
import type { EcomapDocument } from "../document/types.ts";
import { type Fault, inputFault } from "./fault.ts";
import { readData, textIn } from "./read-input.ts";

/**
 * The map in a file, or in standard input for `-`. Of a file of another format it says which, and how a map is made of it.
 * @throws {Fault} of the input; {EcomapError} for a map that is not in order.
 */
export async function readDocument(file: string): Promise<EcomapDocument> {
  const bytes = await readData(file);
  try {
    return parseEcomap(textIn(bytes));
  } catch (error) {
    throw (await otherFault(bytes)) ?? error;
  }
}

/** What a file is that is no map of ours; asked only of one that cannot be read as that. */
async function otherFault(bytes: Buffer): Promise<Fault | undefined> {
  const [{ formatOf }, { isZip }] = await Promise.all([
    import("../formats/detect.ts"),
    import("../formats/zip/directory.ts"),
  ]);
  const text = bytes.toString("utf8");
  if (text.trim() === "") return inputFault((words) => words.emptyFile);
  const format = isZip(bytes) ? "zip" : formatOf(text);
  return format === undefined || format === "ecomap" ? undefined : inputFault((words) => words.otherFormat(format));
}
