import type { CliWords } from "./messages.ts";

/** A sentence that waits for its language. */
export type Sentence = (words: CliWords) => string;

/** What went wrong and whose it is: exit code 1 for an input, 2 for the call; 0 for what was left out and nobody's fault. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly exitCode: 0 | 1 | 2;
  readonly sentence: Sentence;
  /** Whether the sentence names the file that it is about, which is another than the one at work. */
  readonly namesFile: boolean;

  constructor(exitCode: 0 | 1 | 2, sentence: Sentence, namesFile = exitCode === 2) {
    super(["an input is left out", "an input is at fault", "the call is at fault"][exitCode]);
    this.exitCode = exitCode;
    this.sentence = sentence;
    this.namesFile = namesFile;
  }
}

export const leftOut = (sentence: Sentence): Fault => new Fault(0, sentence);
export const inputFault = (sentence: Sentence): Fault => new Fault(1, sentence);
export const callFault = (sentence: Sentence): Fault => new Fault(2, sentence);
