import type {} from "vue";
import type { EcoMapEventMap } from "../events.ts";
import type { EcoMapElement, EcoMapProperties } from "../face.ts";

/** Listeners as Vue's compiler names them: `@ecomap-change` is `onEcomapChange`. */
type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type Listeners = {
  [T in keyof EcoMapEventMap as `on${Capitalize<Camel<T>>}`]?: (event: EcoMapEventMap[T]) => void;
};

/** Types for templates: `import type {} from "ecomap/element/vue"` once, anywhere. */
export interface EcoMapProps extends Partial<EcoMapProperties>, Listeners {}

declare module "vue" {
  interface GlobalComponents {
    "eco-map": new () => EcoMapElement & { readonly $props: EcoMapProps };
  }
}
