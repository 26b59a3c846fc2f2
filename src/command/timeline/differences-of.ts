import { moveKey } from "../../document/move-rules.ts";
import type { Bound, EcomapDocument, Move, Tie } from "../../document/types.ts";

/** What became otherwise between two dates: one thing of one record. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly table: "client" | "members" | "ties";
  readonly id: string;
}

/**
 * How a record differs. `new`: it was not there, or it is somebody who was wished for and is found. `not-mentioned`: it
 * is there on both dates, and nothing was said of it in between while something was said of others. That is not `gone`.
 * `woken`: in touch again; `repaired`: in touch again after a break, or good again after a conflict, and nothing says that it
 * strains; `bounded`: there is now a limit that was not there; `unburdened`: there is now a wish to ask less of a member.
 */
export type DifferenceKind =
  | "new"
  | "gone"
  | "not-mentioned"
  | "renamed"
  | "woken"
  | "stronger"
  | "weaker"
  | "repaired"
  | "bounded"
  | "unburdened";

/** In what ways a record differs, of all in which it can. */
export type Kinds<T> = (before: T, after: T) => readonly (DifferenceKind | false)[];

/**
 * What is otherwise in one map than in another: the client, then members and ties, those of the later map first, then
 * those that are gone, each in the order of its map.
 */
export function differencesOf(before: EcomapDocument, after: EcomapDocument): readonly Difference[] {
  const compare = <T extends { readonly id: string }>(
    table: "members" | "ties",
    was: readonly T[],
    is: readonly T[],
    kinds: Kinds<T>,
  ) => {
    const [earlier, later] = [byId(was), byId(is)];
    const ids = new Set([...later.keys(), ...earlier.keys()]);
    return [...ids].flatMap((id) => told(table, id, kindsOf(earlier.get(id), later.get(id), kinds)));
  };
  const found = foundIn(before, after);
  return [
    ...told("client", after.client.id, [isRenamed(before.client, after.client) && "renamed"]),
    ...compare("members", before.members, after.members, (was, is) => [
      found.has(is.id) && "new",
      isRenamed(was, is) && "renamed",
    ]),
    ...compare("ties", before.ties, after.ties, tieKinds),
  ];
}

/** Who was wished for and is there now, by id: nobody is met again who was not there. */
export function foundIn(before: EcomapDocument, after: EcomapDocument): ReadonlySet<string> {
  const wished = new Set(before.ties.filter(({ state }) => state === "wished").map(({ id }) => id));
  const found = after.ties.filter(({ id, state }) => state === "active" && wished.has(id));
  return new Set(found.flatMap(({ from, to }) => [from, to]).filter((end) => end !== after.client.id));
}

export const isRenamed = (before: { readonly name?: string }, after: { readonly name?: string }): boolean =>
  before.name !== after.name;

export const byId = <T extends { readonly id: string }>(records: readonly T[] = []) =>
  new Map(records.map((record) => [record.id, record]));

export const told = (
  table: Difference["table"],
  id: string,
  kinds: readonly (DifferenceKind | false)[],
): Difference[] => kinds.flatMap((kind) => (kind ? [{ kind, table, id }] : []));

export function kindsOf<T>(before: T | undefined, after: T | undefined, kinds: Kinds<T>): ReturnType<Kinds<T>> {
  if (before && after) return kinds(before, after);
  return [after !== undefined && "new", before !== undefined && "gone"];
}

/** How a tie differs that is in both maps. */
export const tieKinds: Kinds<Tie> = (before, after) => {
  const grown = STRENGTHS.indexOf(after.strength) - STRENGTHS.indexOf(before.strength);
  const isKnown = STRENGTHS.includes(before.strength) && STRENGTHS.includes(after.strength);
  const limits = new Set(limitsOf(before).map(moveKey));
  const added = limitsOf(after).filter((limit) => !limits.has(moveKey(limit)));
  return [
    isWoken(before, after) && "woken",
    isKnown && grown > 0 && "stronger",
    isKnown && grown < 0 && "weaker",
    isRepaired(before, after) && "repaired",
    added.some((limit) => limit.for !== "member") && "bounded",
    added.some((limit) => limit.for === "member") && "unburdened",
  ];
};

const STRENGTHS: readonly Tie["strength"][] = ["weak", "moderate", "strong"];

const isActive = ({ state = "active" }: Tie): boolean => state === "active";

/** There is contact, nothing says that it strains, and it was broken, or said to be a quarrel and now to be good. */
const isRepaired = (before: Tie, after: Tie): boolean =>
  isActive(after) &&
  (after.quality === "supportive" || after.quality === undefined || after.quality === "unknown") &&
  (before.state === "broken" || (before.quality === "conflicted" && after.quality === "supportive"));

const isWoken = (before: Tie, after: Tie): boolean =>
  isActive(after) && (before.state === "dormant" || (before.state === "broken" && !isRepaired(before, after)));

/** The limits on a tie that are agreed and not over. */
export const limitsOf = ({ moves = [] }: Tie): readonly Bound[] => moves.filter(isLimit);

/** Whether a move is a limit that is kept to. */
export const isLimit = (move: Move): move is Bound => move.type === "bound" && move.done === undefined;
