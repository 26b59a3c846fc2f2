import type { EcomapDocument } from "../document/types.ts";
import type { Language } from "./language.ts";

/** The line under a map's title: its date; on what goes to the next organisation, also when it was read with the client. */
export function dateLine({ date, redactedFor, allows }: EcomapDocument, language: Language): string {
  const read = redactedFor === "handover" ? allows?.handover?.date : undefined;
  const parts = [
    date === undefined ? "" : language.date(date),
    read === undefined ? "" : language.sentences.readTogether(language.date(read)),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
