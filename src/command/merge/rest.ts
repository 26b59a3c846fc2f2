import { TABLES } from "../../document/schema/change.ts";
import type { Change, EcomapDocument, Op, TableName } from "../../document/types.ts";
import { fieldOf, fieldOps, withField } from "../ops.ts";
import {
  type Courses,
  coursesOf,
  type Life,
  lifeOf,
  livesOf,
  type Told,
  valueAt,
  valueBefore,
} from "../timeline/course.ts";

type Id = { readonly id: string };

/** What of a document is no operation on its fields. */
const APART = ["format", "version", "id", "client", "places", "history", "erased", "redactedFor", ...TABLES];

/**
 * The history of a merged document: that of both sides, and one last change that says the rest where its replay over
 * the base would not give the document.
 */
export function withRest(doc: EcomapDocument, base: EcomapDocument, history: readonly Change[]): readonly Change[] {
  const courses = coursesOf(history);
  const earlier = coursesOf(base.history);
  const again = <T extends object>(record: T, table: "document" | "client"): T =>
    replayed(before(record, lifeOf(earlier, table)), lifeOf(courses, table));
  const ops: Op[] = [
    ...fieldOps("document", "document", own(again(base, "document")), own(doc)),
    ...fieldOps("client", doc.client.id, again(base.client, "client"), doc.client),
  ];
  for (const table of TABLES) {
    const of = new Map(base[table]?.map((record): [string, Id] => [record.id, record]));
    const told = courses.get(table)?.byId ?? NOTHING;
    const untold = earlier.get(table)?.byId ?? NOTHING;
    const records = [...new Set([...of.keys(), ...told.keys(), ...untold.keys()])].flatMap(
      (id) => lastOf(of.get(id), untold.get(id) ?? [], told.get(id) ?? []) ?? [],
    );
    for (const op of tableOps(table, records, doc[table] ?? [])) ops.push(op);
  }
  const rest = ops.filter((op) => isTold(op, courses));
  const recorded = history
    .map((change) => change.recorded)
    .sort()
    .at(-1);
  return rest.length > 0 && recorded !== undefined ? [...history, { recorded, ops: rest }] : history;
}

/** Whether history tells of what an operation changes. Of what one side has forgotten nothing is said: it was always so. */
function isTold(op: Op, courses: Courses): boolean {
  const course = courses.get(op.table)?.byId.get(op.id) ?? [];
  return course.some((told) => !("field" in op && "field" in told.op) || told.op.field === op.field);
}

const NOTHING: ReadonlyMap<string, readonly Told[]> = new Map();

const own = (doc: EcomapDocument): object =>
  Object.fromEntries(Object.entries(doc).filter(([field]) => !APART.includes(field)));

/** A record of the base when all that is now told of it has happened; `undefined` where it is not there. */
function lastOf(base: Id | undefined, earlier: readonly Told[], course: readonly Told[]): Id | undefined {
  if (course.length === earlier.length && course.every(({ change }, i) => change === earlier[i]?.change)) return base;
  const [first] = livesOf(earlier);
  const last = livesOf(course).at(-1);
  const there = first?.removed?.op.removed ?? base;
  const start = first && there ? (first.added ? undefined : before(there, first)) : base;
  const record = last?.added?.op.added ?? start;
  if (!record || last?.removed) return undefined;
  return last ? replayed(record, last) : record;
}

/** A record before anything was told of it. */
function before<T extends object>(record: T, life: Life): T {
  let was = record;
  for (const field of life.fields.keys()) was = withField(was, field, valueBefore(life, field));
  return was;
}

/** A record when all that is told of it has happened. */
function replayed<T extends object>(record: T, { fields }: Life): T {
  let now = record;
  for (const [field, told] of fields) now = withField(now, field, valueAt(told, fieldOf(now, field)));
  return now;
}

/** The operations that lead from one list of records to another: what goes, from the last; what comes; what differs. */
function tableOps(table: TableName, before: readonly Id[], after: readonly Id[]): Op[] {
  const was = new Map(before.map((record) => [record.id, record]));
  const is = new Set(after.map(({ id }) => id));
  const removed = before.flatMap((record, at): Op[] =>
    is.has(record.id) ? [] : [{ table, id: record.id, removed: record, at }],
  );
  const others = after.flatMap((record, at): Op[] => {
    const earlier = was.get(record.id);
    return earlier ? fieldOps(table, record.id, earlier, record) : [{ table, id: record.id, added: record, at }];
  });
  return [...removed.reverse(), ...others];
}
