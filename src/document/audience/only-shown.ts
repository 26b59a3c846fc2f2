import type { EcomapDocument } from "../types.ts";

const copies = new WeakSet<EcomapDocument>();

/** Marks a copy that may be shown and no more: nobody said yes to a file of it. */
export function onlyShown(copy: EcomapDocument): EcomapDocument {
  copies.add(copy);
  return copy;
}

/** Whether a document is a copy that may only be shown. */
export const isOnlyShown = (doc: EcomapDocument): boolean => copies.has(doc);
