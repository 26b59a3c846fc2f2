import type { Tie } from "../document/types.ts";

type Records = readonly { readonly id: string }[];

/**
 * What is known of the list of a table: where each record stands and, of ties, which are under a ban. It goes on to the
 * lists that edits make of it, so that many commands look once. Where a record stands may be said of a later list too.
 */
const places = new WeakMap<Records, Map<string, number>>();
const bans = new WeakMap<Records, readonly Tie[]>();

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

/** The ties that a court bans, or banned. */
export function bansIn(ties: readonly Tie[]): readonly Tie[] {
  const found = bans.get(ties) ?? ties.filter(({ ban }) => ban !== undefined);
  bans.set(ties, found);
  return found;
}

/** Tells a list what is known of the one it was made of by putting a record in the place of another, or at its end. */
export function handOn(from: Records, to: Records, at: number): void {
  const [before, after] = [from[at], to[at]];
  const known = places.get(from);
  if (known && after) places.set(to, known.set(after.id, at));
  const banned = bans.get(from);
  const isBan = [before, after].some((one) => one !== undefined && "ban" in one);
  if (banned && !isBan) bans.set(to, banned);
}
