import { EcoMap as Element } from "./eco-map.ts";
import type { EcoMapConstructor, EcoMapElement } from "./face.ts";

export type { EcoMapEventMap, ElementError, ElementExport } from "./events.ts";
export type { EcoMapElement } from "./face.ts";
export type { GuideQuestion } from "./guide/questions.ts";
export { addLanguage } from "./languages.ts";

/** The class of `<eco-map>`, which this module defines in a page once. */
export const EcoMap: EcoMapConstructor = Element;

// Node has no elements: there the module is only read.
if (typeof document !== "undefined" && !customElements.get("eco-map")) customElements.define("eco-map", Element);

declare global {
  interface HTMLElementTagNameMap {
    readonly "eco-map": EcoMapElement;
  }
}
