import type { EcomapDocument } from "../../document/types.ts";
import { readContent } from "../content.ts";
import { makeLateWords } from "../late-words.ts";
import type { OpenFace } from "../other-face.ts";
import { Presenter } from "./presenter.ts";

/** The face for a group. */
export const open: OpenFace = (host, fail) => {
  const presenter = new Presenter(host);
  const wordsIn = makeLateWords(host, (language) => language.present(), fail);
  return {
    show: (place, { doc, options, language, voice }) => {
      const words = wordsIn(language);
      if (words) presenter.show(place, { options, voice: { ...voice, ...words }, docs: docsOf(doc, host.beside) });
    },
    end: (place) => presenter.end(place),
  };
};

/** A document and those that are to stand beside it; what is none is left out. */
function docsOf(doc: EcomapDocument, beside: unknown): readonly EcomapDocument[] {
  const others: readonly unknown[] = Array.isArray(beside) ? beside : [beside];
  const contents = others.map(readContent);
  return [doc, ...contents.flatMap((content) => (content.is === "map" ? [content.doc] : []))];
}
