import type { EcomapDocument, TableName } from "../../document/types.ts";
import { type Courses, type Life, latest } from "./course.ts";
import { recordAt } from "./record-at.ts";
import { standing } from "./standing.ts";

type Id = { readonly id: string };

/**
 * The records of a table as of a limit, those that were then as they are now shared; `undefined` where nobody had
 * been asked about them yet. `own` is what is told of the document itself.
 */
export function recordsAt(
  doc: EcomapDocument,
  table: TableName,
  courses: Courses,
  own: Life,
  limit: string,
): readonly Id[] | undefined {
  const present: readonly Id[] | undefined = doc[table];
  const { byId, comings } = courses.get(table) ?? {};
  const now = new Map(present?.map((record) => [record.id, record]));
  const ids = standing([...now.keys()], comings ?? []);
  const found = ids.flatMap((id) => recordAt(now.get(id), byId?.get(id) ?? [], limit) ?? []);
  const records = isSame(found, present) ? present : found;
  // A table begins with its first record: its field of the document is told of like any other.
  const begun = own.fields.get(table);
  const last = latest(begun ?? [], limit);
  return records?.length === 0 && begun && (last ? last.op.to : begun[0]?.op.from) === undefined ? undefined : records;
}

const isSame = (a: readonly Id[], b: readonly Id[] = []): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
