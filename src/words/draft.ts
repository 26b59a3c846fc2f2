import { AGREEMENT_WORDS } from "./agreement-words.ts";
import type { Language, Voice } from "./language.ts";

/** The words of one voice but those on contact answers and bounds, which a draft leaves to a language that was reviewed. */
export type DraftVoice = Omit<Voice, "unburden" | "ban" | "notNow" | "moves"> & {
  readonly moves: Omit<Voice["moves"], "bound">;
};

/** A translation that no native speaker has reviewed, in one voice for all. */
export interface DraftTable extends Omit<Language, "client" | "professional" | "draft" | "commands" | "changes"> {
  /** How the language says of itself that it is a draft. */
  readonly draft: string;
  readonly voice: DraftVoice;
  readonly commands: Omit<Language["commands"], "bound">;
  readonly changes: Omit<Language["changes"], "bounded">;
}

/** A language from a draft. What is agreed on contact is never said in it: those words stay English. */
export function draftLanguage({ voice, ...table }: DraftTable): Language {
  const { bound, bounded, ...agreed } = AGREEMENT_WORDS;
  const whole: Voice = { ...voice, ...agreed, moves: { ...voice.moves, bound } };
  return {
    ...table,
    client: whole,
    professional: whole,
    commands: { ...table.commands, bound },
    changes: { ...table.changes, bounded },
  };
}
