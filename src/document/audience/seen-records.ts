import { withoutDangling } from "../dangling.ts";
import { TABLES } from "../schema/change.ts";
import type { EcomapDocument, TableName } from "../types.ts";
import { without } from "../without.ts";
import type { Eyes } from "./eyes.ts";
import { type AnyRecord, isRecordSeen } from "./records.ts";
import { withoutUnticked } from "./report.ts";

/** The records that an audience sees, whole; without history. What tells of someone hidden goes before the fields that say so are left out. */
export function seenRecords(doc: EcomapDocument, eyes: Eyes): EcomapDocument {
  const seen = withSeenRecords(withoutUnticked(doc, eyes), eyes);
  return withoutDangling(eyes.audience === "network" ? withOneTieEach(seen) : seen, "redact");
}

function withSeenRecords(doc: EcomapDocument, eyes: Eyes): EcomapDocument {
  return withTables({ ...doc, history: [] }, doc, (records, table) =>
    records.filter((record) => isRecordSeen(record, table, doc.client.id, eyes)),
  );
}

/** A document with the records of another, each table as `change` makes it; one of which nothing is left is left out. */
export function withTables(
  doc: EcomapDocument,
  from: EcomapDocument,
  change: (records: readonly AnyRecord[], table: TableName) => readonly AnyRecord[],
): EcomapDocument {
  const bare = TABLES.reduce<EcomapDocument>((rest, table) => without(rest, table), doc);
  let copy: EcomapDocument = { ...bare, members: [], ties: [] };
  for (const table of TABLES) {
    const records = change(from[table] ?? [], table);
    if (records.length > 0) copy = { ...copy, [table]: records };
  }
  return copy;
}

/** One line for each of those at a table, whatever there is between them and the client. */
function withOneTieEach(doc: EcomapDocument): EcomapDocument {
  const drawn = new Set<string>();
  const ties = doc.ties.filter(({ from, to }) => {
    const ends = [from, to].sort().join("\u0000");
    return drawn.size < drawn.add(ends).size;
  });
  return { ...doc, ties };
}
