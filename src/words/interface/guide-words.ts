/** The questions of the method in their order: from what is near and light to who is paid to help. */
export const HOOKS = [
  "messages",
  "week",
  "tonight",
  "know-well",
  "news",
  "night",
  "neighbours",
  "work",
  "help",
  "think-of",
  "missing",
  "professionals",
] as const;
export type Hook = (typeof HOOKS)[number];

/** A question that helps to think of people, in words. */
export interface QuestionWords {
  readonly text: string;
  /** Said below the question. */
  readonly hint?: string;
  /** The question for who has no phone. */
  readonly withoutPhone?: string;
}

/** What is said while a map is made by questions. Names come isolated, as in all sentences. */
export interface GuideWords {
  /** Of the place where the questions stand, and on its tab. */
  readonly title: string;
  readonly welcome: { readonly title: string; readonly text: string; readonly begin: string };
  readonly next: string;
  readonly back: string;
  readonly stop: string;
  readonly skip: string;
  /** The answer of who does not know. */
  readonly unknown: string;
  /** The answer of who has nobody to name, and what is said to it. */
  readonly nobody: string;
  readonly fine: string;
  readonly noPhone: string;
  readonly questions: Readonly<Record<Hook, QuestionWords>>;
  readonly field: { readonly name: string; readonly add: string };
  /** Over those who were named at a question. */
  readonly named: string;
  readonly takeAway: (name: string) => string;
  readonly takenAway: (name: string) => string;
  /** Somebody of this name is on the map: who is it now, and how are two of one name told apart? */
  readonly twin: {
    readonly ask: (name: string) => string;
    readonly same: string;
    readonly other: string;
    readonly hint: string;
  };
  /** Of those from last time. */
  readonly check: {
    readonly ask: (name: string) => string;
    readonly yes: string;
    readonly changed: string;
    /** Leaves the others from last time for what they are. */
    readonly others: string;
  };
  readonly pick: { readonly ask: string; readonly hint: string };
  /** How the contact is now, of somebody from last time. */
  readonly now: (name: string) => string;
  readonly close: (name: string) => string;
  readonly quality: (name: string) => string;
  readonly gets: (name: string) => string;
  readonly gives: (name: string) => string;
  readonly call: {
    readonly ask: (name: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly later: string;
    readonly unknown: string;
  };
  /** In the map afterwards; and in one with nobody on it. */
  readonly end: string;
  readonly endEmpty: string;
}
