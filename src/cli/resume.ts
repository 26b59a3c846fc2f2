import { statSync } from "node:fs";
import type { Setting } from "./each-file.ts";
import type { ForWhom } from "./for-whom.ts";
import { askedBy, ledgerReader } from "./ledger.ts";
import { type Job, refuseExisting } from "./outputs.ts";

/**
 * The jobs that are still to be done: where the call goes on with an earlier one that asked the same, not those whose output
 * stands in its ledger and is newer than what it is made from. Says how many were done before.
 * @throws {Fault} of the call, where it would go over a file that no call wrote that asked the same.
 */
export function leftToDo(
  jobs: readonly Job[],
  call: { readonly resume: boolean; readonly force: boolean; readonly forWhom: ForWhom },
  { words, terminal }: Setting,
  outputsOf: (job: Job) => readonly (string | undefined)[] = ({ output }) => [output],
): readonly Job[] {
  if (!call.resume) return jobs;
  const { key } = call.forWhom;
  const isDone = ledgerReader(askedBy(call, words.language.tag));
  const keyTime = key === undefined ? 0n : changedAt(key);
  const left = jobs.filter((job) => {
    const made = outputsOf(job).map((path) => (path && isDone(path) ? changedAt(path) : undefined));
    const [source, ...times] = [changedAt(job.file), ...made];
    // What cannot be looked at is tried again, and then says what is wrong.
    return (
      source === undefined ||
      keyTime === undefined ||
      !times.every((time) => time !== undefined && time > source && time > keyTime)
    );
  });
  if (!call.force) {
    refuseExisting(
      left.flatMap((job) =>
        outputsOf(job).flatMap((output) =>
          output === undefined || isDone(output) ? [] : [{ file: job.file, output }],
        ),
      ),
    );
  }
  if (left.length < jobs.length) terminal.remark(words.doneBefore(jobs.length - left.length));
  return left;
}

/** When a file was last written, in nanoseconds; `undefined` where there is none. */
function changedAt(path: string): bigint | undefined {
  try {
    const found = statSync(path, { bigint: true });
    return found.isFile() ? found.mtimeNs : undefined;
  } catch {
    return undefined;
  }
}
