import { readRecord } from "../document/parse-record.ts";
import type { EcomapDocument, Op } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import { findRecord, recordsOf, refuseMore, refuseTaken } from "./find.ts";
import { fieldOp } from "./ops.ts";
import {
  type Add,
  type Noun,
  type RecordOf,
  type Remove,
  TABLE_OF,
  type TableOf,
  type Update,
} from "./record-commands.ts";
import { type Refuse, refuseBanned } from "./refuse-banned.ts";
import { removeOps } from "./remove.ts";
import type { CommandContext } from "./types.ts";
import { updateOps, type Wish } from "./update.ts";

/** What is refused of the records of a table besides what a file could not hold. Ties have handlers of their own. */
const REFUSALS: { readonly [N in Noun]?: Refuse<RecordOf<TableOf[N]>> } = {
  member: refuseBanned("members"),
  group: refuseBanned("groups"),
  intervention: refuseBanned("interventions"),
  conference: refuseBanned("conferences"),
};

/** Adds a record at the end of its table; a table that was never asked about begins with it. */
export const add =
  <N extends Noun>(noun: N) =>
  (doc: EcomapDocument, command: Add<N>, context: CommandContext): readonly Op[] => {
    const table = TABLE_OF[noun];
    const added = readRecord(table, command[noun], [noun]);
    const ops = addOps(doc, table, added, [noun]);
    REFUSALS[noun]?.(doc, context, (at) => [noun, ...at], added);
    return ops;
  };

/** The operations that add a record which was read at `path` of a command. Throws `double-id` and `too-many`. */
export function addOps<T extends TableOf[Noun]>(doc: EcomapDocument, table: T, added: RecordOf<T>, path: Path): Op[] {
  refuseTaken(doc, table, added.id, [...path, "id"]);
  refuseMore(doc, table, path);
  const begin = doc[table] ? [] : [fieldOp("document", "document", table, undefined, [])];
  return [...begin, { table, id: added.id, added, at: recordsOf(doc, table).length }];
}

export const update =
  <N extends Noun>(noun: N) =>
  (doc: EcomapDocument, command: Update<N> & Wish, context: CommandContext): readonly Op[] => {
    const table = TABLE_OF[noun];
    const before = findRecord(doc, table, command[noun], [noun]);
    return updateOps(table, before.id, before, command, ["id"], (value) => {
      const after = readRecord(table, value, ["set"]);
      REFUSALS[noun]?.(doc, context, (at) => ["set", ...at], after, before);
      return after;
    });
  };

export const remove =
  <N extends Noun>(noun: N) =>
  (doc: EcomapDocument, command: Remove<N>): readonly Op[] => {
    const table = TABLE_OF[noun];
    return removeOps(doc, table, findRecord(doc, table, command[noun], [noun]).id);
  };
