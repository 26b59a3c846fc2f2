import type { Id } from "../history/back.ts";
import { TABLES } from "../schema/change.ts";
import { isTable } from "../tables.ts";
import type { EcomapDocument, Op } from "../types.ts";
import { inCurrentRoles } from "./current-roles.ts";
import type { Eyes } from "./eyes.ts";
import type { AnyRecord } from "./records.ts";
import { withoutUnticked } from "./report.ts";
import { withTables } from "./seen-records.ts";
import { withoutTexts } from "./training.ts";

type Show = (table: Op["table"], record: Id) => Id | undefined;

/**
 * A record of history, or one field of it, as far as the map itself shows such a thing to an audience that is told no
 * history: what never stands on theirs moves its day no more than what is kept from them.
 */
export function shownAs(doc: EcomapDocument, eyes: Eyes): Show {
  switch (eyes.audience) {
    case "report": {
      const now = new Map(recordsOf(doc).map((record) => [record.id, record]));
      // What is ticked is said of the record as it is now, and so is what an agency is.
      const asNow = (record: Id): Id => ({ ...now.get(record.id), ...record, ...ticksOf(now.get(record.id)) });
      return alone(doc, (one) => withoutUnticked(one, eyes), asNow);
    }
    case "carry":
    case "network":
      return alone(doc, (one) => ({ ...one, members: one.members.map((member) => inCurrentRoles(member, doc.date)) }));
    case "training":
      return withoutTexts;
    default:
      return (_, record) => record;
  }
}

const recordsOf = (doc: EcomapDocument): readonly AnyRecord[] => [
  doc.client,
  ...TABLES.flatMap((table): readonly AnyRecord[] => doc[table] ?? []),
];

const ticksOf = (now: AnyRecord | undefined): Partial<AnyRecord> => (now?.shownTo ? { shownTo: now.shownTo } : {});

/** What becomes of a record where it is the only one of a document. */
function alone(
  doc: EcomapDocument,
  change: (doc: EcomapDocument) => EcomapDocument,
  before: (record: Id) => Id = (record) => record,
): Show {
  return (table, record) => {
    const whole = before(record);
    if (!isTable(table)) return whole;
    const left: readonly Id[] = change(withTables(doc, doc, (_, name) => (name === table ? [whole] : [])))[table] ?? [];
    return left[0];
  };
}
