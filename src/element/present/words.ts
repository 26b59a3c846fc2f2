import type { InterfaceVoice } from "../../words/interface/interface-words.ts";
import { present as english } from "../../words/interface/present-en.ts";
import type { PresentWords } from "../../words/interface/present-words.ts";

/** A voice with words for the wall. */
export type WallVoice = InterfaceVoice & { readonly present: PresentWords };

/** A voice with its own words for the wall, or English ones where nobody has reviewed any. */
export const spokenIn = (voice: InterfaceVoice): WallVoice => ({ ...voice, present: voice.present ?? english });
