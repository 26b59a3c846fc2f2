import type { Step } from "../history/back.ts";
import type { Telling } from "../history/retold.ts";
import type { Since } from "../history/since.ts";
import { isYes } from "../move-rules.ts";
import { change } from "../schema/change.ts";
import { RECORD_SCHEMAS } from "../tables.ts";
import type { EcomapDocument } from "../types.ts";
import { without } from "../without.ts";
import type { Eyes } from "./eyes.ts";
import { seenFields } from "./fields.ts";
import { fieldsSince } from "./parts.ts";

/** Fields whose course is told to nobody: what was kept from whom, and words for what may no longer be there. */
const UNTOLD: readonly string[] = ["shownTo", "vocabulary"];

/**
 * How the history of a document is told to an audience: of each record from when on it knows of it, of each field from
 * when on no part of it was kept.
 */
export function tellingFor(doc: EcomapDocument, steps: readonly Step[], since: Since, eyes: Eyes): Telling {
  const fieldSince = fieldsSince(steps, eyes);
  const silent = new Set(
    doc.log?.filter((entry) => entry.kind === "apart" && !isYes(entry.confidence)).map(({ id }) => id),
  );
  return {
    since,
    going: "redact",
    record: (table, record, at) => {
      let told = seenFields(record, RECORD_SCHEMAS[table], eyes);
      for (const field of Object.keys(told)) {
        if (UNTOLD.includes(field) || fieldSince(table, record.id, field) > at) told = without(told, field);
      }
      // Words of a talk apart are nobody's once the yes to them is taken back.
      return table === "log" && silent.has(record.id) ? without(told, "words") : told;
    },
    change: (one) => seenFields(one, change, eyes),
  };
}
