import { EcomapError } from "../errors/ecomap-error.ts";
import { en as english } from "../words/full/en.ts";
import type { FullLanguage } from "../words/interface/interface-words.ts";
import type { Language } from "../words/language.ts";

/** English is there from the start; it stands in where another language has no words for the interface. */
export { english };

type Load = () => Promise<Language>;

const loads = new Map<string, Load>([
  ["ar", async () => (await import("../words/full/ar.ts")).ar],
  ["de", async () => (await import("../words/full/de.ts")).de],
  ["es", async () => (await import("../words/full/es.ts")).es],
  ["fr", async () => (await import("../words/full/fr.ts")).fr],
  ["nl", async () => (await import("../words/full/nl.ts")).nl],
  ["pl", async () => (await import("../words/full/pl.ts")).pl],
  ["ti", async () => (await import("../words/full/ti.ts")).ti],
  ["tr", async () => (await import("../words/full/tr.ts")).tr],
  ["uk", async () => (await import("../words/full/uk.ts")).uk],
]);
const loaded = new Map<string, FullLanguage>([["en", english]]);

/** Makes a language known to all elements by its tag; it is fetched when the first of them asks for it. */
export function addLanguage(tag: string, load: Load): void {
  loads.set(tag.toLowerCase(), load);
  loaded.delete(tag.toLowerCase());
}

/** A language with words for the interface: its own, else the English ones. */
export const full = (language: Language): FullLanguage => (isFull(language) ? language : { ...english, ...language });

const isFull = (language: Language): language is FullLanguage => "interface" in language;

/** The language of a tag where it is at hand (`nl-BE` finds `nl`), else the promise of it. */
export function languageOf(tag: string): FullLanguage | Promise<FullLanguage> {
  const wanted = tag.toLowerCase();
  const known = [wanted, wanted.split("-")[0] ?? ""].find((one) => loads.has(one) || loaded.has(one));
  const load = known === undefined ? undefined : loads.get(known);
  const ready = known === undefined ? undefined : loaded.get(known);
  if (ready) return ready;
  if (known === undefined || !load) {
    const terms = [...new Set([...loaded.keys(), ...loads.keys()])];
    const params = { option: "language", terms };
    return Promise.reject(new EcomapError({ code: "wrong-option", path: ["language"], params }));
  }
  return load().then(
    (language) => {
      loaded.set(known, full(language));
      return full(language);
    },
    () => {
      throw new EcomapError({ code: "not-loaded", path: ["language"], params: { language: known } });
    },
  );
}
