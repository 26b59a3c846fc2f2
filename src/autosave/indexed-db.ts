import { createStore, promisifyRequest } from "idb-keyval";
import type { Shelf } from "./shelf.ts";

/** The name of the database, for who wants to see or delete it in a browser. */
const DATABASE = "ecomap-autosave";

/**
 * A shelf in the browser's own database, on this device: whoever uses it can read what is kept there. So the host says
 * that people were warned, by `warningOf` or in words of its own.
 */
export function indexedDbShelf(_: { readonly warned: true }): Shelf {
  const inStore = createStore(DATABASE, "maps");
  return {
    read: (key) => inStore("readonly", async (store) => textIn(await promisifyRequest<unknown>(store.get(key)))),
    swap: (key, seen, next) =>
      inStore("readwrite", async (store) => {
        const held = textIn(await promisifyRequest<unknown>(store.get(key)));
        if (held !== seen) return held;
        if (next === undefined) await promisifyRequest(store.delete(key));
        else await promisifyRequest(store.put(next, key));
        return next;
      }),
  };
}

const textIn = (held: unknown): string | undefined => (typeof held === "string" ? held : undefined);
