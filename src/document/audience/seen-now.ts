import { withoutDangling } from "../dangling.ts";
import { ALWAYS, type Since } from "../history/since.ts";
import { ecomap } from "../schema/document.ts";
import { LAYOUTS } from "../schema/terms.ts";
import { RECORD_SCHEMAS } from "../tables.ts";
import type { Change, EcomapDocument } from "../types.ts";
import { without } from "../without.ts";
import { inCurrentRoles } from "./current-roles.ts";
import type { Eyes } from "./eyes.ts";
import { seenFields } from "./fields.ts";
import { withKnownNone } from "./none.ts";
import { dayFor, type Past } from "./past.ts";
import { isBare, isTold } from "./records.ts";
import { seenRecords, withTables } from "./seen-records.ts";
import { withUsedVocabulary } from "./vocabulary.ts";

/** A past of which the history is told. */
interface ToldPast extends Past {
  readonly history: () => readonly Change[];
}

/**
 * What an audience sees of a document, by the real names and under the real ids: the part of `forAudience` that leaves out.
 * Without a past it is one without history, under its day all the same. It asks for no yes and marks nothing, so it is
 * never shown or written as it is.
 */
export function seenNow(doc: EcomapDocument, eyes: Eyes, past?: ToldPast): EcomapDocument {
  const { audience } = eyes;
  const bare = past ? doc : { ...doc, history: [] };
  const since = past?.since ?? ALWAYS;
  let copy = knownTo(doc, eyes, past);
  const { date } = copy;
  if (audience === "carry" || audience === "network") {
    copy = { ...copy, members: copy.members.map((member) => inCurrentRoles(member, date)) };
  }
  copy = withSeenFields(copy, eyes);
  copy = hidesDrawn(doc, copy) ? without(copy, "places") : withoutEmptyPlaces(copy);
  copy = withKnownNone(copy, bare, since, eyes);
  if (past && isTold("history", eyes)) copy = { ...copy, history: past.history() };
  return withUsedVocabulary(withoutDangling(copy, "redact"));
}

/**
 * The records that an audience may know of, whole, under the day that they are told: what is counted of a map for them. It is never
 * shown or written, as it holds what no copy for them does.
 */
export function knownTo(doc: EcomapDocument, eyes: Eyes, past?: Past): EcomapDocument {
  let copy = past?.records ?? seenRecords({ ...doc, history: [] }, eyes);
  const since = past?.since ?? ALWAYS;
  if (since !== ALWAYS) copy = withoutDangling(withKnown(copy, since), "redact");
  const date = dayFor(doc, eyes, past);
  return date === undefined ? copy : { ...copy, date };
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
    return seen.filter((record) => !isBare(record, table, eyes));
  });
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
