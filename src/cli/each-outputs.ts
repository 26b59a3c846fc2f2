import { join, parse } from "node:path";
import { FORMAT_FILES, FORMATS, type FormatName } from "../formats/formats.ts";
import type { ConvertCall } from "./convert-call.ts";
import { callFault } from "./fault.ts";
import { type Job, refuseExisting, refuseFileName, refuseInputs, refuseNoDirectory, refuseTwice } from "./outputs.ts";

/** What the files of a map end with, in a format: the first goes by the name of the map, others have their own behind it. */
const endingsOf = (to: FormatName): readonly [string, ...string[]] => {
  const [first, ...others]: readonly [string, ...string[]] = FORMAT_FILES[to];
  return [first.slice(first.indexOf(".")), ...others.map((name) => `-${name}`)];
};

/** The name of a file without its ending, or the whole of an ending of two parts (`a.fhir.json`). */
const bareName = (file: string, to: FormatName): string => {
  const [ending] = endingsOf(to);
  const { base, name } = parse(file);
  return base.endsWith(ending) ? base.slice(0, -ending.length) : name;
};

/** The files of a map of which the first goes here. */
export function outputsBeside(output: string, to: FormatName): readonly string[] {
  const { dir } = parse(output);
  return endingsOf(to).map((ending) => join(dir, `${bareName(output, to)}${ending}`));
}

/**
 * Where each file goes that is a map of its own: into a directory, under its own name.
 * @throws {Fault} of the call, as `planOutputs`.
 */
export function planEach({ files, output, to, forWhom, force, resume }: ConvertCall): readonly Job[] {
  if (output === undefined) throw callFault((words) => words.outputMissing);
  refuseFileName(output, FORMATS.flatMap(endingsOf));
  refuseNoDirectory(output);
  const jobs = files.map((file) => ({
    file,
    output: join(output, `${file === "-" ? "stdin" : bareName(file, to)}${endingsOf(to)[0]}`),
  }));
  const written = jobs.flatMap(({ file, output: first }) =>
    outputsBeside(first, to).map((path) => ({ file, output: path })),
  );
  refuseTwice(written);
  refuseInputs(written, [...files, forWhom.key ?? "-"]);
  if (!force && !resume) refuseExisting(written);
  return jobs;
}
