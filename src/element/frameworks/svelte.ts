import type { HTMLAttributes as Attributes } from "svelte/elements";
import type { EcoMapEventMap } from "../events.ts";
import type { EcoMapElement, EcoMapProperties } from "../face.ts";

/** Listeners as Svelte 5 adds them: `onecomap-change`. */
type Listeners = { [T in keyof EcoMapEventMap as `on${T}`]?: (event: EcoMapEventMap[T]) => void };

/** Types for templates: `import type {} from "ecomap/element/svelte"` once, anywhere. */
export interface EcoMapProps extends Partial<EcoMapProperties>, Listeners {}

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "eco-map": Omit<Attributes<EcoMapElement>, keyof EcoMapProps> & EcoMapProps;
  }
}
