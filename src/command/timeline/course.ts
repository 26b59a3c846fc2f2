import { goneIn } from "../../document/history/gone-in.ts";
import { keyOf as recordKey } from "../../document/tables.ts";
import type { Change, Op } from "../../document/types.ts";
import { withoutGone } from "../../document/without-gone.ts";
import { type FieldOp, fieldOf, isMending } from "../ops.ts";
import { keyOfOp } from "./moment.ts";

/** One operation of history, with the change that tells it and the key from which on it holds. */
export interface Told<O extends Op = Op> {
  readonly op: O;
  readonly change: Change;
  readonly key: string;
}

/** What is told of one record from where it came to where it went: a record may come back under its id. */
export interface Life {
  readonly added: Told<Extract<Op, { readonly added: object }>> | undefined;
  readonly removed: Told<Extract<Op, { readonly removed: object }>> | undefined;
  readonly fields: ReadonlyMap<string, readonly Told<FieldOp>[]>;
}

/** What history tells of one table, in the order in which it was recorded: of each record by its id, and all comings and goings. */
export interface TableCourse {
  readonly byId: ReadonlyMap<string, readonly Told[]>;
  readonly comings: readonly Coming[];
}
export type Coming = Exclude<Op, FieldOp>;
export type Courses = ReadonlyMap<Op["table"], TableCourse>;

const SORTED = new WeakMap<readonly Change[], Courses>();

/** All that history tells, sorted by table and record: once, however many days are asked for. */
export function coursesOf(history: readonly Change[]): Courses {
  const sorted = SORTED.get(history) ?? sort(history);
  // What a host has not frozen may still change.
  if (Object.isFrozen(history)) SORTED.set(history, sorted);
  return sorted;
}

function sort(history: readonly Change[]): Courses {
  const courses = new Map<Op["table"], { byId: Map<string, Told[]>; comings: Coming[] }>();
  for (const change of history) {
    for (const op of change.ops) {
      const key = keyOfOp(op, change);
      const { byId, comings } = courses.get(op.table) ?? { byId: new Map<string, Told[]>(), comings: [] };
      courses.set(op.table, { byId, comings });
      const course = byId.get(op.id);
      if (course) course.push({ op, change, key });
      else byId.set(op.id, [{ op, change, key }]);
      if (!("field" in op)) comings.push(op);
    }
  }
  return courses;
}

/** The lives of a record in the order in which they were recorded. One that does not begin with `added` was always there. */
export function livesOf(course: readonly Told[]): readonly Life[] {
  const lives: Life[] = [];
  let fields = new Map<string, Told<FieldOp>[]>();
  for (const { op, ...told } of course) {
    const last = lives.pop() ?? { added: undefined, removed: undefined, fields };
    if ("added" in op) {
      // Who comes back had gone: a life without an end was taken back.
      if (last.removed) lives.push(last);
      fields = new Map();
      lives.push({ added: { op, ...told }, removed: undefined, fields });
    } else if ("removed" in op) {
      lives.push({ ...last, removed: { op, ...told } });
    } else {
      const earlier = fields.get(op.field);
      if (earlier) earlier.push({ op, ...told });
      else fields.set(op.field, [{ op, ...told }]);
      lives.push(last);
    }
  }
  return lives;
}

/** What is told of the client, or of the document itself, which always are and are one each, whatever the id. */
export function lifeOf(courses: Courses, table: "client" | "document"): Life {
  const [life] = livesOf([...(courses.get(table)?.byId.values() ?? [])].flat());
  return life ?? { added: undefined, removed: undefined, fields: new Map() };
}

/**
 * The operation that says what a field is: the latest of those that are in, and of equals the one recorded last. A
 * correction overrules all that was recorded before it. One that mends says nothing.
 */
export function latest(told: readonly Told<FieldOp>[], limit = "~"): Told<FieldOp> | undefined {
  let last: Told<FieldOp> | undefined;
  for (const one of told) {
    if (isMending(one.op)) continue;
    if (one.key === "" || (one.key <= limit && one.key >= (last?.key ?? ""))) last = one;
  }
  return last;
}

/** What a field was before anything was said of it. */
export const valueBefore = ({ added, fields }: Life, field: string): unknown =>
  added ? fieldOf(added.op.added, field) : fields.get(field)?.[0]?.op.from;

/**
 * What a field was when all up to `limit` had happened, by what is told of it: what was said last, or what it was
 * `before`, without those who went after that was recorded.
 */
export function valueAt(told: readonly Told<FieldOp>[], before: unknown, limit = "~"): unknown {
  const last = latest(told, limit);
  return told
    .slice(last ? told.indexOf(last) + 1 : 0)
    .filter(({ op, key }) => isMending(op) && key <= limit)
    .reduce(afterMending, last ? last.op.to : before);
}

function afterMending(value: unknown, { op, change }: Told<FieldOp>): unknown {
  const gone = goneIn(change);
  const isGone = (table: Op["table"], id: string) => gone.has(recordKey(table, id));
  const record = value === undefined ? undefined : withoutGone(op.table, { [op.field]: value }, isGone, "remove");
  return record && fieldOf(record, op.field);
}
