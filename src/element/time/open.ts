import type { FullLanguage } from "../../words/interface/interface-words.ts";
import { makeLateWords } from "../late-words.ts";
import type { OpenFace } from "../other-face.ts";
import { TimeFace } from "./time-face.ts";

const wordsOf = async (language: FullLanguage) => {
  const [{ time }, { present }, panels] = await Promise.all([language.time(), language.present(), language.panels()]);
  return { time, present, panels };
};

/** The map through time. */
export const open: OpenFace = (host, fail) => {
  const face = new TimeFace(host);
  const wordsIn = makeLateWords(host, wordsOf, fail);
  return {
    show: (place, { doc, options, language, voice }) => {
      const words = wordsIn(language);
      if (!words) return;
      const { panels, ...rest } = words;
      face.show(place, { doc, options, voice: { ...voice, ...rest, terms: panels[options.voice].terms } });
    },
    end: (place) => face.end(place),
  };
};
