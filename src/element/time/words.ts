import type { InterfaceVoice } from "../../words/interface/interface-words.ts";
import type { PanelWords } from "../../words/interface/panel-words.ts";
import type { PresentWords } from "../../words/interface/present-words.ts";
import type { TimeWords } from "../../words/interface/time-words.ts";

/** A voice with words for a map through time: those of records are the panels', those of what was done the wall's. */
export type TimeVoice = InterfaceVoice & {
  readonly time: TimeWords;
  readonly present: PresentWords;
  readonly terms: PanelWords["terms"];
};
