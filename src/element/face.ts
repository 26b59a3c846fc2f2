import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { ViewOptions } from "../view/options.ts";
import type { View } from "../view/view.ts";
import type { Language } from "../words/language.ts";
import type { EcoMapEventMap } from "./events.ts";
import type { GuideQuestion } from "./guide/questions.ts";
import type { Mode } from "./mode.ts";
import type { Shown } from "./model.ts";
import type { ElementOptions } from "./options.ts";

/** What can be set on `<eco-map>`, by the name of its property. `undefined` is the default of the view. */
export interface EcoMapProperties extends ElementOptions {
  /** Under which name the document goes with a form. */
  name: string | undefined;
  required: boolean;
  readOnly: boolean;
  disabled: boolean;
  /** The whole document as it is now. */
  doc: EcomapDocument | undefined;
  /** The document's JSON, as it goes with a form. */
  value: string;
  /** A tag (`nl`), or the language itself. */
  language: string | Language | undefined;
  /** All other options of a view; an attribute goes before. */
  options: Partial<ViewOptions> | undefined;
  /** Drawings of the same case by others, beside this one in `present`. */
  beside: EcomapDocument | readonly EcomapDocument[] | undefined;
  toolbar: "full" | "none" | undefined;
  panels: "full" | "none" | undefined;
  shown: Shown | undefined;
  printAudience: Audience | undefined;
  turned: boolean;
  mode: Mode;
  questions: readonly GuideQuestion[] | undefined;
  guideNight: boolean;
  guideMissing: boolean;
  about: string | undefined;
}

/** `<eco-map>`: the map of a person's network, in a page and in a form. */
export interface EcoMapElement extends HTMLElement, EcoMapProperties {
  /** The living map, for commands; `undefined` while none is drawn. */
  readonly view: View | undefined;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  /** Until what was set is drawn. */
  readonly updateComplete: Promise<boolean>;
  addEventListener<K extends keyof EcoMapEventMap>(
    type: K,
    listener: (this: EcoMapElement, event: EcoMapEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export interface EcoMapConstructor {
  new (): EcoMapElement;
  readonly prototype: EcoMapElement;
}
