import type { DetailedHTMLProps as Detailed, HTMLAttributes as Html } from "react";
import type { EcomapDocument } from "../../document/types.ts";
import type { EcoMapEventMap } from "../events.ts";
import type { EcoMapElement, EcoMapProperties } from "../face.ts";

/** Listeners as React 19 adds them to elements of a page's own: `onecomap-change`. */
type Listeners = { [T in keyof EcoMapEventMap as `on${T}`]?: (event: EcoMapEventMap[T]) => void };

/** Types for TSX: `import type {} from "ecomap/element/react"` once, anywhere. */
export interface EcoMapProps extends Partial<EcoMapProperties>, Listeners {
  doc?: EcomapDocument | undefined;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "eco-map": Omit<Detailed<Html<EcoMapElement>, EcoMapElement>, keyof EcoMapProps> & EcoMapProps;
    }
  }
}
