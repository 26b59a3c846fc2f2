import type { EcomapDocument } from "../document/types.ts";
import type { EcomapError } from "../errors/ecomap-error.ts";
import type { ViewOptions } from "../view/options.ts";
import type { View } from "../view/view.ts";
import type { FullLanguage, InterfaceVoice } from "../words/interface/interface-words.ts";
import type { Mode } from "./mode.ts";

/** The element that a face is of. */
export interface FaceHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  mode: Mode;
  about: string | undefined;
  readonly updateComplete: Promise<boolean>;
  readonly view: View | undefined;
  readonly beside: unknown;
  requestUpdate(): void;
}

/** What a face is given at every update. */
export interface Shown {
  readonly doc: EcomapDocument;
  readonly options: ViewOptions;
  readonly language: FullLanguage;
  readonly voice: InterfaceVoice;
}

/** Another face of the element: it draws itself into a place of the shadow tree, and takes itself out again. */
export interface Face {
  readonly show: (place: HTMLElement, shown: Shown) => void;
  readonly end: (place: HTMLElement) => void;
}

export type OpenFace = (host: FaceHost, fail: (error: EcomapError) => void) => Face;
