import type { EcomapDocument } from "../types.ts";
import type { Eyes } from "./eyes.ts";
import { pastOf } from "./past.ts";
import { seenNow } from "./seen-now.ts";

/** What an audience sees of a document and its history, as {@link seenNow} does of the document alone. */
export const seenCopy = (doc: EcomapDocument, eyes: Eyes): EcomapDocument => seenNow(doc, eyes, pastOf(doc, eyes));
