import type { TemplateResult } from "lit";
import type { LayoutName } from "../document/schema/terms.ts";
import type { FullLanguage, InterfaceVoice } from "../words/interface/interface-words.ts";
import type { Outline } from "../words/outline.ts";
import type { PanelTemplates } from "./panel/panels.ts";
import type { Several } from "./several.ts";
import type { ShareParts } from "./share/door.ts";

/** What stands in front: the picture, or the same people and ties as a list. */
export type Shown = "map" | "list";

/** All that the templates know. They change nothing; what hands want goes through {@link Deeds}. */
export interface Model {
  readonly language: FullLanguage;
  readonly voice: InterfaceVoice;
  readonly theme: string;
  /** What the ids in the picture begin with. */
  readonly idPrefix: string;
  readonly toolbar: boolean;
  readonly layout: LayoutName;
  readonly shown: Shown;
  /** Whether there is so little room that the list comes first. */
  readonly narrow: boolean;
  readonly turned: boolean;
  /** What the way back to the questions is called; `undefined` where there is none. */
  readonly guideTitle: string | undefined;
  /** Whether somebody may be added. */
  readonly mayAdd: boolean;
  /** Whether there are other days that the reader may see. */
  readonly hasPast: boolean;
  readonly covered: boolean;
  /** How fingers choose several people; `undefined` where there are none, or nobody may be moved. */
  readonly several: Several | undefined;
  /** Whether a picture stands, so that the page's own content gives way. */
  readonly living: boolean;
  /** What could be undone and done again, in words; `undefined` where hands may change nothing. */
  readonly history: { readonly undo: string | undefined; readonly redo: string | undefined } | undefined;
  /** The list, where it is shown. */
  readonly outline: Outline | undefined;
  readonly selected: readonly string[];
  /** What went wrong, for people. */
  readonly message: string;
  /** What the area beside the map is called; `undefined` where nothing stands there. */
  readonly beside: string | undefined;
  /** The card with the question that is asked now; `alone` where there is no room for the map beside it. */
  readonly guide: { readonly card: TemplateResult; readonly alone: boolean; readonly title: string } | undefined;
  /** For whom the map is, in words, and the dialog of its ways out. */
  readonly share: ShareParts;
  /** Panels for the record that is selected, and for the map. */
  readonly panels: PanelTemplates | undefined;
}

/** What buttons and keys do. */
export interface Deeds {
  /** Asks for the name of somebody new. */
  readonly add: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly cover: () => void;
  /** To choose several people one by one, or one again. */
  readonly several: () => void;
  /** Takes up who is selected, to be put down by the next tap. */
  readonly takeUp: () => void;
  readonly turn: () => void;
  /** Back to the questions, where they were left. */
  readonly ask: () => void;
  /** To the map on other days. */
  readonly lookBack: () => void;
  readonly layOut: (layout: LayoutName) => void;
  readonly show: (shown: Shown) => void;
  /** Selects someone or a tie; shift adds to the others. */
  readonly select: (id: string, adds: boolean) => void;
  /** To take the map away, or to share it. */
  readonly share: () => void;
  /** Says what the keys do. */
  readonly keys: () => void;
}
