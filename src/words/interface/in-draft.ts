import { guide } from "./guide-en.ts";
import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";
import { client as panels } from "./panel-en.ts";
import { present } from "./present-en.ts";

/** What drafts leave to English as yet: what asks about people, and what is agreed with them. */
const ENGLISH = { guide, present, panels };

/** The words of an interface that nobody has reviewed, in one voice for all. */
export type DraftInterface = Omit<InterfaceVoice, keyof typeof ENGLISH>;

export function interfaceInDraft(words: DraftInterface): InterfaceWords {
  const voice = { ...words, ...ENGLISH };
  return { client: voice, professional: voice };
}
