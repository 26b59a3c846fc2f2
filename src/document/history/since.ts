import { TABLES } from "../schema/change.ts";
import type { Going } from "../schema/reference.ts";
import { isTable, keyOf } from "../tables.ts";
import type { Change, EcomapDocument, Op, TableName } from "../types.ts";
import { needsOf } from "../without-gone.ts";
import type { Id, Step } from "./back.ts";
import { goneIn } from "./gone-in.ts";

/** What decides of a record, as it was at one time, whether it is seen; and how those go that are not. */
export interface Sieve {
  readonly isSeen: (record: Id, table: TableName) => boolean;
  readonly going: Going;
}

/**
 * From which operation of history on a record is told of, by its number: what was said while it was kept is not told
 * when it is shown. 0: always; infinite: never.
 */
export interface Since {
  readonly record: (table: Op["table"], id: string) => number;
  /** The records that came into sight by an operation. */
  readonly comingAt: (at: number) => readonly Sight[];
}

interface Sight {
  readonly table: TableName;
  readonly id: string;
  since: number;
  /** The records without which nothing may be told of it, and until when. */
  readonly needs: Map<string, number>;
}

const NEVER = Number.POSITIVE_INFINITY;

/** `seen`: what the sieve leaves of the document; `steps`: its history backwards. */
export function seenSince(doc: EcomapDocument, seen: EcomapDocument, steps: readonly Step[], sieve: Sieve): Since {
  const sights = sightsOf(doc, seen, steps, sieve);
  settle(sights);
  const ends = endsOf(steps);
  for (const sight of sights.values()) sight.since = ends.get(sight.since) ?? sight.since;
  const coming = bySince(sights.values());
  return {
    record: (table, id) => (isTable(table) ? (sights.get(keyOf(table, id))?.since ?? NEVER) : 0),
    comingAt: (at) => coming.get(at) ?? [],
  };
}

/** Every record that is or was there, each as far as it is seen by itself. */
function sightsOf(
  doc: EcomapDocument,
  seen: EcomapDocument,
  steps: readonly Step[],
  { isSeen, going }: Sieve,
): ReadonlyMap<string, Sight> {
  const { id: client } = doc.client;
  const sights = new Map<string, Sight>();
  const hide = (table: TableName, id: string, until: number): Sight => {
    const sight = sights.get(keyOf(table, id)) ?? { table, id, since: 0, needs: new Map() };
    sights.set(keyOf(table, id), sight);
    sight.since = Math.max(sight.since, until);
    return sight;
  };
  const look = (table: TableName, record: Id | undefined, until: number, change?: Change) => {
    if (!record) return;
    const { needs } = hide(table, record.id, isSeen(record, table) ? 0 : until);
    for (const other of needsOf(table, record, going)) {
      // What told of someone who was then taken off the map tells of them still.
      const least = until < NEVER && change && goneIn(change).has(other) ? NEVER : until;
      needs.set(other, Math.max(needs.get(other) ?? 0, least));
    }
  };
  // Everybody knows the client, and nobody those of whom nothing is there.
  hide("members", client, 0);
  for (const table of TABLES) {
    const left = new Set(seen[table]?.map(({ id }) => id));
    for (const record of doc[table] ?? []) {
      hide(table, record.id, left.has(record.id) ? 0 : NEVER);
      look(table, record, NEVER);
    }
  }
  for (const { op, change, at, before, after } of steps) {
    if (!isTable(op.table)) continue;
    // Who is gone for good is known as they were last, and of whom nothing is known nothing is told.
    const isLast = !sights.has(keyOf(op.table, op.id));
    if (!before && !after) hide(op.table, op.id, NEVER);
    look(op.table, after, isLast ? NEVER : at + 1);
    look(op.table, before, isLast ? NEVER : "removed" in op ? at + 1 : at, change);
  }
  return sights;
}

/** A tie of someone hidden is hidden too, and what tells of that tie: until no more are found. */
function settle(sights: ReadonlyMap<string, Sight>): void {
  for (let found = true; found; ) {
    found = false;
    for (const sight of sights.values()) {
      for (const [other, until] of sight.needs) {
        const least = Math.min(sights.get(other)?.since ?? NEVER, until);
        if (sight.since >= least) continue;
        sight.since = least;
        found = true;
      }
    }
  }
}

/** The number of the last operation of the change of each: what is shown by a change is told as it left it. */
function endsOf(steps: readonly Step[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let last: Step | undefined;
  for (const step of steps) {
    if (step.change !== last?.change) last = step;
    ends.set(step.at, last.at);
  }
  return ends;
}

function bySince(sights: Iterable<Sight>): ReadonlyMap<number, readonly Sight[]> {
  const coming = new Map<number, Sight[]>();
  for (const sight of sights) {
    const others = coming.get(sight.since);
    if (others) others.push(sight);
    else coming.set(sight.since, [sight]);
  }
  return coming;
}

/** Where nothing is hidden all is told, from the start. */
export const ALWAYS: Since = { record: () => 0, comingAt: () => [] };
