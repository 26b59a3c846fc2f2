import type { EcomapDocument } from "../../document/types.ts";
import type { NetworkIndex } from "../../network/network-index.ts";
import type { ViewOptions } from "../../view/options.ts";
import type { View } from "../../view/view.ts";
import type { InterfaceVoice } from "../../words/interface/interface-words.ts";
import type { PanelWords } from "../../words/interface/panel-words.ts";
import type { MapWords } from "../../words/member-words.ts";
import type { Drafts } from "./drafts.ts";

/** A voice with words for the panels. */
export type PanelVoice = InterfaceVoice & { readonly panels: PanelWords };

/** What an element gives its panels at each drawing. */
export interface Given {
  readonly view: View;
  /** The whole document, and how it is shown. */
  readonly doc: EcomapDocument;
  readonly options: ViewOptions;
  readonly voice: PanelVoice;
  readonly selected: readonly string[];
  /** Whether the panel stands below the map. */
  readonly below: boolean;
}

/** What all templates of the panels know. */
export interface Context extends Given {
  /** What the audience may see, with what this user noted and is not agreed yet. */
  readonly seen: NetworkIndex;
  readonly words: MapWords;
  readonly drafts: Drafts;
  /** Whose notes wait in the tray. */
  readonly me: string | undefined;
  readonly redraw: () => void;
}
