import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Language, Voice, VoiceName } from "./language.ts";
import type { MapWords } from "./member-words.ts";

const spoken = new WeakMap<Language, Language>();

/**
 * A language that speaks of the client and not as the client: "the client", not "me". The words for professionals do so by themselves.
 * Sentences do too, and so does whatever stands on one page with them.
 */
export function ofTheClient(language: Language): Language {
  const known = spoken.get(language) ?? madeOf(language);
  spoken.set(language, known).set(known, known);
  return known;
}

function madeOf(language: Language): Language {
  const { client, professional, told } = language;
  const { self, title, wanted, domains, much, unknown, hoped } = told;
  const voice: Voice = {
    ...{ ...client, self, title },
    strengths: { ...client.strengths, unknown },
    loads: { ...client.loads, heavy: much, overloaded: much, unknown },
    legend: { ...client.legend, moves: wanted, domains },
  };
  return {
    ...{ ...language, client: voice },
    // A draft has one voice for all.
    professional: professional === client ? voice : professional,
    changes: { ...language.changes, hoped },
  };
}

/** Who never sat at the table with the client. */
const ELSEWHERE: readonly Audience[] = ["handover", "report", "training"];

/**
 * The words for a copy. A picture speaks as the client to those who draw along or sit at the client's own table; to whoever reads it
 * elsewhere it speaks of the client.
 */
export function wordsFor(
  { redactedFor = "client", vocabulary }: EcomapDocument,
  { language: spokenIn, voice }: { readonly language: Language; readonly voice: VoiceName },
): MapWords {
  const language = ELSEWHERE.includes(redactedFor) ? ofTheClient(spokenIn) : spokenIn;
  return { language, voice: language[voice], vocabulary };
}
