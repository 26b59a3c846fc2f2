import type { CommandName } from "./arguments.ts";
import { english } from "./help-en.ts";
import { dutch } from "./help-nl.ts";
import type { LanguageName } from "./languages.ts";

const HELP = { en: english, nl: dutch };

/** How to call the program, or one of its commands; in English where the language is a draft. */
export const helpText = (language: LanguageName, about: CommandName | undefined): string =>
  HELP[language === "nl" ? "nl" : "en"][about ?? "ecomap"];
