import type { EcomapDocument } from "../../document/types.ts";
import type { NetworkIndex } from "../../network/network-index.ts";
import type { ViewOptions } from "../../view/options.ts";
import type { View } from "../../view/view.ts";
import type { MapWords } from "../../words/member-words.ts";
import type { Ref } from "./answers.ts";
import type { Drafts } from "./drafts.ts";
import type { PanelVoice } from "./voice.ts";

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
  /** Does what is asked, or keeps beside it why it was refused; and draws again. */
  readonly attempt: (key: string, act: () => void, then?: () => void) => void;
  /** Shows the panel of a record that cannot be selected on the map. */
  readonly open: (ref: Ref) => void;
  /** Gives a page to print, as a file of that name. */
  readonly give: (name: string, text: string) => void;
  /** Goes into another mode of the element, about a record by its id. */
  readonly enter: (mode: "sides" | "takeover", id: string) => void;
}
