import type { InterventionKind } from "../document/schema/terms.ts";
import type { PanelWords } from "../words/interface/panel-words.ts";

type Kinds = PanelWords["terms"]["interventionKinds"];

/** What the kinds of intervention are called, by language; each is read when it is spoken. */
const KIND_WORDS: Readonly<Record<string, () => Promise<Kinds>>> = {
  nl: async () => (await import("../words/interface/panel-terms-nl.ts")).terms.interventionKinds,
  en: async () => (await import("../words/interface/panel-terms-en.ts")).terms.interventionKinds,
  ar: async () => (await import("../words/interface/panel-ar.ts")).client.terms.interventionKinds,
  es: async () => (await import("../words/interface/panel-es.ts")).client.terms.interventionKinds,
  ti: async () => (await import("../words/interface/panel-ti.ts")).client.terms.interventionKinds,
  tr: async () => (await import("../words/interface/panel-tr.ts")).client.terms.interventionKinds,
  de: async () => (await import("../words/interface/panel-de.ts")).client.terms.interventionKinds,
  fr: async () => (await import("../words/interface/panel-fr.ts")).client.terms.interventionKinds,
  pl: async () => (await import("../words/interface/panel-pl.ts")).client.terms.interventionKinds,
  uk: async () => (await import("../words/interface/panel-uk.ts")).client.terms.interventionKinds,
};

/** What a kind of intervention is called, to stand on a picture. */
export const kindWord = async (kind: InterventionKind, tag: string): Promise<string | undefined> =>
  (await KIND_WORDS[tag]?.())?.[kind];
