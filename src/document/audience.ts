import { EcomapError } from "../errors/ecomap-error.ts";
import { withoutDangling } from "./dangling.ts";
import { freeze } from "./freeze.ts";
import { TABLES } from "./schema/change.ts";
import type { Audience } from "./schema/terms.ts";
import type { EcomapDocument, Move, ShownTo, Tie } from "./types.ts";
import { without } from "./without.ts";

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
    if (records?.length && copy[table]?.length === 0 && table !== "members" && table !== "ties") {
      copy = without(copy, table);
    }
  }
  // A hole among the places would tell that someone was there.
  if (doc.members.some((member) => member.agreed !== "not-yet" && !isShown(member))) copy = without(copy, "places");
  copy = { ...copy, ties: copy.ties.map(withoutUndiscussed) };
  return freeze(withoutDangling(copy));
}

interface Showable {
  readonly id?: string;
  readonly shownTo?: ShownTo;
  readonly agreed?: Tie["agreed"];
}

const isShown = ({ shownTo, agreed }: Showable): boolean =>
  agreed !== "not-yet" && shownTo?.only !== "team" && !(Array.isArray(shownTo?.not) && shownTo.not.includes("client"));

/**
 * A record without the parts of it that are kept from the audience: notes, flags, moves and views. A list of which
 * nothing is left is left out: an empty one would say "none".
 */
function visibleParts<T extends object>(record: T): T {
  let copy = record;
  for (const [field, value] of Object.entries(record)) {
    if (!Array.isArray(value)) continue;
    const parts = value.filter((part) => typeof part !== "object" || part === null || isShown(part));
    if (parts.length < value.length) copy = parts.length > 0 ? { ...copy, [field]: parts } : without(copy, field);
  }
  return copy;
}

/** A worker's own limit stays off the client's map until it was discussed. */
function withoutUndiscussed(tie: Tie): Tie {
  const hidden = (move: Move) => move.type === "bound" && move.for === "worker" && move.discussed === undefined;
  const moves = tie.moves?.filter((move) => !hidden(move));
  if (moves?.length === tie.moves?.length) return tie;
  return moves?.length ? { ...tie, moves } : without(tie, "moves");
}
