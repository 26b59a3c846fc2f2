import type { InterfaceVoice } from "../../words/interface/interface-words.ts";
import type { PresentWords } from "../../words/interface/present-words.ts";

/** A voice with words for the wall. */
export type WallVoice = InterfaceVoice & { readonly present: PresentWords };
