import type { Language } from "../words/language.ts";
import type { CliWords } from "./messages.ts";
import { english } from "./messages-en.ts";

/** A draft speaks of maps and documents; of the call and of files the command line then speaks English. */
const inDraft = (language: Language): CliWords => ({
  ...english,
  language,
  draft: `The words in "${language.tag}" are a draft (${language.draft}). Have a native speaker look before you use them.`,
});

/** What is said, by the name that `--language` takes. A language is read when it is spoken: ten of them take a while. */
const WORDS = {
  en: async () => english,
  nl: async () => (await import("./messages-nl.ts")).dutch,
  ar: async () => inDraft((await import("../words/languages/ar.ts")).ar),
  es: async () => inDraft((await import("../words/languages/es.ts")).es),
  ti: async () => inDraft((await import("../words/languages/ti.ts")).ti),
  tr: async () => inDraft((await import("../words/languages/tr.ts")).tr),
  de: async () => inDraft((await import("../words/languages/de.ts")).de),
  fr: async () => inDraft((await import("../words/languages/fr.ts")).fr),
  pl: async () => inDraft((await import("../words/languages/pl.ts")).pl),
  uk: async () => inDraft((await import("../words/languages/uk.ts")).uk),
} as const satisfies Readonly<Record<string, () => Promise<CliWords>>>;
export type LanguageName = keyof typeof WORDS;

const isLanguageName = (name: string): name is LanguageName => Object.hasOwn(WORDS, name);
export const LANGUAGE_NAMES: readonly LanguageName[] = Object.keys(WORDS).filter(isLanguageName);

/** What the command line says in a language. */
export const wordsIn = (name: LanguageName): Promise<CliWords> => WORDS[name]();
