import type { en } from "./words/en.ts";

/** What a description and the pages say, in one language: templates with names between braces. A gap does not compile. */
export type Prose = { readonly [K in keyof typeof en]: string };

/** With what a draft says of the words that it leaves to another language. */
export type SpokenProse = Prose & Partial<Pick<DraftProse, "inEnglish">>;

/** What is agreed on contact: a draft leaves it to a language that was reviewed. */
export const AGREED = [
  ...(["bound", "workerBound", "unburden", "agreement", "review", "bounded"] as const),
  ...(["guardedBy", "agreedBy", "guardsIt"] as const),
  ...(["boundBetween", "workerBoundBetween", "unburdenBetween"] as const),
  ...([
    "calling",
    "mayCall",
    "callers",
    "ownSays",
    "yes",
    "no",
    "answerLater",
    "conditions",
    "unknown",
    "ban",
    "banBetween",
  ] as const),
] as const satisfies readonly (keyof Prose)[];

/** A translation that no native speaker has reviewed. */
export interface DraftProse extends Omit<Prose, (typeof AGREED)[number]> {
  /** That what is agreed on contact is in English, as nobody has checked the translation. */
  readonly inEnglish: string;
}

/** A template with its values. Values are put in once: what stands between braces in them stays. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
