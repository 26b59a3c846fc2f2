import { withoutDangling } from "../dangling.ts";
import { ALWAYS, type Since } from "../history/since.ts";
import { TABLES } from "../schema/change.ts";
import { ecomap } from "../schema/document.ts";
import { LAYOUTS } from "../schema/terms.ts";
import { RECORD_SCHEMAS } from "../tables.ts";
import type { EcomapDocument, TableName } from "../types.ts";
import { without } from "../without.ts";
import { inCurrentRoles } from "./current-roles.ts";
import type { Eyes } from "./eyes.ts";
import { seenFields } from "./fields.ts";
import { withKnownNone } from "./none.ts";
import { type AnyRecord, isRecordSeen, isTold } from "./records.ts";
import { withoutUnticked } from "./report.ts";
import { withUsedVocabulary } from "./vocabulary.ts";

/** What the history of a document adds to its records as they are now. */
export interface Past {
  /** The document in which parts are what they were where who was in them is hidden. */
  readonly told: EcomapDocument;
  /** From when on each record of a copy is told of. */
  readonly sinceOf: (copy: EcomapDocument) => Since;
  readonly historyOf: (since: Since) => EcomapDocument["history"];
}

/**
 * What an audience sees of a document, by the real names and under the real ids: the part of `forAudience` that leaves out.
 * Without a past it is one without history. It asks for no yes and marks nothing, so it is never shown or written as it is.
 */
export function seenNow(doc: EcomapDocument, eyes: Eyes, past?: Past): EcomapDocument {
  const { audience } = eyes;
  let copy = withSeenRecords(withoutUnticked(past?.told ?? doc, eyes), eyes);
  if (audience === "network") copy = withOneTieEach(copy);
  // What tells of someone hidden goes before the fields that say so are left out.
  copy = withoutDangling(copy, "redact");
  const since = past?.sinceOf(copy) ?? ALWAYS;
  if (since !== ALWAYS) copy = withoutDangling(withKnown(copy, since), "redact");
  if (audience === "carry" || audience === "network") {
    copy = { ...copy, members: copy.members.map((member) => inCurrentRoles(member, doc.date)) };
  }
  copy = withSeenFields(copy, eyes);
  copy = hidesDrawn(doc, copy) ? without(copy, "places") : withoutEmptyPlaces(copy);
  copy = withKnownNone(copy, doc, since, eyes);
  if (past && isTold("history", eyes)) copy = { ...copy, history: past.historyOf(since) };
  return withUsedVocabulary(withoutDangling(copy, "redact"));
}

/** The records that are seen, whole; without history. */
function withSeenRecords(doc: EcomapDocument, eyes: Eyes): EcomapDocument {
  return withTables({ ...doc, history: [] }, doc, (records, table) =>
    records.filter((record) => isRecordSeen(record, table, doc.client.id, eyes)),
  );
}

/** Without the records of which nothing may be told after what history says of them. */
const withKnown = (doc: EcomapDocument, since: Since): EcomapDocument =>
  withTables(doc, doc, (records, table) => records.filter(({ id }) => Number.isFinite(since.record(table, id))));

function withSeenFields(doc: EcomapDocument, eyes: Eyes): EcomapDocument {
  const own = seenFields(
    withTables(doc, doc, () => []),
    ecomap,
    eyes,
  );
  const client = seenFields(doc.client, RECORD_SCHEMAS.client, eyes);
  return withTables({ ...own, client, history: [] }, doc, (records, table) => {
    const seen = records.map((record) => seenFields(record, RECORD_SCHEMAS[table], eyes));
    // A record ticked for those who see nothing of its kind would tell only that it is there.
    return isTold(table, eyes) || isOnMap(table) ? seen : seen.filter((record) => Object.keys(record).length > 1);
  });
}

const isOnMap = (table: TableName): boolean => table === "members" || table === "ties";

/** A document with the records of another, each table as `change` makes it; one of which nothing is left is left out. */
function withTables(
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

/** A hole among the places would tell that someone was there. */
function hidesDrawn(doc: EcomapDocument, copy: EcomapDocument): boolean {
  const left = new Set(copy.members.map(({ id }) => id));
  return doc.members.some(({ id, agreed }) => agreed !== "not-yet" && !left.has(id));
}

/** Where nobody stands, somebody hidden may have stood. */
function withoutEmptyPlaces(copy: EcomapDocument): EcomapDocument {
  let { places } = copy;
  for (const layout of LAYOUTS) if (places?.[layout]?.length === 0) places = without(places, layout);
  return places && Object.keys(places).length > 0 ? { ...copy, places } : without(copy, "places");
}
