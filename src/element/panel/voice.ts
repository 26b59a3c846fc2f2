import type { InterfaceVoice } from "../../words/interface/interface-words.ts";
import type { PanelWords } from "../../words/interface/panel-words.ts";

/** A voice with words for the panels. */
export type PanelVoice = InterfaceVoice & { readonly panels: PanelWords };
