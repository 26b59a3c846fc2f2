import type { LayoutName } from "../../document/schema/terms.ts";
import type { Language, VoiceName } from "../language.ts";
import type { GuideWords } from "./guide-words.ts";
import type { KeyWords } from "./key-words.ts";
import type { PanelWords } from "./panel-words.ts";
import type { PresentWords } from "./present-words.ts";
import type { ShareWords } from "./share-words.ts";
import type { SidesWords } from "./sides-words.ts";
import type { TakeoverWords } from "./takeover-words.ts";
import type { TimeWords } from "./time-words.ts";

/** What the buttons, lists and messages round a map say, in one voice. */
export interface InterfaceVoice {
  readonly tools: {
    /** Of the toolbar itself. */
    readonly name: string;
    /** Somebody new. */
    readonly add: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly turn: string;
    /** To choose several people, one tap each; and to move who is chosen. */
    readonly several: string;
    readonly move: string;
    /** To the map on other days. */
    readonly time: string;
    /** The ways out of the map. */
    readonly share: string;
    readonly cover: string;
    readonly uncover: string;
    readonly undo: string;
    readonly redo: string;
    /** Of the choice of a layout. */
    readonly layout: string;
    readonly keys: string;
  };
  /** Undo and redo with what they are about, in the words of `commands`. */
  readonly undoing: (what: string) => string;
  readonly redoing: (what: string) => string;
  readonly layouts: Readonly<Record<LayoutName, string>>;
  readonly shown: { readonly name: string; readonly map: string; readonly list: string };
  readonly list: {
    readonly people: string;
    readonly name: string;
    readonly who: string;
    readonly tie: string;
    readonly group: string;
    readonly others: string;
    readonly covered: string;
  };
  /** Of the area beside the map. */
  readonly panel: string;
  readonly form: {
    /** Nobody is on a map that has to have someone. */
    readonly required: string;
    /** The map cannot be read; what is wrong follows. */
    readonly broken: string;
  };
}

/** What the interface says, in both voices. A gap does not compile. */
export type InterfaceWords = Readonly<Record<VoiceName, InterfaceVoice>>;

/**
 * A language with the words of the interface too: what `ecomap/languages/…` export. The words of a part that is fetched
 * when it is first needed are fetched with it.
 */
export interface FullLanguage extends Language {
  readonly interface: InterfaceWords;
  readonly keys: () => Promise<{ readonly keys: KeyWords }>;
  readonly guide: () => Promise<{ readonly guide: GuideWords }>;
  readonly panels: () => Promise<Readonly<Record<VoiceName, PanelWords>>>;
  readonly present: () => Promise<{ readonly present: PresentWords }>;
  readonly time: () => Promise<{ readonly time: TimeWords }>;
  readonly sides: () => Promise<{ readonly sides: SidesWords }>;
  readonly takeover: () => Promise<{ readonly takeover: TakeoverWords }>;
  readonly share: () => Promise<Readonly<Record<VoiceName, ShareWords>>>;
}
