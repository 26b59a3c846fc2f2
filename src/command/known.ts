import { type SeenList, seenList } from "../document/history/seen-list.ts";
import { eachNeed, isOwnKey, type Needs, needsOfDocument, stepOf } from "../document/needs.ts";
import type { Op, TableName, Tie } from "../document/types.ts";

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
/** The exact order of a list that many operations edit one after another: made where what may be said of its places is no longer so. */
const orders = new WeakMap<Records, { order?: SeenList }>();

type Kind = "bans" | "deaths";
/** Kinds of ties of which there are few. */
const SELDOM: Readonly<Record<Kind, { lists: WeakMap<Records, readonly Tie[]>; isOne: (record: object) => boolean }>> =
  {
    bans: { lists: new WeakMap(), isOne: (record) => "ban" in record },
    deaths: { lists: new WeakMap(), isOne: (record) => "state" in record && record.state === "deceased" },
  };

/** Where the record of an id stands in a table; -1 where there is none. */
export function placeIn(records: Records, id: unknown): number {
  if (typeof id !== "string") return -1;
  const at = (places.get(records) ?? placesOf(records)).get(id);
  if (at === undefined || records[at]?.id === id) return at ?? -1;
  const edited = orders.get(records);
  if (!edited) return records.findIndex((one) => one.id === id);
  edited.order ??= seenList(
    records.map((one) => one.id),
    () => true,
  );
  const found = edited.order.seenBefore(id);
  return records[found]?.id === id ? found : -1;
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

/** Tells a list what is known of the one it was made of by an operation at a place, before which `before` stood there. Both may be one list. */
export function handOn(from: Records, to: Records, at: number, op: Op, before: Records[number] | undefined): void {
  const after = to[at];
  const known = places.get(from);
  if (known) places.set(to, after ? known.set(after.id, at) : known);
  const told = mentions.get(from);
  if (told && after) note(told, after);
  if (told) mentions.set(to, told);
  if (from === to) keepOrder(to, at, op);
  for (const { lists, isOne } of Object.values(SELDOM)) {
    const found = lists.get(from);
    if ([before, after].some((record) => record !== undefined && isOne(record))) lists.delete(to);
    else if (found) lists.set(to, found);
  }
}

function keepOrder(records: Records, at: number, op: Op): void {
  const edited = orders.get(records);
  if (!edited) orders.set(records, {});
  else if ("added" in op) edited.order?.insert(at, op.id, true);
  else if ("removed" in op) edited.order?.remove(op.id);
}
