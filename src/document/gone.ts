import type { Hidden } from "./retold.ts";
import { TABLES } from "./schema/change.ts";
import type { Going } from "./schema/reference.ts";
import { isTable } from "./tables.ts";
import type { EcomapDocument, Op, TableName } from "./types.ts";
import { withoutGone } from "./without-gone.ts";

type Id = { readonly id: string };

/** The records that went, in one way: those in the document, and those that only its history still tells of. */
export interface Gone extends Hidden {
  /** A record without what refers to one that went; `undefined` where it goes with it. */
  readonly mended: <T>(table: Op["table"], record: T) => T | undefined;
}

/**
 * What went where of `doc` only `left` is left. A record that is in history alone goes where `isLeft` says so, or
 * where it refers to one that went and its rule lets it go too.
 */
export function goneFrom(
  doc: EcomapDocument,
  left: EcomapDocument,
  going: Going,
  isLeft: (record: Id, table: TableName) => boolean,
): Gone {
  const gone = new Map<string, Set<string>>(
    TABLES.map((table) => {
      const ids = new Set(left[table]?.map(({ id }) => id));
      return [table, new Set((doc[table] ?? []).map(({ id }) => id).filter((id) => !ids.has(id)))];
    }),
  );
  const has = (table: string, id: string) => gone.get(table)?.has(id) === true;
  const mended = <T>(table: Op["table"], record: T): T | undefined => withoutGone(table, record, has, going);
  const removed = removedRecords(doc);
  // A removed tie of someone who went goes too, and what told of that tie: until no more are found.
  for (let found = true; found; ) {
    const going = [
      ...removed.filter(({ table, record }) => !isLeft(record, table) || !mended(table, record)),
      ...toldOnRemoval(doc, has).filter(({ table, record }) => !mended(table, record)),
    ].filter(({ table, record }) => !has(table, record.id));
    for (const { table, record } of going) gone.get(table)?.add(record.id);
    found = going.length > 0;
  }
  const told = new Set(
    livesOf(doc).flatMap(({ table, record, ops }) => (isLeft(record, table) && mended(table, record) ? [] : ops)),
  );
  return { has, mended, tells: (op) => has(op.table, op.id) || told.has(op) };
}

interface Life extends Removed {
  readonly ops: readonly Op[];
}

/** The lives in history that came to an end: each record as it was last, and the operations that told of it. */
function livesOf(doc: EcomapDocument): readonly Life[] {
  const under = new Map<string, Op[]>();
  const ended: Life[] = [];
  for (const op of doc.history.flatMap(({ ops }) => ops)) {
    const key = `${op.table} ${op.id}`;
    const ops = [...(under.get(key) ?? []), op];
    const hasEnded = "removed" in op && isTable(op.table);
    if (hasEnded) ended.push({ table: op.table, record: op.removed, ops });
    under.set(key, hasEnded ? [] : ops);
  }
  return ended;
}

interface Removed {
  readonly table: TableName;
  readonly record: Id;
}

/** What told of records that went until they were removed: the fields that then had to let go of them. */
const toldOnRemoval = (doc: EcomapDocument, has: Gone["has"]): readonly Removed[] =>
  doc.history
    .filter(({ ops }) => ops.some((op) => "removed" in op && has(op.table, op.id)))
    .flatMap(({ ops }) =>
      ops.flatMap((op): Removed[] => {
        if (!("field" in op) || !isTable(op.table)) return [];
        return [{ table: op.table, record: { id: op.id, ...{ [op.field]: op.from } } }];
      }),
    );

/** The records that are in the document no more, as they were last. */
function removedRecords(doc: EcomapDocument): readonly Removed[] {
  const there = new Set(TABLES.flatMap((table) => (doc[table] ?? []).map(({ id }) => `${table} ${id}`)));
  const found = new Map<string, Removed>();
  for (const { ops } of doc.history) {
    for (const op of ops) {
      const key = `${op.table} ${op.id}`;
      if ("removed" in op && isTable(op.table) && !there.has(key))
        found.set(key, { table: op.table, record: op.removed });
    }
  }
  return [...found.values()];
}
