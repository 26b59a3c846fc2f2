import { join, parse } from "node:path";
import type { FormatName } from "../formats/formats.ts";
import type { ConvertCall } from "./convert-call.ts";
import { callFault } from "./fault.ts";
import { type Job, refuseExisting, refuseInputs, refuseNoDirectory, refuseTwice } from "./outputs.ts";

/** What the files of a map end with, in each format. */
const ENDINGS: Readonly<Record<FormatName, readonly [string, ...string[]]>> = {
  "ecomap": [".json"],
  "csv": [".csv", "-ties.csv"],
  "node-link": [".json"],
  "graphology": [".json"],
  "cytoscape": [".cyjs"],
  "jgf": [".json"],
  "pajek": [".net"],
  "graphml": [".graphml"],
  "gexf": [".gexf"],
  "fhir": [".json"],
};

/** The files of a map of which the first goes here. */
export function outputsBeside(output: string, to: FormatName): readonly string[] {
  const { dir, name } = parse(output);
  return ENDINGS[to].map((ending) => join(dir, `${name}${ending}`));
}

/**
 * Where each file goes that is a map of its own: into a directory, under its own name.
 * @throws {Fault} of the call, as `planOutputs`.
 */
export function planEach({ files, output, to, forWhom, force, resume }: ConvertCall): readonly Job[] {
  if (output === undefined) throw callFault((words) => words.outputMissing);
  refuseNoDirectory(output);
  const jobs = files.map((file) => ({
    file,
    output: join(output, `${file === "-" ? "stdin" : parse(file).name}${ENDINGS[to][0]}`),
  }));
  const written = jobs.flatMap(({ file, output: first }) =>
    outputsBeside(first, to).map((path) => ({ file, output: path })),
  );
  refuseTwice(written);
  refuseInputs(written, [...files, forWhom.key ?? "-"]);
  if (!force && !resume) refuseExisting(written);
  return jobs;
}
