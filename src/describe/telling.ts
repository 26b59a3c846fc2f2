import { shownText } from "../document/clean-text.ts";
import type { EcomapDocument, Member } from "../document/types.ts";
import { indexNetwork, type NetworkIndex } from "../network/network-index.ts";
import { isolate } from "../words/isolate.ts";
import type { Language, Voice } from "../words/language.ts";
import { type MapWords, memberName } from "../words/member-words.ts";
import { asEnglish } from "./english.ts";
import { AGREED, fill, type Prose } from "./prose.ts";
import { proseIn } from "./prose-in.ts";

/** A copy for an audience on its way to words: all that is told is asked of this. */
export interface Telling {
  readonly doc: EcomapDocument;
  readonly index: NetworkIndex;
  readonly words: MapWords;
  /** The name of the client, in a sentence. */
  readonly client: string;
  /** A member or the client as they are called in a sentence; nothing where nobody here has the id. */
  readonly called: (id: string) => string;
  readonly memberCalled: (member: Member) => string;
  /** A sentence by its template; and words within one. */
  readonly say: (key: keyof Prose, values?: Readonly<Record<string, string>>) => string;
  readonly word: (key: keyof Prose, values?: Readonly<Record<string, string>>) => string;
  /** Words of a language as they begin a line. */
  readonly begun: (text: string) => string;
  /** A name that people wrote; and what they wrote, with a stop at its end. */
  readonly named: (text: string | undefined) => string;
  readonly quote: (text: string | undefined) => string;
}

/** A copy that was made for its audience, in words. */
export function tellingOf(doc: EcomapDocument, language: Language, voice: Voice): Telling {
  const index = indexNetwork(doc);
  const words: MapWords = { language, voice, vocabulary: doc.vocabulary };
  const prose = proseIn(language);
  const own = (text: string) => (text !== "" && isTurned(text, language) ? isolate(text) : text);
  // A draft leaves some sentences in English.
  const isEnglish = (key: string) => language.draft !== undefined && AGREED.some((one) => one === key);
  const client = own(shownText(doc.client.name)) || voice.self.within;
  const memberCalled = (member: Member) => own(memberName(words, member));
  const word: Telling["word"] = (key, values = {}) => {
    const text = fill(prose[key], values);
    return isEnglish(key) ? asEnglish(text) : text;
  };
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  // "The client" and a role that stands for a name begin small; Turkish has its own capitals.
  const begun = (text: string) => (language.tag === "tr" ? text : capital(text));
  const say: Telling["say"] = (key, values = {}) => {
    const text = fill(prose[key], values);
    return isEnglish(key) ? asEnglish(capital(text)) : begun(text);
  };
  return {
    ...{ doc, index, words, client, memberCalled },
    called: (id) => {
      const member = index.memberById.get(id);
      if (member) return memberCalled(member);
      return id === doc.client.id ? client : "";
    },
    say,
    word,
    begun,
    named: (text) => own(shownText(text)),
    quote: (text) => {
      const shown = shownText(text);
      return shown === "" ? "" : own(/[.!?…؟።][”’»"')]*$/u.test(shown) ? shown : `${shown}.`);
    },
  };
}

/** Whether a text has letters of the other direction than its sentence. */
const isTurned = (text: string, { direction }: Language): boolean =>
  direction === "rtl"
    ? /[A-Za-z\u00c0-\u024f\u0370-\u052f\u1200-\u137f]/.test(text)
    : /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text);

/** Sentences as one text, without those that say nothing. */
export const joined = (...sentences: readonly (string | false | undefined)[]): string =>
  sentences.filter((one) => one !== undefined && one !== false && one !== "").join(" ");
