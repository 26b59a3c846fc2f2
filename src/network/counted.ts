import { type Alter, alterOf } from "./alter.ts";
import { clientTies } from "./client-ties.ts";
import type { NetworkIndex } from "./network-index.ts";

/** Whoever is told of but not there: a wish, a tie that ended, somebody who died. */
export const GONE: ReadonlySet<unknown> = new Set(["wished", "ended", "deceased"]);
const UNCOUNTED: ReadonlySet<unknown> = new Set(["animal", "other"]);

/**
 * What is known of the people, organisations, communities and places on a map, without those who are taken out. In the
 * order of the ids, so that no sum depends on the order of the file.
 */
export const altersIn = (index: NetworkIndex, takenOut: ReadonlySet<string>): readonly Alter[] =>
  index.members
    .filter(({ id, kind }) => !UNCOUNTED.has(kind) && !takenOut.has(id))
    .map((member) => alterOf(member, clientTies(index, member.id), index.doc.client.id, index.doc.vocabulary))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Those of them who are there, and count. */
export const present = (alters: readonly Alter[]): readonly Alter[] => alters.filter(({ state }) => !GONE.has(state));
