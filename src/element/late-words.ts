import { EcomapError } from "../errors/ecomap-error.ts";
import type { FullLanguage } from "../words/interface/interface-words.ts";

/**
 * The words of a part that is fetched on demand: those of the language as it is now, and those from before until they are
 * there. Each language is asked for once.
 */
export function makeLateWords<W>(
  element: { readonly isConnected: boolean; requestUpdate(): void },
  of: (language: FullLanguage) => Promise<W>,
  failed: (error: EcomapError) => void,
): (language: FullLanguage) => W | undefined {
  let asked: FullLanguage | undefined;
  let words: W | undefined;
  return (language) => {
    if (language === asked) return words;
    asked = language;
    of(language).then(
      (these) => {
        if (asked !== language) return;
        words = these;
        // Who was taken out of the page meanwhile draws nothing.
        if (element.isConnected) element.requestUpdate();
      },
      () => failed(new EcomapError({ code: "not-loaded", path: ["language"], params: { language: language.tag } })),
    );
    return words;
  };
}
