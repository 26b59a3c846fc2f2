import type { EcomapDocument } from "../../document/types.ts";
import type { NetworkIndex } from "../../network/network-index.ts";
import type { ViewOptions } from "../../view/options.ts";
import type { View } from "../../view/view.ts";
import type { GuideWords } from "../../words/interface/guide-words.ts";
import type { InterfaceVoice } from "../../words/interface/interface-words.ts";
import type { MapWords } from "../../words/member-words.ts";
import type { GuideQuestion, Sensitive } from "./questions.ts";

/** A voice with words for the guide. */
type GuideVoice = InterfaceVoice & { readonly guide: GuideWords };

/** What the guide is given at each drawing. */
export interface GuideScene {
  readonly doc: EcomapDocument;
  readonly options: ViewOptions;
  /** The part of the document that is drawn, and the words for it. */
  readonly index: NetworkIndex;
  readonly words: MapWords;
  readonly voice: GuideVoice;
  /** What the host asks in place of the questions of the method; and what of those is switched on. */
  readonly own: readonly GuideQuestion[] | undefined;
  readonly sensitive: Sensitive;
  readonly covered: boolean;
  /** Whether there is room for the guide or for the map, not both: then it is a panel of the tabs. */
  readonly alone: boolean;
  readonly hidden: boolean;
}

/** What the guide may do in its element. */
export interface GuideHost {
  readonly view: () => View | undefined;
  /** Does something; what is refused is said, and nothing changes. */
  readonly attempt: (act: () => void) => void;
  readonly redraw: () => void;
  /** Ends in the ordinary map, with a sentence. */
  readonly finish: (sentence: string) => void;
}
