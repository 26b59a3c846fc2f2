import type { FullLanguage } from "../../words/interface/interface-words.ts";
import type { PanelWords } from "../../words/interface/panel-words.ts";
import type { SidesWords } from "../../words/interface/sides-words.ts";

/** What two sides are asked and told in: the questions are those of the panels. */
export interface SidesVoice {
  readonly sides: SidesWords;
  readonly panels: Awaited<ReturnType<FullLanguage["panels"]>>;
}

/** The same in one voice, and who is meant. */
export interface Speech {
  readonly sides: SidesWords;
  readonly panels: PanelWords;
}

export const sidesWords = async (language: FullLanguage): Promise<SidesVoice> => {
  const [{ sides }, panels] = await Promise.all([language.sides(), language.panels()]);
  return { sides, panels };
};
