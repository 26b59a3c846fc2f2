import type { FormatName } from "../formats/formats.ts";
import type { ImportKey } from "../formats/import/known-again.ts";
import { CHOICES, choose } from "./choices.ts";
import { refuseEnding } from "./endings.ts";
import { callFault } from "./fault.ts";
import { type ForWhom, refuseUnfit } from "./for-whom.ts";
import { type ManyFiles, manyFiles } from "./many-files.ts";

export interface ConvertCall extends ManyFiles {
  readonly command: "convert";
  /** Parts of one map, several tables or one file; or each a map of its own. */
  readonly files: readonly string[];
  readonly from: FormatName | undefined;
  readonly to: FormatName;
  /** A file or a directory; `undefined` is standard output. */
  readonly output: string | undefined;
  readonly forWhom: ForWhom;
  readonly client: string | undefined;
  /** What the columns of tables are, as `HEADING=FIELD,…` or a file that says it. */
  readonly columns: string | undefined;
  /** Headings of columns that are ticked. */
  readonly keep: readonly string[];
  /** Whether what comes in was agreed with the client already. */
  readonly agreed: boolean;
  readonly each: boolean;
  /** The map into which it comes, and by what people are known again there. */
  readonly into: string | undefined;
  readonly by: readonly ImportKey[] | undefined;
  readonly force: boolean;
}

/**
 * A call for another format.
 * @throws {Fault} of the call.
 */
export function convertCall(files: readonly string[], given: ReadonlyMap<string, string>): ConvertCall {
  if (files.length === 0) throw callFault((words) => words.fileMissing("convert"));
  const into = given.get("into");
  const by = given
    .get("by")
    ?.split(",")
    .map((key) => choose("--by", CHOICES.by, key.trim()));
  if (by !== undefined && into === undefined) throw callFault((words) => words.onlyWith("--by", "--into"));
  const to = choose("--to", CHOICES.to, given.get("to")) ?? (into === undefined ? undefined : "ecomap");
  if (to === undefined) throw callFault((words) => words.toMissing);
  const audience = choose("--audience", CHOICES.audience, given.get("audience"));
  const forWhom: ForWhom = { audience, reader: given.get("reader"), key: given.get("key") };
  refuseUnfit(forWhom);
  if ([...files, forWhom.key, into].filter((file) => file === "-").length > 1)
    throw callFault((words) => words.inputTwice);
  const from = choose("--from", CHOICES.from, given.get("from"));
  const columns = given.get("columns");
  if (columns !== undefined && from === "ecomap") throw callFault((words) => words.noColumns);
  const output = given.get("output");
  const each = given.has("each");
  if (each && into !== undefined) throw callFault((words) => words.intoOne);
  if (!each) refuseEnding(output, to);
  if (to === "csv" && !each && into === undefined && (output === undefined || output === "-"))
    throw callFault((words) => words.twoTables);
  return {
    ...manyFiles("convert", given),
    ...{ command: "convert", files, each, to, forWhom, client: given.get("client") },
    ...{ columns, from, into },
    by: by?.flatMap((key) => key ?? []),
    output: output === "-" ? undefined : output,
    keep: given.get("keep")?.split(",") ?? [],
    agreed: given.has("agreed"),
    force: given.has("force"),
  };
}
