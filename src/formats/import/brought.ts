import type { Noun, RecordOf, TableOf } from "../../command/record-commands.ts";
import { TABLES } from "../../document/schema/change.ts";
import type { EcomapDocument, TableName } from "../../document/types.ts";
import { isEmpty, saidApart } from "./said-apart.ts";

/** A record of what was read, on its way into the document. */
export interface Brought<T extends TableName> {
  /** Where it stands in its table of what was read. */
  readonly at: number;
  /** The record of the document that it tells of; `undefined` for one that is new there. */
  readonly before: RecordOf<T> | undefined;
  /** As the document is to have it. */
  readonly after: RecordOf<T>;
  /** What it says that the document does not. */
  readonly fresh: Partial<RecordOf<T>>;
  /** Fields of which both say something else. */
  readonly differing: readonly string[];
}

export type AllBrought = { readonly [N in Noun as TableOf[N]]: readonly Brought<TableOf[N]>[] };

/** What may be brought to somebody who is on the map already: how they came in is told of the one who came. */
const NOT_BROUGHT = ["id", "origin", "agreed", "notedBy", "from", "to", "moves"];

/** A record that comes in new, or that tells more of one that is there. */
export function brought<T extends TableName>(
  at: number,
  before: RecordOf<T> | undefined,
  record: RecordOf<T>,
): Brought<T> {
  if (!before) return { at, before, after: record, fresh: {}, differing: [] };
  const { fresh, differing } = saidApart(before, record, NOT_BROUGHT);
  return { at, before, after: isEmpty(fresh) ? before : { ...before, ...fresh }, fresh, differing };
}

/** Whether it tells of somebody or something new, or says anything that the document does not. */
export const isNews = <T extends TableName>({ before, fresh, differing }: Brought<T>): boolean =>
  !before || !isEmpty(fresh) || differing.length > 0;

/** As the document would have it without what this says. */
export const leftAsItWas = <T extends TableName>(one: Brought<T>): Brought<T> =>
  one.before ? { ...one, after: one.before, fresh: {} } : one;

/** A document with what is brought to it, were all of it done at once. */
export function withBrought(doc: EcomapDocument, all: AllBrought): EcomapDocument {
  let copy = doc;
  for (const table of TABLES) {
    const ones: readonly Pick<Brought<TableName>, "before" | "after">[] = all[table];
    if (ones.length === 0) continue;
    const there: readonly { readonly id: string }[] = doc[table] ?? [];
    const said = new Map(ones.flatMap(({ before, after }) => (before ? [[before.id, after] as const] : [])));
    const added = ones.flatMap(({ before, after }) => (before ? [] : [after]));
    copy = { ...copy, [table]: [...there.map((record) => said.get(record.id) ?? record), ...added] };
  }
  return copy;
}
