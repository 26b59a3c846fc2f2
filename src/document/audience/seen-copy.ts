import { stepsBack } from "../history/back.ts";
import { withDateOfLast } from "../history/map-date.ts";
import { ALWAYS, seenSince } from "../history/since.ts";
import type { EcomapDocument, TableName } from "../types.ts";
import type { Eyes } from "./eyes.ts";
import { withLeavings } from "./leavings.ts";
import { type AnyRecord, isRecordSeen } from "./records.ts";
import { seenNow } from "./seen-now.ts";
import { toldHistory } from "./told-history.ts";

/** What an audience sees of a document and its history, as {@link seenNow} does of the document alone. */
export function seenCopy(doc: EcomapDocument, eyes: Eyes): EcomapDocument {
  const told = withLeavings(doc, eyes);
  const steps = stepsBack(told);
  const isSeen = (record: AnyRecord, table: TableName) => isRecordSeen(record, table, doc.client.id, eyes);
  const copy = seenNow(doc, eyes, {
    told,
    sinceOf: (copy) => (steps.length > 0 ? seenSince(told, copy, steps, { isSeen, going: "redact" }) : ALWAYS),
    historyOf: (since) => toldHistory(told, steps, since, eyes),
  });
  return withDateOfLast(copy, doc.history);
}
