import { retold } from "../history/retold.ts";
import type { EcomapDocument } from "../types.ts";
import type { Eyes } from "./eyes.ts";
import { pastOf } from "./past.ts";
import { seenNow } from "./seen-now.ts";
import { tellingFor } from "./telling.ts";

/** What an audience sees of a document and its history, as {@link seenNow} does of the document alone. */
export function seenCopy(real: EcomapDocument, eyes: Eyes): EcomapDocument {
  const past = pastOf(real, eyes);
  const { doc, steps, since } = past;
  return seenNow(real, eyes, { ...past, history: () => retold(doc, steps, tellingFor(doc, steps, since, eyes)) });
}
