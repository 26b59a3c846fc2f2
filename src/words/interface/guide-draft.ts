import type { GuideWords } from "./guide-words.ts";

/** What is asked on calling, in English: said in these words wherever a language is not reviewed. */
export const CALL: GuideWords["call"] = {
  ask: (name) => `May we call ${name}?`,
  yes: "Yes",
  no: "No",
  later: "Not yet",
  unknown: "I don't know",
};

/** The words of the guide from a draft, which leaves those on calling to a language that was reviewed. */
export const draftGuide = (words: Omit<GuideWords, "call">): GuideWords => ({ ...words, call: CALL });
