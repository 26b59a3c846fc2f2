import { eachNeed, isOwnKey, type Needs, needsOfDocument, stepOf } from "../document/needs.ts";
import type { TableName, Tie } from "../document/types.ts";

type Records = readonly { readonly id: string }[];

/** Which records tell of an id, of a person or of another record, by that id. */
interface Mentions {
  readonly asks: Needs | undefined;
  readonly of: Map<string, Set<string>>;
}

/**
 * What is known of the list of a table: where each record stands, which tell of whom and, of ties, which are of kinds
 * that are seldom. It goes on to the lists that edits make of it, so that many commands look once. Where a record stands
 * and of whom it tells may be said of an earlier or later list too: who asks looks whether it is so.
 */
const places = new WeakMap<Records, Map<string, number>>();
const mentions = new WeakMap<Records, Mentions>();

type Kind = "bans" | "deaths";
/** Kinds of ties of which there are few. */
const SELDOM: Readonly<Record<Kind, { lists: WeakMap<Records, readonly Tie[]>; isOne: (record: object) => boolean }>> =
  {
    bans: { lists: new WeakMap(), isOne: (record) => "ban" in record },
    deaths: { lists: new WeakMap(), isOne: (record) => "state" in record && record.state === "deceased" },
  };

/** Where the record of an id stands in a table; -1 where there is none. */
export function placeIn(records: Records, id: unknown): number {
  const known = places.get(records) ?? placesOf(records);
  const at = typeof id === "string" ? known.get(id) : undefined;
  if (at === undefined) return -1;
  return records[at]?.id === id ? at : records.findIndex((one) => one.id === id);
}

function placesOf(records: Records): Map<string, number> {
  const found = new Map<string, number>();
  for (const [at, { id }] of records.entries()) if (!found.has(id)) found.set(id, at);
  places.set(records, found);
  return found;
}

/** Where in a table those records stand that may tell of an id, or did; the record of that id is among them. */
export function mentioning(table: TableName, records: Records, id: string): number[] {
  const known = mentionsIn(table, records);
  const found = [...(known.of.get(id) ?? [])].map((one) => placeIn(records, one));
  return found.filter((at) => at >= 0).sort((a, b) => a - b);
}

/** Looks which records of a table tell of whom, so that the lists which edits make of it know. */
export function mentionsIn(table: TableName, records: Records): Mentions {
  const known = mentions.get(records);
  if (known) return known;
  const found: Mentions = { asks: stepOf(stepOf(needsOfDocument(), table), "*"), of: new Map() };
  for (const record of records) note(found, record);
  mentions.set(records, found);
  return found;
}

function note({ asks, of }: Mentions, record: Records[number]): void {
  const add = (id: string) => {
    const those = of.get(id);
    if (those) those.add(record.id);
    else of.set(id, new Set([record.id]));
  };
  add(record.id);
  if (asks) eachNeed(record, asks, (need) => !isOwnKey(need.in) && add(need.id));
}

/** The ties that a court bans, or banned. */
export const bansIn = (ties: readonly Tie[]): readonly Tie[] => ofKind("bans", ties);

/** The ties with somebody who died. */
export const deathsIn = (ties: readonly Tie[]): readonly Tie[] => ofKind("deaths", ties);

function ofKind(kind: Kind, ties: readonly Tie[]): readonly Tie[] {
  const { lists, isOne } = SELDOM[kind];
  const found = lists.get(ties) ?? ties.filter(isOne);
  lists.set(ties, found);
  return found;
}

/** Tells a list what is known of the one it was made of by an edit at a place: a record came there, went or was changed. Both may be one list. */
export function handOn(from: Records, to: Records, at: number, before: Records[number] | undefined = from[at]): void {
  const after = to[at];
  const known = places.get(from);
  if (known) places.set(to, after ? known.set(after.id, at) : known);
  const told = mentions.get(from);
  if (told && after) note(told, after);
  if (told) mentions.set(to, told);
  for (const { lists, isOne } of Object.values(SELDOM)) {
    const found = lists.get(from);
    if ([before, after].some((record) => record !== undefined && isOne(record))) lists.delete(to);
    else if (found) lists.set(to, found);
  }
}
