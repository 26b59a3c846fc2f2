import type { EcomapDocument } from "../document/types.ts";
import { agreedIn } from "../network/agreed.ts";
import type { Sentence } from "./fault.ts";

/** Of a map on which nobody stands, as all wait in the tray, it is said that they do: after an import that is so. */
export function tellOfTray(doc: EcomapDocument, tell: (sentence: Sentence) => void): void {
  const waiting = doc.members.length;
  if (waiting > 0 && agreedIn(doc).members.length === 0) tell((words) => words.allWait(waiting));
}
