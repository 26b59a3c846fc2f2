import { EcomapError } from "../errors/ecomap-error.ts";
import { freeze } from "./freeze.ts";
import { withoutReferences } from "./reference-walk.ts";
import { REFERRING, type Reference, referencesOf } from "./references.ts";
import { idsOf } from "./rules.ts";
import { TABLES } from "./schema/change.ts";
import type { Audience } from "./schema/terms.ts";
import type { EcomapDocument, Move, ShownTo, Tie } from "./types.ts";

/**
 * A copy of the document that holds only what an audience may see; everything below it draws and tells from this copy,
 * so that nothing below can leak. It is marked `redactedFor`. Built for `client`: what is not agreed, kept by the team,
 * or kept off the picture is not in it, nor are history and log.
 * @throws {EcomapError} `not-yet` for the other audiences.
 */
export function forAudience(doc: EcomapDocument, audience: Audience): EcomapDocument {
  if (audience !== "client") {
    throw new EcomapError({ code: "not-yet", path: [], params: { option: "audience", value: audience } });
  }
  const { history: _history, log: _log, ...kept } = doc;
  let copy: EcomapDocument = { ...kept, history: [], redactedFor: audience };
  copy = { ...copy, client: visibleParts(copy.client) };
  for (const table of TABLES) {
    const records: readonly Showable[] | undefined = copy[table];
    if (records) copy = { ...copy, [table]: records.filter(isShown).map(visibleParts) };
  }
  copy = { ...copy, ties: copy.ties.map(withoutUndiscussed) };
  return freeze(withoutDangling(copy));
}

interface Showable {
  readonly id?: string;
  readonly shownTo?: ShownTo;
  readonly agreed?: Tie["agreed"];
}

const isShown = ({ shownTo, agreed }: Showable): boolean =>
  agreed !== "not-yet" && shownTo?.only !== "team" && !shownTo?.not?.includes("client");

/** A record without the parts of it that are kept from the audience: notes, flags, moves and views. */
function visibleParts<T extends object>(record: T): T {
  return Object.entries(record).reduce<T>((copy, [field, value]) => {
    if (!Array.isArray(value)) return copy;
    const parts = value.filter((part) => typeof part !== "object" || part === null || isShown(part));
    return parts.length === value.length ? copy : { ...copy, [field]: parts };
  }, record);
}

/** A worker's own limit stays off the client's map until it was discussed. */
function withoutUndiscussed(tie: Tie): Tie {
  const hidden = (move: Move) => move.type === "bound" && move.for === "worker" && move.discussed === undefined;
  return tie.moves?.some(hidden) ? { ...tie, moves: tie.moves.filter((move) => !hidden(move)) } : tie;
}

/** Treats every reference to what is no longer there by its rule, until none is left. */
function withoutDangling(doc: EcomapDocument): EcomapDocument {
  const ids = idsOf(doc);
  const isGone =
    ({ to }: Reference) =>
    (id: string) =>
      !ids[to].has(id);
  let copy = doc;
  for (const field of REFERRING) {
    for (const reference of referencesOf(field)) {
      const before = copy[field];
      if (before === undefined) continue;
      const after: unknown = withoutReferences<unknown>(before, reference, isGone(reference));
      if (after !== before) copy = { ...copy, [field]: after };
    }
  }
  return copy === doc ? copy : withoutDangling(copy);
}
