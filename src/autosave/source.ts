import type { EcomapDocument } from "../document/types.ts";

/** A living map: what `createEcomap` answers. */
interface LivingMap {
  readonly doc: EcomapDocument;
  readonly on: (type: "change", listener: () => void) => () => void;
  readonly setDoc: (doc: EcomapDocument) => void;
}

/** An `<eco-map>`, whose value is empty where it shows a map for others than client and team. */
interface MapElement {
  doc: EcomapDocument | undefined;
  readonly value: string;
  readonly addEventListener: (type: "ecomap-change", listener: () => void) => void;
  readonly removeEventListener: (type: "ecomap-change", listener: () => void) => void;
}

/** What can be kept: a living map or an `<eco-map>`. */
export type Keepable = LivingMap | MapElement;

/** What is kept, and how to hear of changes. */
export interface Source {
  /** The whole document as it is now; `undefined` where there is none, or none that may be stored. */
  readonly doc: () => EcomapDocument | undefined;
  /** Whether there is no document at all yet. */
  readonly isEmpty: () => boolean;
  /** Takes the document out again, where there was none. */
  readonly clear: () => void;
  readonly show: (doc: EcomapDocument) => void;
  /** Answers how to stop. */
  readonly onChange: (listener: () => void) => () => void;
}

export function sourceOf(map: Keepable): Source {
  if ("setDoc" in map) {
    return {
      ...{ doc: () => map.doc, isEmpty: () => false, clear: () => {}, show: map.setDoc },
      onChange: (listener) => map.on("change", listener),
    };
  }
  return {
    doc: () => (map.value === "" ? undefined : map.doc),
    isEmpty: () => map.doc === undefined,
    clear: () => {
      map.doc = undefined;
    },
    show: (doc) => {
      map.doc = doc;
    },
    onChange: (listener) => {
      map.addEventListener("ecomap-change", listener);
      return () => map.removeEventListener("ecomap-change", listener);
    },
  };
}
