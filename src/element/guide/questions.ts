import type { Role } from "../../document/types.ts";

/** One question that helps to think of people. An organisation may ask others: a list of these is all the guide needs. */
export interface GuideQuestion {
  readonly id: string;
  readonly text: string;
  /** Said below the question. */
  readonly hint?: string;
  /** The question for who has no phone. */
  readonly withoutPhone?: string;
  /** What is known of whoever is named here. */
  readonly role?: Pick<Role, "domain" | "sphere">;
}

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

/** The words of a question; the hint is there where it helps. */
export type HookWords = Readonly<Record<Hook, Pick<GuideQuestion, "text" | "hint" | "withoutPhone">>>;

/** What may be asked besides: it can weigh on people, so it is off unless switched on. */
export interface Sensitive {
  /** "Whom could you call at night?" in place of the question after news. */
  readonly night: boolean;
  /** "Who is missing?" in place of the question whom one thinks of. */
  readonly missing: boolean;
}

const ROLES: { readonly [H in Hook]?: NonNullable<GuideQuestion["role"]> } = {
  neighbours: { domain: "neighbours" },
  work: { domain: "work" },
  professionals: { sphere: "formal" },
};

/** The questions that are asked, in the words of a language. */
export function questionsOf(words: HookWords, { night, missing }: Sensitive): readonly GuideQuestion[] {
  const left: readonly Hook[] = [night ? "news" : "night", missing ? "think-of" : "missing"];
  return HOOKS.filter((hook) => !left.includes(hook)).map((hook) => {
    const role = ROLES[hook];
    return { id: hook, ...words[hook], ...(role && { role }) };
  });
}
