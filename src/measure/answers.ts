import type { Reason } from "./reasons.ts";

/** What was asked of each member, and what was answered: `undefined` was not asked, `"unknown"` has no answer. */
export type Answers<T extends string> = readonly (T | "unknown" | undefined)[];

/** How many gave an answer that is known. */
export const knownIn = <T extends string>(answers: Answers<T>): number =>
  answers.filter((answer) => answer !== undefined && answer !== "unknown").length;

/** Why nothing can be said where no answer is known. */
export function silence(answers: Answers<string>): Reason {
  if (answers.length === 0) return "nobody";
  return answers.includes("unknown") ? "not-known" : "not-asked";
}

/** How many gave this answer; where there are members but no answer is known: why. */
export function count<T extends string>(answers: Answers<T>, answer: T): number | Reason {
  if (answers.length > 0 && knownIn(answers) === 0) return silence(answers);
  return answers.filter((one) => one === answer).length;
}

/** The share of this answer among those that are known. */
export function share<T extends string>(answers: Answers<T>, answer: T): number | Reason {
  const known = knownIn(answers);
  return known === 0 ? silence(answers) : answers.filter((one) => one === answer).length / known;
}

/** How many gave no answer that is known. */
export const missing = (answers: Answers<string>): number => answers.length - knownIn(answers);
