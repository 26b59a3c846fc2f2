import { describe, textOf } from "../describe/index.ts";
import { datesOf } from "./dates-of.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import type { Sentence } from "./fault.ts";
import { audienceOptions } from "./for-whom.ts";
import { readDocument } from "./read-document.ts";
import { tellWhyEmpty } from "./why-empty.ts";
import type { DescribeCall } from "./words-call.ts";

/** `ecomap describe`: each file in plain sentences, to standard output. Answers the exit code. */
export async function describeFiles(call: DescribeCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  const options = { ...(await audienceOptions(call.forWhom)), language: words.language };
  const jobs = call.files.map((file) => ({ file }));
  let isFirst = true;
  return eachFile(jobs, setting, words.described, async ({ file }) => {
    const doc = await readDocument(file);
    const tell = (sentence: Sentence) => terminal.complain(`${fileName(file, words)}: ${sentence(words)}`);
    const { length } = call;
    // A date before the map began is none to tell from, as it is none to draw.
    const since = call.since === undefined ? undefined : datesOf(doc, options, tell).within(call.since);
    const text = textOf(
      describe(doc, { ...options, ...(length && { length }), ...(since !== undefined && { since }) }),
    );
    tellWhyEmpty(doc, options, tell);
    terminal.write(isFirst ? text : `\n${text}`);
    isFirst = false;
  });
}
