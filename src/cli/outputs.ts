import { type BigIntStats, statSync } from "node:fs";
import { dirname, extname, join, parse, resolve, sep } from "node:path";
import type { DrawCall, MeasureCall } from "./arguments.ts";
import { CHOICES } from "./choices.ts";
import { OTHERS } from "./endings.ts";
import { callFault } from "./fault.ts";
import { systemCode } from "./system-code.ts";
import type { TableName } from "./table.ts";

/** One input and the file its picture goes to; `undefined` is standard output. */
export interface Job {
  readonly file: string;
  readonly output: string | undefined;
}

/**
 * What each picture is written as and where it goes, found before any file is read: as asked for, else as the extension says,
 * else the first of the formats. In a directory that of no file is called `nameless`.
 * @throws {Fault} of the call, where two pictures would go to one file, or one over an input or an existing file.
 */
export function planOutputs<F extends string>(
  call: Pick<DrawCall, "files" | "forWhom" | "output" | "force"> & {
    readonly format: F | undefined;
    readonly resume?: boolean;
  },
  formats: readonly [F, ...F[]],
  nameless = "stdin",
): { readonly jobs: readonly Job[]; readonly format: F } {
  const { files, output } = call;
  const extension = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  const format = call.format ?? formats.find((name) => name === extension) ?? formats[0];
  if (output === undefined) {
    if (files.length > 1) throw callFault((words) => words.outputMissing);
    return { jobs: files.map((file) => ({ file, output })), format };
  }
  if (files.length > 1) refuseFileName(output, formats);
  const isDirectory = files.length > 1 || leadsToDirectory(output);
  // A name that promises something else would not be opened by what it promises.
  if (!isDirectory && call.format === undefined && OTHERS.has(extension)) {
    throw callFault((words) => words.wrongExtension(`.${extension}`, formats.join(", ")));
  }
  const jobs = isDirectory ? inDirectory(files, output, format, nameless) : [{ file: files[0] ?? "-", output }];
  const directory = isDirectory ? output : dirname(output);
  const exists = found(directory);
  if (exists ? !exists.isDirectory() : !isDirectory) throw callFault((words) => words.outputNoDirectory(directory));
  refuseTwice(jobs);
  refuseInputs(jobs, [...files, call.forWhom.key ?? "-"]);
  if (!call.force && !call.resume) refuseExisting(jobs);
  return { jobs, format };
}

/** The form of a table: as asked for, else as the extension of its file says, else CSV. */
export function tableOf({ output, format }: MeasureCall): TableName {
  const extension = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  return format ?? CHOICES.table.now.find((name) => name === extension) ?? "csv";
}

/**
 * The one file that a table of all inputs goes to.
 * @throws {Fault} of the call, where it would go over an input, an existing file or a directory.
 */
export function planTable({ files, output: path, key, force }: MeasureCall): string | undefined {
  if (path === undefined) return undefined;
  const directory = dirname(path);
  if (!found(directory)?.isDirectory()) throw callFault((words) => words.outputNoDirectory(directory));
  if (found(path)?.isDirectory()) throw callFault((words) => words.outputFailed(path, "EISDIR"));
  const jobs = [{ file: "-", output: path }];
  refuseInputs(jobs, [...files, key ?? "-"]);
  if (!force) refuseExisting(jobs);
  return path;
}

/**
 * Where the files of one map go: standard output, the file named, with others beside it (`map.csv`, `map-ties.csv`), or a
 * directory in which each has its own name.
 * @throws {Fault} of the call, as {@link planOutputs}.
 */
export function planFiles(
  {
    files,
    output,
    forWhom,
    force,
    into = "-",
  }: Pick<DrawCall, "files" | "output" | "forWhom" | "force"> & {
    readonly into?: string | undefined;
  },
  names: readonly string[],
): readonly (string | undefined)[] {
  if (output === undefined) return names.map(() => undefined);
  const { dir, name, ext } = parse(output);
  // Several files that are called by no ending would be opened by no program.
  const isDirectory = leadsToDirectory(output) || (names.length > 1 && ext === "");
  const paths = names.map((one, i) => {
    if (isDirectory) return join(output, one);
    return i === 0 ? output : join(dir, `${name}-${parse(one).name}${ext}`);
  });
  const directory = isDirectory ? output : dirname(output);
  if (!isDirectory && !found(directory)?.isDirectory()) throw callFault((words) => words.outputNoDirectory(directory));
  const jobs = paths.map((path) => ({ file: "-", output: path }));
  refuseInputs(jobs, [...files, forWhom.key ?? "-", into]);
  if (!force) refuseExisting(jobs);
  return paths;
}

/**
 * Refuses for several files a directory that is not there and is called as one file would be.
 * @throws {Fault} of the call.
 */
export function refuseFileName(path: string, endings: readonly string[]): void {
  const extension = extname(path).slice(1).toLowerCase();
  const isFileName = OTHERS.has(extension) || endings.some((ending) => ending.split(".").at(-1) === extension);
  if (isFileName && !leadsToDirectory(path)) throw callFault((words) => words.outputOneFile(path, parse(path).name));
}

/**
 * A directory for several files, which is made where it is not there.
 * @throws {Fault} of the call, where it is something else.
 */
export function refuseNoDirectory(directory: string): void {
  const exists = found(directory);
  if (exists && !exists.isDirectory()) throw callFault((words) => words.outputNoDirectory(directory));
}

/** Whether a path names a directory: one that is there, or is to be made. */
export const leadsToDirectory = (path: string): boolean =>
  path.endsWith("/") || path.endsWith(sep) || found(path)?.isDirectory() === true;

type Written = Job & { readonly output: string };

const inDirectory = (files: readonly string[], directory: string, format: string, nameless: string): Written[] =>
  files.map((file) => ({ file, output: join(directory, `${file === "-" ? nameless : parse(file).name}.${format}`) }));

/** Names that differ only in case are one file on many disks. */
export function refuseTwice(jobs: readonly Written[]): void {
  const writers = new Map<string, string>();
  for (const { file, output } of jobs) {
    const key = resolve(output).normalize().toLowerCase();
    const first = writers.get(key);
    if (first !== undefined) throw callFault((words) => words.outputTwice(output, first, file));
    writers.set(key, file);
  }
}

export function refuseInputs(jobs: readonly Written[], files: readonly string[]): void {
  const inputs = new Set(files.flatMap((file) => (file === "-" ? [] : identitiesOf(file))));
  const over = jobs.find(({ output }) => identitiesOf(output).some((identity) => inputs.has(identity)));
  if (over) throw callFault((words) => words.outputIsInput(over.output));
}

/** A file by its path and, where it exists, by its place on the disk: links lead to one file. */
function identitiesOf(path: string): string[] {
  const stats = found(path);
  return [resolve(path), ...(stats && stats.ino > 0n ? [`${stats.dev}:${stats.ino}`] : [])];
}

/** Devices and pipes are written to, not over. */
export function refuseExisting(jobs: readonly Written[]): void {
  const [first, ...more] = jobs.filter(({ output }) => found(output)?.isFile());
  if (first) throw callFault((words) => words.outputExists(first.output, more.length));
}

function found(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    throw callFault((words) => words.outputFailed(path, systemCode(error)));
  }
}
