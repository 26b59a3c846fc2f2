import type { shownText } from "../../document/clean-text.ts";
import type { When } from "../../document/dates.ts";
import type { EcomapDocument } from "../../document/types.ts";

/** The client's yes to a handover that a document holds whole: with its date, and whom it is for. */
export function givenYes(
  { allows }: EcomapDocument,
  shown: typeof shownText,
): { readonly receiver: string; readonly date: When } | undefined {
  const { answer, receiver, date } = allows?.handover ?? {};
  const name = shown(receiver);
  return answer === "yes" && date !== undefined && name !== "" ? { receiver: name, date } : undefined;
}

/** A document in which the client says yes to a handover today, in the words of before where it is for the same. `now`: ISO 8601. */
export function withYes(doc: EcomapDocument, receiver: string, now: string): EcomapDocument {
  const before = doc.allows?.handover;
  const words = before?.receiver === receiver ? before.words : undefined;
  const handover = { answer: "yes", receiver, date: now.slice(0, 10), ...(words !== undefined && { words }) } as const;
  return { ...doc, allows: { ...doc.allows, handover } };
}
