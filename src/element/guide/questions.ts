import type { Role } from "../../document/types.ts";
import { HOOKS, type Hook, type QuestionWords } from "../../words/interface/guide-words.ts";

/** One question that helps to think of people. An organisation may ask others: a list of these is all the guide needs. */
export interface GuideQuestion extends QuestionWords {
  readonly id: string;
  /** What is known of whoever is named here. */
  readonly role?: Pick<Role, "domain" | "sphere">;
}

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
export function questionsOf(
  words: Readonly<Record<Hook, QuestionWords>>,
  { night, missing }: Sensitive,
): readonly GuideQuestion[] {
  const left: readonly Hook[] = [night ? "news" : "night", missing ? "think-of" : "missing"];
  return HOOKS.filter((hook) => !left.includes(hook)).map((hook) => {
    const role = ROLES[hook];
    return { id: hook, ...words[hook], ...(role && { role }) };
  });
}
