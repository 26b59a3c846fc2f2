import type { RecordChange } from "../../command/timeline/changes-of.ts";
import type { Difference, DifferenceKind } from "../../command/timeline/differences-of.ts";
import { dateOf, type When } from "../../document/dates.ts";
import type { EcomapDocument, Member, Op, Tie } from "../../document/types.ts";
import type { Telling } from "../telling.ts";

/** A sentence on what is otherwise, and of which records or fields it tells. */
export interface News {
  readonly text: string;
  readonly tells: readonly string[];
}

/** Two days of one map, and all that is otherwise between them. */
export interface Since {
  readonly telling: Telling;
  readonly date: When;
  readonly past: EcomapDocument;
  readonly now: EcomapDocument;
  readonly changes: readonly RecordChange[];
  readonly differences: readonly Difference[];
  /** Who and what was there before or is there now, by id. */
  readonly people: ReadonlyMap<string, Member>;
  readonly ties: ReadonlyMap<string, Tie>;
}

/** What tells of a whole record, or of one of its fields. */
export const whole = (table: Op["table"], id: string): string => JSON.stringify([table, id]);
const fieldOf = (table: Op["table"], id: string, field: string): string => JSON.stringify([table, id, field]);
export const fieldsOf = (table: Op["table"], id: string, ...fields: readonly string[]): readonly string[] =>
  fields.map((field) => fieldOf(table, id, field));

/** A sentence that tells of something; none where there is nothing to say. */
export const newsOf = (text: string, ...tells: readonly string[]): readonly News[] =>
  text === "" ? [] : [{ text, tells }];

/** Of what nobody has told: the records, each with the fields that are left. */
export function untoldIn(changes: readonly RecordChange[], news: readonly News[]): readonly RecordChange[] {
  const told = new Set(news.flatMap(({ tells }) => tells));
  return changes.flatMap((change) => {
    if (told.has(whole(change.table, change.id))) return [];
    const fields = change.fields.filter((field) => !told.has(fieldOf(change.table, change.id, field)));
    return fields.length === 0 ? [] : [{ ...change, fields }];
  });
}

/** The changes of one table, each with its record as it was and as it is. */
export function changed<T extends { readonly id: string }>(
  changes: readonly RecordChange[],
  table: Op["table"],
  was: readonly T[] | undefined = [],
  is: readonly T[] | undefined = [],
): readonly { readonly was: T | undefined; readonly is: T | undefined; readonly change: RecordChange }[] {
  const [before, after] = [was, is].map((records) => new Map(records.map((record) => [record.id, record])));
  return changes
    .filter((change) => change.table === table)
    .map((change) => ({ was: before?.get(change.id), is: after?.get(change.id), change }));
}

/** What has a day of its own is no change since where that day had passed: it was written down later. */
export const asWritten = ({ telling, date }: Since, day: When | undefined, text: string): string =>
  text === "" || day === undefined || `${dateOf(day)}~` > `${dateOf(date)}~`
    ? text
    : telling.say("writtenLater", { words: text });

export const isDrawn = ({ people }: Pick<Since, "people">, id: string): boolean => people.get(id)?.agreed !== "not-yet";

/** A member who is there or was, or the client, as they are called. */
export function called({ telling, people }: Since, id: string): string {
  const member = people.get(id);
  return member ? telling.memberCalled(member) : telling.called(id);
}

/** The ends of a tie that is on the map, but for the client. */
export function othersOf(since: Since, id: string): readonly string[] {
  const tie = since.ties.get(id);
  if (!tie || tie.agreed === "not-yet") return [];
  const ends = [tie.from, tie.to];
  return ends.every((end) => isDrawn(since, end)) ? ends.filter((end) => end !== since.now.client.id) : [];
}

/** Which signs a record has already. */
export const signsOf = ({ differences }: Since, id: string): ReadonlySet<DifferenceKind> =>
  new Set(differences.filter((one) => one.id === id).map(({ kind }) => kind));
