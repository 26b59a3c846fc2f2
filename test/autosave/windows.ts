import { type Autosave, type AutosaveOptions, autosave } from "../../src/autosave/autosave.ts";
import type { Shelf } from "../../src/autosave/shelf.ts";
import type { Command } from "../../src/command/types.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { apply } from "../command/sample.ts";

/** A shelf in memory, and what stands on it. */
export function memoryShelf(): Shelf & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (key) => Promise.resolve(texts.get(key)),
    swap: (key, seen, next) => {
      if (texts.get(key) !== seen) return Promise.resolve(texts.get(key));
      if (next === undefined) texts.delete(key);
      else texts.set(key, next);
      return Promise.resolve(next);
    },
  };
}

/** A window with a map in it, that keeps what is drawn. */
export interface Window {
  readonly kept: Autosave;
  readonly doc: () => EcomapDocument;
  readonly draw: (command: Command) => void;
}

/** A living map without a page. */
export function livingMap(given: EcomapDocument) {
  let doc = given;
  const listeners = new Set<() => void>();
  return {
    get doc() {
      return doc;
    },
    setDoc: (next: EcomapDocument) => {
      doc = next;
    },
    on: (_: "change", listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    draw: (command: Command) => {
      doc = apply(doc, command);
      for (const listener of listeners) listener();
    },
  };
}

export async function open(given: EcomapDocument, options: Omit<AutosaveOptions, "key">): Promise<Window> {
  const map = livingMap(given);
  const kept = await autosave(map, { key: "map", ...options });
  return { kept, doc: () => map.doc, draw: map.draw };
}
